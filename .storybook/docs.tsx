import type { Preview } from '@storybook/react-vite';

import './docs.css';
import { DocsFrame } from './DocsFrame';
import { CodeBlock, ScrollingTable } from './DocsMarkdown';
import { PartPage } from './PartPage';

export const parameters: Preview['parameters'] = {
  docs: {
    container: DocsFrame,
    page: PartPage,
    components: { pre: CodeBlock, table: ScrollingTable },
    toc: {
      title: 'On this page',
      headingSelector: 'h2[id]',
      // The headings of stories, and of what else the pages show alive.
      ignoreSelector: '.sb-unstyled *',
      // DocsFrame goes there, and takes the focus along.
      unsafeTocbotOptions: { scrollSmooth: false },
    },
  },
};
