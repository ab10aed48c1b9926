import type { TestProject } from 'vitest/node';

import { createStyleParts, createStyleSheet } from '../../build/styleSheet.ts';
import { readGuide } from './guide';
import { compileForOldBrowsers, readResets, readToggles } from './neighborSheets';
import { onServer } from './onServer';
import type * as Stories from './renderStories';

declare module 'vitest' {
  interface ProvidedContext {
    /** Each story as a server prints it, by its id, as JSON that holds no markup: it goes through a page. */
    serverHtml: string;
    /** What `newsfold/styles.css` holds. */
    styleSheet: string;
    /** The whole sheet, as Vite and Next compile it for browsers without nesting and `light-dark()`. */
    compiledStyleSheet: string;
    /** The style sheets that reset a page, by name, as JSON. */
    resets: string;
    /** The files of `newsfold/styles`, by name, as JSON. */
    styleParts: string;
    /** The style sheets of docs/beside-tailwind.md, as JSON: see `GuideSheet`. */
    guide: string;
    /** The style sheets by which sites switch between light and dark, by name, as JSON. */
    toggles: string;
    /** The same, compiled for older browsers. */
    compiledToggles: string;
  }
}

/** Renders every story in Node, for the browser tests to hydrate. */
export default async function setup(project: TestProject) {
  const html = await onServer('/tests/setup/renderStories.tsx', ({ renderStories }: typeof Stories) =>
    renderStories(),
  );
  project.provide('serverHtml', JSON.stringify(html).replaceAll('<', '\\u003c'));
  project.provide('styleSheet', createStyleSheet());
  project.provide('styleParts', JSON.stringify(createStyleParts()));
  project.provide('compiledStyleSheet', compileForOldBrowsers(createStyleSheet()));
  project.provide('resets', JSON.stringify(await readResets()));
  project.provide('guide', JSON.stringify(await readGuide()));
  const toggles = await readToggles();
  const compiled = Object.entries(toggles).map(([name, css]) => [name, compileForOldBrowsers(css)]);
  project.provide('toggles', JSON.stringify(toggles));
  project.provide('compiledToggles', JSON.stringify(Object.fromEntries(compiled)));
}
