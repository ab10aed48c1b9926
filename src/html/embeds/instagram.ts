import { findLastHref, getString, hasClass } from '../hast';
import { type EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

export const instagram: EmbedProvider = {
  name: 'Instagram',
  match: (element) =>
    element.tagName === 'amp-instagram'
      ? `https://www.instagram.com/p/${getString(element, 'dataShortcode') ?? ''}/`
      : element.tagName === 'blockquote' && hasClass(element, 'instagram-media')
        ? (getString(element, 'dataInstgrmPermalink') ?? getString(element, 'cite') ?? findLastHref(element))
        : undefined,
  frame: (url) => {
    const [, kind, id] = /^\/(?:[\w.]{1,30}\/)?(p|reels?|tv)\/([\w-]{5,40})/.exec(url.pathname) ?? [];
    if (!isHost(url, 'instagram.com') || kind === undefined || id === undefined) return undefined;
    const href = `https://www.instagram.com/${kind.replace('reels', 'reel')}/${id}/`;
    return { src: `${href}embed/captioned/`, href, height: 720 };
  },
};
