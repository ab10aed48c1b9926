import { defaultTheme } from '../src/styling/tokens.ts';
import { toTemplateText } from './compileSource.ts';
import { findAllStyledRoots } from './sources.ts';

/**
 * Returns what the build writes in the place of a source file, or `undefined` for a file that it takes as it is written.
 * These files hold lists that would otherwise be kept by hand.
 */
export function findGeneratedModule(path: string): string | undefined {
  if (path.endsWith('/src/styling/tokenNames.ts')) {
    return `export const tokenNames = ${JSON.stringify(listTokenNames())};`;
  }
  if (path.endsWith('/src/styledRoots.ts')) return createStyledRoots();
  return undefined;
}

function listTokenNames(): [role: string, names: string[]][] {
  return Object.entries(defaultTheme).map(([role, tokens]) => [
    role,
    typeof tokens === 'string' ? [] : Object.keys(tokens),
  ]);
}

function createStyledRoots(): string {
  const roots = findAllStyledRoots().map(
    ({ componentId, css }) =>
      `styled.div.withConfig({ componentId: '${componentId}' })\`${toTemplateText(css)}\`,\n`,
  );
  return `import { styled } from 'styled-components';\nexport const styledRoots = [\n${roots.join('')}];\n`;
}
