import type { Preview } from '@storybook/react-vite';

import { DocsFrame } from './DocsFrame';

export const parameters: Preview['parameters'] = { docs: { container: DocsFrame } };
