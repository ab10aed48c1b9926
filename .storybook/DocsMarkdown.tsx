import { Markdown } from '@storybook/addon-docs/blocks';
import type { ComponentPropsWithRef } from 'react';

import { toStorybookLinks } from './toStorybookLinks';

/** A page of docs/, or a part of one, in the Storybook. */
export function DocsMarkdown({ children }: { children: string }) {
  return <Markdown options={{ overrides: { table: ScrollingTable } }}>{toStorybookLinks(children)}</Markdown>;
}

/** A table that scrolls by itself where it is wider than the page. */
export function ScrollingTable(props: ComponentPropsWithRef<'table'>) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
    <div className="docs-table" tabIndex={0}>
      <table {...props} />
    </div>
  );
}
