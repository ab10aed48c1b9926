import { afterAll, beforeAll, inject } from 'vitest';

import { launch, type Engine, type EngineName, type Page, type Wishes } from './engine';

/** The engine that this project of vitest.engines.config.ts is about. */
export const engineName = process.env.NEWSFOLD_ENGINE as EngineName;

/** One browser for a file's tests; each visit is a page of its own. */
export function withEngine(wishes?: Wishes) {
  let engine: Engine;
  beforeAll(async () => {
    engine = await launch(engineName, inject('address'), wishes);
  });
  afterAll(() => engine.close());

  return async (path: string, visit: (page: Page) => Promise<void>): Promise<void> => {
    const page = await engine.open();
    try {
      await page.goto(path);
      await visit(page);
    } finally {
      await page.close();
    }
  };
}

/** Where a page stands; runs in it. A page without scripts takes no notes. */
export function state() {
  const { notes } = window as Partial<Window>;
  const active = document.activeElement;
  return {
    open: document.querySelector('details')?.open,
    focus: active?.getAttribute('id') ?? active?.tagName.toLowerCase(),
    told: notes?.told ?? [],
    errors: notes?.errors ?? [],
  };
}
