import { sanitizeHref } from '../../internal/sanitizeHref';
import { warn } from '../../internal/warn';
import { buildElement, isBlank } from '../BlockBuilder';
import { parseWebUrl } from '../embeds/webUrl';
import { getString } from '../hast';
import type { Handler } from '../State';
import { normalizeUrl } from '../urls';
import { addEmbed } from './embed';

/** A frame. If no provider knows it, it becomes a link. */
export const frame: Handler = (state, element, builder) => {
  const src = getString(element, 'src') ?? getString(element, 'dataSrc');
  const title = getString(element, 'title')?.trim();
  const embed = state.resolveEmbed(src);
  if (embed) {
    addEmbed(state, element, builder, embed);
    return;
  }
  const href = sanitizeHref(normalizeUrl(src), 'ArticleHtml');
  if (href === undefined || href.startsWith('about:')) return;
  warn(
    'ArticleHtml',
    `the frame from ${JSON.stringify(parseWebUrl(src)?.hostname ?? href.slice(0, 80))} is from no provider in embeds, so it became a link. ` +
      'Add a provider to embeds if readers may load it.',
  );
  const text = title !== undefined && !isBlank(title) ? title : href;
  builder.addBlock(buildElement('p', {}, [buildElement('a', { href }, [{ type: 'text', value: text }])]));
};
