import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { NextConfig } from 'next';

const here = dirname(fileURLToPath(import.meta.url));

// All examples share the article's data, one folder up. Your own project needs none of this.
const config: NextConfig = { turbopack: { root: dirname(here) }, outputFileTracingRoot: dirname(here) };

export default config;
