import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import typography from '@tailwindcss/typography';
import { transform } from 'lightningcss';
import postcss from 'postcss';
import { compile } from 'tailwindcss';
import tailwind3 from 'tailwindcss3';

import { createStyleSheet } from '../../build/styleSheet.ts';

const require = createRequire(import.meta.url);
const read = (name: string) => readFile(require.resolve(name), 'utf8');

/** Returns the style sheets that reset a page, as their packages ship them. */
export async function readResets(): Promise<Record<string, string>> {
  return {
    'Tailwind 3': await compileTailwind3('@tailwind base'),
    'Tailwind 4': await compileTailwind4('@import "tailwindcss"'),
    'Bootstrap 5': await read('bootstrap/dist/css/bootstrap-reboot.css'),
    'a classic reset': await read('reset-css'),
  };
}

/** Returns the style sheets by which sites switch between light and dark. */
export async function readToggles(): Promise<Record<string, string>> {
  return {
    daisyUI: (await read('daisyui/theme/light.css')) + (await read('daisyui/theme/dark.css')),
    bootstrap: await read('bootstrap/dist/css/bootstrap.css'),
  };
}

/** Compiles a style sheet as Vite and Next do for browsers without nesting and `light-dark()`. */
export function compileForOldBrowsers(css: string): string {
  const targets = { chrome: 111 << 16, firefox: 111 << 16, safari: (16 << 16) | (4 << 8) };
  return transform({ filename: 'styles.css', code: Buffer.from(css), targets }).code.toString();
}

/** Compiles a style sheet as Tailwind 3 does for a page with these classes. */
export async function compileTailwind3(css: string, classes: string[] = []): Promise<string> {
  const plugin = tailwind3({
    content: [{ raw: classes.join(' ') }],
    darkMode: 'class',
    plugins: [typography],
  });
  return (await postcss([plugin]).process(css, { from: undefined })).css;
}

/** Compiles a style sheet as Tailwind 4 does for a page with these classes. */
export async function compileTailwind4(css: string, classes: string[] = []): Promise<string> {
  const compiler = await compile(css, {
    loadStylesheet: async (id, base) => ({
      path: id,
      base,
      content:
        id === 'newsfold/styles.css'
          ? createStyleSheet()
          : await read(id === 'tailwindcss' ? 'tailwindcss/index.css' : id),
    }),
    loadModule: (id, base) => Promise.resolve({ path: id, base, module: typography }),
  });
  return compiler.build(classes);
}
