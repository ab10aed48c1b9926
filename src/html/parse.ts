import type { Root } from 'hast';
import { html as standard, parseFragment } from 'parse5';

import { warn } from '../internal/warn';
import { createHastAdapter } from './hastAdapter';

/**
 * Parses HTML into the tree that a browser would build, by the rules of the HTML Standard, as hast.
 *
 * By those rules, an unclosed `<b>` is opened again in every later paragraph, so 100 kB of `<p><b a=1></p><p><b a=2></p>…`
 * become gigabytes. Such a text is parsed again without formatting elements. Its text, links and pictures stay.
 */
export function parse(html: string): Root {
  const maxElements = 3 * countOccurrences(html, '<') + 1000;
  try {
    return parseWithLimit(html, maxElements);
  } catch (error) {
    if (!(error instanceof TooManyElementsError)) throw error;
  }
  warn(
    'ArticleHtml',
    'the HTML never closes many of its formatting elements, such as <b>, which would multiply without limit, so the text is shown without formatting. ' +
      'Close these elements in the CMS.',
  );
  // A comment replaces each tag, so that the characters around it cannot form a new one.
  return parseWithLimit(html.replace(formattingTags, '<!---->'), Infinity);
}

const formattingTags = /<\/?(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?:>|[\s/][^<>]*>?)/gi;

class TooManyElementsError extends Error {}

function parseWithLimit(html: string, maxElements: number): Root {
  let created = 0;
  const treeAdapter = createHastAdapter(standard.DOCUMENT_MODE.NO_QUIRKS, () => {
    if (++created > maxElements) throw new TooManyElementsError();
  });
  return parseFragment(html, { treeAdapter });
}

function countOccurrences(text: string, substring: string): number {
  let total = 0;
  for (let index = text.indexOf(substring); index >= 0; index = text.indexOf(substring, index + 1)) total++;
  return total;
}
