import type { Preview } from '@storybook/react-vite';

import './docs.css';
import { DocsFrame } from './DocsFrame';
import { ScrollingTable } from './DocsMarkdown';
import { PartPage } from './PartPage';

export const parameters: Preview['parameters'] = {
  docs: { container: DocsFrame, page: PartPage, components: { table: ScrollingTable } },
};
