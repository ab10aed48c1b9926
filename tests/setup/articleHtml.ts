import type { TestProject } from 'vitest/node';

import { onServer } from './onServer';
import type * as Article from './renderArticle';

declare module 'vitest' {
  interface ProvidedContext {
    /** The article that has every component, as `renderToString` prints it. */
    articleHtml: string;
  }
}

export default async function setup(project: TestProject) {
  const html = await onServer('/tests/setup/renderArticle.tsx', ({ renderArticle }: typeof Article) =>
    renderArticle(),
  );
  project.provide('articleHtml', html);
}
