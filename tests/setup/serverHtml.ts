import { transform } from 'lightningcss';
import type { TestProject } from 'vitest/node';

import { createStyleSheet } from '../../build/styleSheet.ts';
import { onServer } from './onServer';
import type * as Stories from './renderStories';

declare module 'vitest' {
  interface ProvidedContext {
    /** Each story as a server prints it, by its id, as JSON that holds no markup: it goes through a page. */
    serverHtml: string;
    /** What `newsfold/styles.css` holds. */
    styleSheet: string;
    /** The same, as Vite and Next compile it for browsers without nesting and `light-dark()`. */
    compiledStyleSheet: string;
  }
}

/** Renders every story in Node, for the browser tests to hydrate. */
export default async function setup(project: TestProject) {
  const html = await onServer('/tests/setup/renderStories.tsx', ({ renderStories }: typeof Stories) =>
    renderStories(),
  );
  project.provide('serverHtml', JSON.stringify(html).replaceAll('<', '\\u003c'));
  project.provide('styleSheet', createStyleSheet());
  const { code } = transform({
    filename: 'styles.css',
    code: Buffer.from(createStyleSheet()),
    targets: { chrome: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8) },
  });
  project.provide('compiledStyleSheet', code.toString());
}
