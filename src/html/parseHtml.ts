import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

import { warn } from '../internal/warn';

export type SourceNode = DefaultTreeAdapterTypes.ChildNode;
export type SourceElement = DefaultTreeAdapterTypes.Element;

/**
 * The tree that a browser would make of the HTML, by the parsing rules of the HTML Standard.
 *
 * By those rules an unclosed `<b>` is opened again in every later paragraph, so that 100 kB of
 * `<p><b a=1></p><p><b a=2></p>…` become gigabytes. A text that grows so is parsed once more
 * without its formatting elements: words, links and pictures stay.
 */
export function parseHtml(html: string): SourceNode[] {
  const maxElements = 3 * countOccurrences(html, '<') + 1000;
  try {
    return parseWithLimit(html, maxElements);
  } catch (error) {
    if (!(error instanceof TooManyElementsError)) throw error;
  }
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'ArticleHtml',
      'the HTML opens bold, italic and the like again and again without closing them, which grows without end, so the text stands without them. ' +
        'Close these elements in the CMS.',
    );
  }
  // A comment in place of each tag, so that what stood around it cannot join into a new one.
  return parseWithLimit(html.replace(formattingTags, '<!---->'), Infinity);
}

const formattingTags = /<\/?(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?:>|[\s/][^<>]*>?)/gi;

class TooManyElementsError extends Error {}

function parseWithLimit(html: string, maxElements: number): SourceNode[] {
  let created = 0;
  return parseFragment(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...args) {
        if (++created > maxElements) throw new TooManyElementsError();
        return defaultTreeAdapter.createElement(...args);
      },
    },
  }).childNodes;
}

function countOccurrences(text: string, substring: string): number {
  let total = 0;
  for (let index = text.indexOf(substring); index >= 0; index = text.indexOf(substring, index + 1)) total++;
  return total;
}
