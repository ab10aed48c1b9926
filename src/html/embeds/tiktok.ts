import { findLastHref, getString, hasClass } from '../hast';
import { PLAYER_PERMISSIONS, type EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

export const tiktok: EmbedProvider = {
  name: 'TikTok',
  allow: PLAYER_PERMISSIONS,
  match: (element) =>
    element.tagName === 'amp-tiktok'
      ? `https://www.tiktok.com/player/v1/${/\d{8,25}/.exec(getString(element, 'dataSrc') ?? '')?.[0] ?? ''}`
      : element.tagName === 'blockquote' && hasClass(element, 'tiktok-embed')
        ? (getString(element, 'cite') ?? findLastHref(element))
        : undefined,
  frame: (url) => {
    const id = /^\/(?:@[\w.-]{1,40}\/video|embed(?:\/v2)?|player\/v1)\/(\d{8,25})/.exec(url.pathname)?.[1];
    if (!isHost(url, 'tiktok.com') || id === undefined) return undefined;
    return {
      src: `https://www.tiktok.com/embed/v2/${id}`,
      href: `https://www.tiktok.com/@/video/${id}`,
      height: 740,
    };
  },
};
