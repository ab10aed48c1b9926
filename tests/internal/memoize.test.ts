import { expect, it, vi } from 'vitest';

import { memoize } from '../../src/internal/memoize';

it('makes a thing once for what it is given, also of several pieces', () => {
  const make = vi.fn((zone: string, ms: number) => `${zone} at ${String(ms)}`);
  const told = memoize(make);
  expect([told('UTC', 1), told('UTC', 2), told('UTC', 1)]).toEqual(['UTC at 1', 'UTC at 2', 'UTC at 1']);
  expect(make).toHaveBeenCalledTimes(2);
});

it('lets go of what it made when it is asked for ever new things', () => {
  const make = vi.fn((tag: string) => ({ tag }));
  const told = memoize(make);
  const first = told('first');
  expect(told('first')).toBe(first);
  for (let count = 0; count < 500; count++) told(`other ${String(count)}`);
  expect(told('first')).not.toBe(first);
  expect(told('first')).toEqual({ tag: 'first' });
});

it('does not remember a failure', () => {
  const make = vi.fn((tag: string) => new Intl.DateTimeFormat(tag));
  const told = memoize(make);
  expect(() => told('not a tag!')).toThrow(RangeError);
  expect(() => told('not a tag!')).toThrow(RangeError);
  expect(make).toHaveBeenCalledTimes(2);
});
