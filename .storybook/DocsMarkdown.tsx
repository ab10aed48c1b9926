import { Markdown, Source } from '@storybook/addon-docs/blocks';
import {
  isValidElement,
  type ComponentProps,
  type ComponentPropsWithRef,
  type PropsWithChildren,
} from 'react';
import { useTheme } from 'storybook/theming';

import { Scroller } from './Scroller';
import { toStorybookLinks } from './toStorybookLinks';

/** A page of docs/, or a part of one, in the Storybook. */
export function DocsMarkdown({ children }: { children: string }) {
  return <Markdown options={{ overrides }}>{toStorybookLinks(children)}</Markdown>;
}

/** A table that scrolls by itself where it is wider than the page. */
export function ScrollingTable(props: ComponentPropsWithRef<'table'>) {
  return (
    <Scroller label="Table">
      <table {...props} />
    </Scroller>
  );
}

/** Code as the rest of the Storybook shows it: highlighted, with a button that copies it. */
export function CodeBlock({ children }: PropsWithChildren) {
  const { base } = useTheme();
  if (!isValidElement<{ className?: string; children?: string }>(children)) return <pre>{children}</pre>;
  const { className = '', children: code = '' } = children.props;
  const language = highlighters[className.replace(/^lang(?:uage)?-/, '')] ?? 'text';
  return <Source code={code} language={language} dark={base === 'dark'} />;
}

/** The languages of code blocks in docs/, by Storybook's names for them. */
const highlighters: Partial<Record<string, ComponentProps<typeof Source>['language']>> = {
  astro: 'jsx',
  css: 'css',
  js: 'jsx',
  json: 'json',
  sh: 'bash',
  ts: 'typescript',
  tsx: 'tsx',
};

const overrides = { table: ScrollingTable, pre: CodeBlock };
