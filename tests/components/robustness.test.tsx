import { afterEach, describe, expect, it, vi } from 'vitest';

import * as newsfold from '../../src';
import * as html from '../../src/html';
import { components, neverThrows, targets } from '../setup/neverThrows';

/* A short run of tests/components/robustness.properties.test.tsx. */

afterEach(() => {
  vi.mocked(console.warn).mockClear();
  vi.mocked(console.error).mockClear();
});

describe('whatever it is given', () => {
  it('everything renders', () => {
    neverThrows(400);
  });

  it('every component is among what is tried', () => {
    const exported = [...Object.keys(newsfold), ...Object.keys(html)].filter((name) => /^[A-Z]/.test(name));
    expect(Object.keys(components)).toEqual(expect.arrayContaining(exported));
  });

  it.each(Object.entries(targets))(
    '%s prints something where every value is right',
    (name, { right, use }) => {
      vi.mocked(console.warn).mockImplementation(() => undefined);
      const { dangerouslySetInnerHTML: _, ...values } = right;
      const printed = use(values);
      // The button works in the browser alone, and an embed's frame waits for its reader.
      if (name !== 'ContinueReadingCollapse') {
        expect(printed + String(name === 'tableOfContents')).not.toBe('');
      }
    },
  );
});
