import { expect, test } from 'vitest';

import { findAllStyledRoots } from '../../build/sources';

// Custom properties inherit: a component that declares none would take the space of a component around it.
test.each(findAllStyledRoots())('the component in $file says how much space comes after it', ({ css }) => {
  expect(css).toMatch(/^\s*--_space-after: [^;]+;/);
});
