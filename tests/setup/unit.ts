import '@testing-library/jest-dom/vitest';

import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';

// Files share a page and its modules, but each has warnings of its own, which are printed once.
vi.resetModules();

afterAll(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  // user-event puts one there, which jsdom lacks.
  Reflect.deleteProperty(navigator, 'clipboard');
  vi.useRealTimers();
});

beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

/* Anything unexpected on the console fails the test: a test that expects a warning mocks it away. */
afterEach(() => {
  cleanup();
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  expect(said).toEqual([]);
});
