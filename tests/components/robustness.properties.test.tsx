import * as React from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';

import { Headline } from '../../src';
import { hostileValues } from '../setup/hostileValues';
import { neverThrows, targets } from '../setup/neverThrows';

const isProduction = process.env.NODE_ENV === 'production';

afterEach(() => {
  vi.restoreAllMocks();
});

it(`runs with React and Newsfold for ${isProduction ? 'production' : 'development'}`, () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // React for development alone speaks of an attribute that it does not know.
  renderToString(React.createElement('p', { class: 'story' }));
  expect(error).toHaveBeenCalledTimes(isProduction ? 0 : 1);
  expect(typeof React.act).toBe(isProduction ? 'undefined' : 'function');
  renderToString(<Headline level={9 as 6}>Ports reopen</Headline>);
  expect(warn).toHaveBeenCalledTimes(isProduction ? 0 : 1);
});

it('renders whatever it is given, and prints no half of a surrogate pair', () => {
  neverThrows(Number(process.env.NEWSFOLD_CASES));
});

it.each(Object.entries(targets))(
  '%s renders with any value in the place of any other',
  (_, { right, use: print }) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { dangerouslySetInnerHTML: _html, ...alone } = right;
    const failed: string[] = [];
    for (const prop of Object.keys(right)) {
      for (const [name, make] of Object.entries(hostileValues)) {
        // A publisher's own components may throw.
        if (['parts', 'components'].includes(prop) && typeof make() === 'function') continue;
        // Inner HTML leaves the children aside, so each is tried without the other.
        const others = prop === 'dangerouslySetInnerHTML' ? { ...right, children: undefined } : alone;
        try {
          print({ ...others, [prop]: make() });
        } catch (error) {
          failed.push(`${prop}: ${name}: ${error instanceof Error ? error.message : 'threw'}`);
        }
      }
    }
    expect(failed).toEqual([]);
  },
);
