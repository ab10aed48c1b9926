import { afterEach, expect, it, vi } from 'vitest';

import { components } from '../setup/neverThrows';

afterEach(() => {
  vi.mocked(console.warn).mockClear();
});

/* A policy such as `style-src 'self'` forbids style attributes, and a browser that ignores one reports a violation. */
it.each(Object.entries(components))(
  '%s prints no style attribute where neither theme nor style is given',
  (_, { right, use }) => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    const {
      theme: _theme,
      style: _style,
      dangerouslySetInnerHTML: _html,
      contentEditable: _edit,
      ...values
    } = right;
    for (const props of [values, { ...values, height: undefined, children: undefined }]) {
      expect(use(props)).not.toMatch(/ style=/);
    }
    // So that this is a test.
    if ('theme' in right && use(values) !== '') {
      expect(use({ ...values, theme: right.theme })).toMatch(/ style=/);
    }
  },
);
