import type { Preview } from '@storybook/react-vite';

import { DocsFrame } from './DocsFrame';
import { PartPage } from './PartPage';

export const parameters: Preview['parameters'] = { docs: { container: DocsFrame, page: PartPage } };
