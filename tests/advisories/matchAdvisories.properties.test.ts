import { afterEach, expect, it, vi } from 'vitest';

import { matchAdvisories } from '../../src/advisories';
import { neverThrows } from './neverThrows';

afterEach(() => {
  vi.restoreAllMocks();
});

it('matches advisories whatever it is given', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  matchAdvisories('COVID-19', { locale: 'constructor' });
  expect(warn).toHaveBeenCalledTimes(process.env.NODE_ENV === 'production' ? 0 : 1);
  neverThrows(Number(process.env.NEWSFOLD_CASES));
});
