import type { Element } from 'hast';

import { sanitizeHref } from '../../internal/sanitizeHref';
import { getString } from '../hast';
import { decodeFragment } from '../Ids';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { normalizeUrl, sanitizeMediaUrl } from '../urls';

export const link: Handler = (state, element, builder) => {
  state.addAnchor(element, builder);
  const href = sanitizeHref(normalizeUrl(getString(element, 'href')), 'ArticleHtml');
  if (href === undefined) {
    state.inline(element.children, builder);
    return;
  }
  const properties = pickProperties(element);
  const rel = getRel(element);
  delete properties.rel;
  properties.href = sanitizeMediaUrl(href) ?? href.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
  if (rel.length > 0) properties.rel = rel;
  if (href.startsWith('#')) state.ids.addLink(properties, decodeFragment(href.slice(1)));
  builder.addFormatted('a', properties, () => {
    state.inline(element.children, builder);
  });
};

/** What `rel` says about the link for search engines. The rest is for browsers, and up to the page. */
function getRel({ properties: { rel } }: Element): string[] {
  return Array.isArray(rel) ? rel.map(String).filter((word) => /^(nofollow|sponsored|ugc)$/.test(word)) : [];
}
