import { forms } from '../src/styling/forms.ts';
import { defaultTheme } from '../src/styling/tokens.ts';
import { toTemplateText, type CompileOptions } from './compileSource.ts';
import { findAllStyledRoots } from './sources.ts';

/**
 * Returns what the build writes in the place of a source file, or `undefined` for a file that it takes as it is written.
 * These files hold lists that would otherwise be kept by hand. The static build collects no styles, so nothing can get lost.
 */
export function findGeneratedModule(path: string, { styles }: CompileOptions): string | undefined {
  if (path.endsWith('/src/styling/tokenNames.ts')) {
    return (
      `export const tokenNames = ${JSON.stringify(listTokenNames())};` +
      `export const formNames = ${JSON.stringify(listFormNames())};`
    );
  }
  if (path.endsWith('/src/styledRoots.ts')) return createStyledRoots();
  if (styles === 'static' && path.endsWith('/src/styling/collectedStyles.ts')) {
    return 'export const warnAboutLostStyles = () => {};';
  }
  return undefined;
}

function listTokenNames(): [role: string, names: string[]][] {
  return Object.entries(defaultTheme).map(([role, tokens]) => [
    role,
    typeof tokens === 'string' ? [] : Object.keys(tokens),
  ]);
}

function listFormNames(): [form: string, values: string[]][] {
  return Object.entries(forms).map(([form, values]) => [form, Object.keys(values)]);
}

function createStyledRoots(): string {
  const roots = findAllStyledRoots().map(
    ({ componentId, css }) =>
      `styled.div.withConfig({ componentId: '${componentId}' })\`${toTemplateText(css)}\`,\n`,
  );
  return `import { styled } from 'styled-components';\nexport const styledRoots = [\n${roots.join('')}];\n`;
}
