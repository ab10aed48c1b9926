import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

import { warn } from '../internal/warn';

export type Source = DefaultTreeAdapterTypes.ChildNode;
export type SourceElement = DefaultTreeAdapterTypes.Element;

/**
 * The tree that a browser would make of the HTML, by the parsing rules of the HTML Standard.
 *
 * By those rules an unclosed `<b>` is opened again in every later paragraph, so that 100 kB of
 * `<p><b a=1></p><p><b a=2></p>…` become gigabytes. A text that grows so is parsed once more
 * without its formatting elements: words, links and pictures stay.
 */
export function parseHtml(html: string): Source[] {
  const most = 3 * count(html, '<') + 1000;
  try {
    return parsed(html, most);
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
  }
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'ArticleHtml',
      'the HTML opens bold, italic and the like again and again without closing them, which grows without end, so the text stands without them. ' +
        'Close these elements in the CMS.',
    );
  }
  // A comment in place of each tag, so that what stood around it cannot join into a new one.
  return parsed(html.replace(formatting, '<!---->'), Infinity);
}

const formatting = /<\/?(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?:>|[\s/][^<>]*>?)/gi;

class TooMany extends Error {}

function parsed(html: string, most: number): Source[] {
  let made = 0;
  return parseFragment(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...given) {
        if (++made > most) throw new TooMany();
        return defaultTreeAdapter.createElement(...given);
      },
    },
  }).childNodes;
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++;
  return found;
}
