import { createElement, isValidElement, type ComponentPropsWithRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

import { collectHeadings } from '../content/collectHeadings';
import { toHeadingEntries } from '../content/headingEntries';
import type { HeadingProps, TableOfContentsEntry } from '../content/headings';
import { headingTag } from '../content/headingTag';
import { isEmptyNode } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { toText } from '../internal/coerce';
import { isolateTexts, isText } from '../internal/isolateTexts';
import { toNode } from '../internal/toNode';
import { warn } from '../internal/warn';
import { contentsMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import { nameByHeading } from './nameByHeading';

export interface ContentsProps extends Omit<
  ComponentPropsWithRef<'nav'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /**
   * The headings of the text, in order, as `tableOfContents` returns them. One without an id or a text is left out.
   * @default those that can be read from `text`
   */
  headings?: readonly TableOfContentsEntry[] | undefined;
  /**
   * The text. Each of its headings that a link can reach is listed: those in elements, fragments and arrays, as for
   * `tableOfContents`, but not those that your own components render. Pass `headings` for those.
   */
  text?: ReactNode;
  /** The heading of the list, which also names the landmark. @default the locale's */
  heading?: ReactNode;
  /** The level of that heading. Other numbers fall back to the nearest. @default 2 */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** The language of the words that you don't pass. @default en */
  locale?: Locale | undefined;
  /** Theme values for this list only. */
  theme?: Theme | undefined;
}

/**
 * The table of contents of an article: links to the headings of its text. Renders a `<nav>` with a heading and an ordered list, in
 * which deeper levels are lists of their own; nothing if there are fewer than two headings. The browser itself opens what a heading
 * is behind, such as `ContinueReading`, so it needs no script. On paper, it is left out.
 */
export function Contents({ headings, text, heading, level = 2, locale, ...rest }: ContentsProps) {
  const entries =
    headings == null
      ? collectHeadings(text, readPlainHeading, false)
      : toHeadingEntries(headings, 'Contents');
  if (entries.length < 2) {
    warnAboutNone(entries.length, text);
    return null;
  }
  const headingNode = toNode(heading, 'Contents', 'heading');
  const { headingId, attributes } = nameByHeading(rest, [heading, ...entries.map(({ id }) => id)]);
  return renderRoot(Root, 'nav', rest, {
    ...attributes,
    'data-component': 'Contents',
    children: (
      <>
        {createElement(
          headingTag(level, 2, 'Contents'),
          { id: headingId, 'data-part': 'heading' },
          isEmptyNode(headingNode)
            ? getMessages(locale, contentsMessages).parts.contents
            : isolateTexts(headingNode),
        )}
        {renderList(entries)}
      </>
    ),
  });
}

/** Reads a heading of plain HTML, which links reach by its own id only. */
function readPlainHeading({ id, children }: HeadingProps) {
  const text = readPlainText(children).trim();
  return { id: text && toText(id), text };
}

function readPlainText(node: unknown): string {
  if (Array.isArray(node)) return node.map(readPlainText).join('');
  if (!isValidElement<{ alt?: unknown; children?: unknown }>(node)) return isText(node) ? String(node) : '';
  return node.type === 'br' ? ' ' : readPlainText(node.props.children ?? node.props.alt);
}

/** Renders each entry with those of deeper levels after it. There are five levels, so it nests no deeper. */
function renderList(entries: readonly TableOfContentsEntry[]): ReactNode {
  const groups: [TableOfContentsEntry, ...TableOfContentsEntry[]][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    if (group && entry.level > group[0].level) group.push(entry);
    else groups.push([entry]);
  }
  return (
    <ol data-part="list">
      {groups.map(([{ id, text }, ...deeper], index) => (
        // eslint-disable-next-line react/no-array-index-key -- two headings may be alike
        <li key={index}>
          <a data-part="link" href={`#${encodeURIComponent(id)}`}>
            {text}
          </a>
          {deeper.length > 0 && renderList(deeper)}
        </li>
      ))}
    </ol>
  );
}

// A text may well have no headings, but a list is only passed to be shown.
function warnAboutNone(count: number, text: ReactNode): void {
  if (count === 0 && text === undefined) {
    warn('Contents', 'there are no headings, so nothing was rendered. Pass the text, or its headings.');
  }
}

const Root = styled.nav.withConfig({ componentId: 'newsfold-contents' })`
  --_space-after: 1.5rem;
  margin-block: 0 var(--_space-after);
  padding-inline-start: 1rem;
  border-inline-start: 3px solid var(--newsfold-color-rule);
  color: var(--newsfold-color-text);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-furniture);
  line-height: var(--newsfold-leading-furniture);
  overflow-wrap: anywhere;

  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    font-family: var(--newsfold-arabic-furniture-font);
    line-height: var(--newsfold-arabic-furniture-leading);
  }
  & [data-part='heading'] {
    margin: 0 0 0.25rem;
    font-size: inherit;
    font-weight: 700;
    line-height: inherit;
  }
  & ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  & ol ol {
    padding-inline-start: 1.25rem;
  }
  /* The padding makes a link that stands alone easy to hit. */
  & a {
    display: inline-block;
    padding-block: 0.25rem;
    color: var(--newsfold-color-link);
    text-decoration-line: underline;
    text-decoration-thickness: var(--newsfold-line-underline);
    text-underline-offset: 0.18em;
  }
  & a:hover {
    text-decoration-thickness: 2px;
  }
  & a:focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  @media print {
    display: none;
  }
`;
