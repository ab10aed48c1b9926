import type { TestProject } from 'vitest/node';

import { styleSheet } from '../../build/styles.ts';
import { onServer } from './onServer';
import type * as Stories from './renderStories';

declare module 'vitest' {
  interface ProvidedContext {
    /** Each story as a server prints it, by its id. */
    serverHtml: Record<string, string>;
    /** What `newsfold/styles.css` holds. */
    styleSheet: string;
  }
}

/** Renders every story in Node, for the browser tests to hydrate. */
export default async function setup(project: TestProject) {
  const html = await onServer('/tests/setup/renderStories.tsx', ({ renderStories }: typeof Stories) =>
    renderStories(),
  );
  project.provide('serverHtml', html);
  project.provide('styleSheet', styleSheet());
}
