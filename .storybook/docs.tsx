import type { Preview } from '@storybook/react-vite';

import './docs.css';
import { DocsFrame } from './DocsFrame';
import { CodeBlock, ScrollingTable } from './DocsMarkdown';
import { PartPage } from './PartPage';

export const parameters: Preview['parameters'] = {
  docs: { container: DocsFrame, page: PartPage, components: { pre: CodeBlock, table: ScrollingTable } },
};
