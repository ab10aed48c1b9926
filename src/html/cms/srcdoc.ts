import { warn } from '../../internal/warn';
import { buildElement } from '../BlockBuilder';
import { flatten } from '../flatten';
import { getString, isElement } from '../hast';
import { parse } from '../parse';
import { sanitizeMediaUrl } from '../urls';
import type { CmsHabit } from './CmsHabit';

/** A frame without an address may have its page in an attribute. The words and links of that page are part of the text. */
export const srcdoc: CmsHabit = {
  rewriteElement(element) {
    const html = element.tagName === 'iframe' ? getString(element, 'srcDoc') : undefined;
    if (html === undefined || sanitizeMediaUrl(getString(element, 'src')) !== undefined) return undefined;
    warn(
      'ArticleHtml',
      'the element <iframe> with a page in srcdoc was replaced by the words and links of that page, because its scripts and styles cannot be shown safely. ' +
        'Put them into the text, or replace the frame by a component of your own.',
    );
    const nodes = flatten(parse(html).children);
    // A frame in that page is not read again, so frames in each other cost nothing.
    for (const node of nodes) if (isElement(node)) delete node.properties.srcDoc;
    return [buildElement('div', {}, nodes)];
  },
};
