import { expect, test } from 'vitest';

import parts from '../../.size-limit.js';
import measured from '../../etc/sizes.json';
import { listEntries, listExports } from '../../scripts/listEntries.mjs';

const sizes: Record<string, number> = measured;

test('every entry and every component has a budget, and none is left from a part that is gone', () => {
  const entries = listEntries().map(({ path }) => path.replace('.', 'newsfold'));
  const components = listExports('newsfold').filter((name) => /^[A-Z]/.test(name));
  const names = [...entries, ...components, ...components.map((name) => `static: ${name}`)];
  expect(parts.map(({ name }) => name).sort()).toEqual(names.sort());
  expect(Object.keys(sizes).sort(), 'npm run build && npm run size:accept measures again').toEqual(names);
});

test.each(parts)('$name may grow by 3 to 5 per cent before the check fails', ({ name, limit }) => {
  const size = sizes[name] ?? NaN;
  const growth = Number(/^(\d+) B$/.exec(limit ?? '')?.[1]) / size - 1;
  expect(growth).toBeGreaterThan(0.03);
  expect(growth).toBeLessThan(0.05);
});
