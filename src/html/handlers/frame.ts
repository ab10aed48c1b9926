import type { Element } from 'hast';

import { warn } from '../../internal/warn';
import { buildElement, type BlockBuilder } from '../BlockBuilder';
import { parseWebUrl } from '../embeds/webUrl';
import { findDescendant, getString } from '../hast';
import type { Handler, State } from '../State';
import { sanitizeMediaUrl } from '../urls';
import { addEmbed, isName } from './embed';

/** A frame. If no provider knows it, it becomes a link. */
export const frame: Handler = (state, element, builder) => {
  addFrame(state, element, builder, getString(element, 'src'));
};

/** The address of an embed, as CKEditor stores it. */
export const oEmbed: Handler = (state, element, builder) => {
  addFrame(state, element, builder, getString(element, 'url'));
};

/** A plug-in or a document. What is in it is for browsers that cannot show it. */
export const object: Handler = (state, element, builder) => {
  const movie = findDescendant(
    element,
    (node) => node.tagName === 'param' && /^(?:movie|src)$/i.test(getString(node, 'name') ?? ''),
  );
  const data = getString(element, 'data') ?? (movie && getString(movie, 'value'));
  const before = builder.blocks.length;
  state.all(element.children, builder);
  if (builder.blocks.length === before && !builder.hasOpenParagraph) addFrame(state, element, builder, data);
};

/** Adds the frame of an address, or a link to it. */
export function addFrame(
  state: State,
  element: Element,
  builder: BlockBuilder,
  src: string | undefined,
): void {
  const embed = state.resolveEmbed(src);
  if (embed) {
    addEmbed(state, element, builder, embed);
    return;
  }
  const href = sanitizeMediaUrl(src);
  const name = `<${element.tagName}>`;
  if (href === undefined) {
    warn(
      'ArticleHtml',
      `an element ${name} without an http or https address was left out, because its content cannot be shown safely. ` +
        'Put its words into the text, or replace it by a component of your own.',
    );
    return;
  }
  const host = parseWebUrl(href)?.hostname.replace(/^www\./, '');
  warn(
    'ArticleHtml',
    `the element ${name} from ${JSON.stringify(host ?? href.slice(0, 80))} is from no provider in embeds, so it became a link. ` +
      'Add a provider to embeds if readers may load it.',
  );
  const title = (getString(element, 'title') ?? getString(element, 'ariaLabel') ?? '').trim();
  const value = isName(title) ? title : (host ?? getFileName(href));
  builder.addBlock(
    state.withId(element, buildElement('p', {}, [buildElement('a', { href }, [{ type: 'text', value }])])),
  );
}

/** A document on the same site is called by its file. */
function getFileName(href: string): string {
  const path = href.replace(/[?#].*$/s, '');
  return (path.split('/').findLast((part) => part !== '') ?? href).slice(0, 80);
}
