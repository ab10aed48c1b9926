import { describeValue, warn } from '../../internal/warn';
import { isBlank } from '../BlockBuilder';
import { parseWebUrl } from '../embeds/webUrl';
import { getString, getText } from '../hast';
import type { Handler } from '../State';
import { getLastEmbed } from './embed';

/** An element that is not part of the text, or that a page must not contain. */
export const ignore: Handler = (state, element, builder) => {
  state.addAnchor(element, builder);
};

/** A drawing or a field of a form, in which a browser shows words. */
export const leaveOut: Handler = (state, element, builder) => {
  state.addAnchor(element, builder);
  const words = getText(element.children, 200).replace(/\s+/g, ' ').trim().slice(0, 40);
  if (isBlank(words)) return;
  warn(
    'ArticleHtml',
    `the element <${element.tagName}> with the words ${JSON.stringify(words)} was left out, because drawings and forms are not part of the text. ` +
      'Put its words into the text, or replace it by a component of your own.',
  );
};

/** A part of a picture that is a link. A browser shows its words only if the picture is missing. */
export const area: Handler = (_state, element) => {
  const href = getString(element, 'href');
  if (href === undefined) return;
  const words = getString(element, 'alt')?.trim() ?? '';
  warn(
    'ArticleHtml',
    `the link <area> to ${describeValue(href.trim().slice(0, 80))}${isBlank(words) ? '' : ` with the words ${describeValue(words.slice(0, 40))}`} was left out, because a picture has no links in its parts here. ` +
      'Put the link into the text.',
  );
};

/** A script. One from elsewhere may show something where it is, unless it only belongs to the embed before it. */
export const script: Handler = (_state, element, builder) => {
  const host = parseWebUrl(getString(element, 'src'))?.hostname;
  if (host === undefined || getLastEmbed(builder)) return;
  warn(
    'ArticleHtml',
    `the element <script> from ${JSON.stringify(host)} was left out, because no script of a text is run. ` +
      'If it shows something, add a provider to embeds that matches it.',
  );
};
