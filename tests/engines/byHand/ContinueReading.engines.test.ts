import { describe, expect, inject, test } from 'vitest';

import { headline } from '../notes';
import { engineName } from '../withEngine';
import { sitDown } from './person';

/*
 * What only a browser that nothing drives can show: find in page and speech. Such a browser needs the focus of the screen, so
 * these tests run alone (see vitest.engines.config.ts).
 */

describe('find in page', () => {
  test.each([
    ['opens the cut, reports it, and scrolls to the words', '/told?watched', 'of the central bank'],
    ['opens it with scripts that nobody handed a function', '/plain?watched', 'of the central bank'],
  ])('%s', async (_, path, words) => {
    const person = await sitDown(engineName, inject('address'), path);
    try {
      const seen = await person.finds(
        words,
        ({ open, told }) => open && (path !== '/told?watched' || told.length > 0),
      );
      expect(seen).toMatchObject({ told: path === '/told?watched' ? [[true, 'find']] : [], errors: [] });
    } finally {
      await person.leave();
    }
  });

  test('goes to the right one of a thousand paragraphs', async () => {
    const person = await sitDown(engineName, inject('address'), '/long?watched');
    try {
      const seen = await person.finds(
        '777z of the',
        ({ paragraph = -1, height }) => paragraph > -100 && paragraph < height,
      );
      expect(seen).toMatchObject({ open: true, told: [[true, 'find']], errors: [] });
    } finally {
      await person.leave();
    }
  });
});

describe('a screen reader', () => {
  test.each([
    ['/plain?watched', false, `Continue reading: ${headline}`, 'Show less'],
    ['/open?watched', true, 'Show less', 'Continue reading'],
  ])('is told on %s what the control does, and whether it is open', async (path, expanded, name, not) => {
    const person = await sitDown(engineName, inject('address'), path);
    try {
      const [control, ...others] = await person.hears(name);
      expect(others).toEqual([]);
      expect(await person.hears(not)).toEqual([]);
      expect(control).toMatchObject({ name, expanded });
      // WebKitGTK reports the name and the state, but an unknown role.
      expect(control?.role).toMatch(engineName === 'webkit' ? /button|unknown/ : /button/);
    } finally {
      await person.leave();
    }
  });

  // With the find bar open, Chromium's accessibility bus has no page, so the test above has to do.
  test.skipIf(engineName === 'chromium')('is told when find in page has opened the text', async () => {
    const person = await sitDown(engineName, inject('address'), '/plain?watched');
    try {
      await person.finds('of the central bank', ({ open }) => open);
      await expect
        .poll(() => person.hears('Show less'))
        .toMatchObject([{ name: 'Show less', expanded: true }]);
    } finally {
      await person.leave();
    }
  });
});
