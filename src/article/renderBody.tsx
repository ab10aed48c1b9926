import type { ReactNode } from 'react';

import { htmlToText } from '../content/htmlToText';
import { isEmptyNode } from '../content/isEmptyNode';
import type { Locale } from '../i18n/Locale';
import { toText, toWellFormed } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import type { ArticleContent, ArticlePaywall } from './ArticleContent';
import { insertDateline } from './insertDateline';
import { toArticleNode, toHtml } from './normalizeArticle';
import { wrapPaywalledContent } from './wrapPaywalledContent';

/** The text of an article as the blocks of its body: out of HTML if need be, with dateline and paid part. */
export function renderBody(
  { body, dateline }: Partial<ArticleContent>,
  paywall: ArticlePaywall | undefined,
  renderHtml: ((html: string) => ReactNode) | undefined,
  locale: Locale | undefined,
): ReactNode {
  const html = toHtml(body);
  const blocks = html === undefined ? toArticleNode(body, 'body') : renderHtmlBody(html, renderHtml);
  const place = toText(dateline);
  const text = place === undefined || isEmptyNode(blocks) ? blocks : insertDateline(blocks, place, locale);
  return isEmptyNode(text) ? text : wrapPaywalledContent(text, paywall);
}

function renderHtmlBody(html: string, renderHtml: ((html: string) => ReactNode) | undefined): ReactNode {
  if (typeof renderHtml === 'function') {
    try {
      return toArticleNode(renderHtml(toWellFormed(html)), 'what renderHtml returned');
    } catch (error) {
      if (process.env.NODE_ENV !== 'production') {
        warn(
          'NewsArticle',
          `renderHtml threw ${describeValue(error)}, so the text of the HTML stands in plain paragraphs. Fix the function; it must return nodes.`,
        );
      }
    }
  } else if (process.env.NODE_ENV !== 'production') {
    warn(
      'NewsArticle',
      'the body is HTML and there is no renderHtml, so its text stands in plain paragraphs without links, headings or pictures. ' +
        'Give renderHtml, for example from newsfold/html.',
    );
  }
  // eslint-disable-next-line react/no-array-index-key -- two paragraphs may be alike
  return htmlToText(toWellFormed(html)).map((text, index) => <p key={index}>{text}</p>);
}
