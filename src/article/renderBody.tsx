import type { ReactNode } from 'react';

import { htmlToParagraphs } from '../content/htmlToParagraphs';
import { isEmptyNode } from '../content/isEmptyNode';
import { placeInserts, type ArticleInserts } from '../content/placeInserts';
import type { Locale } from '../i18n/Locale';
import { toWellFormed } from '../internal/coerce';
import { toNode } from '../internal/toNode';
import { describeValue, warn } from '../internal/warn';
import { insertDateline } from './insertDateline';
import type { NormalizedArticle } from './normalizeArticle';
import { wrapPaywalledContent } from './wrapPaywalledContent';

/** Turns the HTML of a body into nodes. `url` is the article's. */
export type RenderHtml = (html: string, options: { url?: string | undefined }) => ReactNode;

/** Returns the text of an article as blocks. */
export function renderText(
  { body, html, url }: NormalizedArticle,
  renderHtml: RenderHtml | undefined,
): ReactNode {
  return html === undefined ? body : renderHtmlBody(html, renderHtml, url);
}

/** Returns the blocks with the dateline in the first paragraph, the inserts between them and the paid part wrapped. */
export function renderBody(
  { dateline, paywall }: NormalizedArticle,
  blocks: ReactNode,
  locale: Locale | undefined,
  inserts: ArticleInserts | undefined,
): ReactNode {
  if (isEmptyNode(blocks)) return blocks;
  const text = dateline === undefined ? blocks : insertDateline(blocks, dateline, locale);
  return wrapPaywalledContent(inserts ? placeInserts(text, inserts, 'NewsArticle') : text, paywall);
}

function renderHtmlBody(
  html: string,
  renderHtml: RenderHtml | undefined,
  url: string | undefined,
): ReactNode {
  if (typeof renderHtml === 'function') {
    try {
      return toNode(renderHtml(toWellFormed(html), { url }), 'NewsArticle', 'what renderHtml returned');
    } catch (error) {
      warn(
        'NewsArticle',
        `renderHtml threw ${describeValue(error)}, so the text of the HTML was rendered in plain paragraphs. Fix the function so that it returns nodes.`,
      );
    }
  } else {
    warn(
      'NewsArticle',
      'the body is HTML but there is no renderHtml, so its text was rendered in plain paragraphs, without links, headings or images. ' +
        'Pass renderHtml, such as articleBlocks from newsfold/html.',
    );
  }
  // eslint-disable-next-line react/no-array-index-key -- two paragraphs may be alike
  return htmlToParagraphs(toWellFormed(html)).map((text, index) => <p key={index}>{text}</p>);
}
