import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { NextConfig } from 'next';

const here = dirname(fileURLToPath(import.meta.url));

// The article's data is shared by all examples and stands one folder up; a project of its own needs none of this.
const config: NextConfig = { turbopack: { root: dirname(here) }, outputFileTracingRoot: dirname(here) };

export default config;
