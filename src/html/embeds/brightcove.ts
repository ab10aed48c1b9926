import { getString } from '../hast';
import { PLAYER_PERMISSIONS, type EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

/** A frame, or a `<video>` or an element of its own with ids for a script. */
export const brightcove: EmbedProvider = {
  name: 'Brightcove',
  allow: PLAYER_PERMISSIONS,
  match: (element) => {
    if (!/^(?:video|video-js|amp-brightcove)$/.test(element.tagName)) return undefined;
    const account = getString(element, 'dataAccount');
    const video = getString(element, 'dataVideoId');
    if (account === undefined || video === undefined) return undefined;
    const player = getString(element, 'dataPlayer') ?? getString(element, 'dataPlayerId') ?? 'default';
    const embed = getString(element, 'dataEmbed') ?? 'default';
    return `https://players.brightcove.net/${account}/${player}_${embed}/index.html?videoId=${video}`;
  },
  frame: (url) => {
    const [, account, player] =
      /^\/(\d{5,20})\/([\w-]{1,60})\/index(?:\.min)?\.html$/.exec(url.pathname) ?? [];
    const video = /^(?:ref:)?[\w.-]{1,60}$/.exec(url.searchParams.get('videoId') ?? '')?.[0];
    if (!isHost(url, 'players.brightcove.net') || account === undefined || player === undefined) {
      return undefined;
    }
    if (video === undefined) return undefined;
    // Brightcove has no page for a video but its player.
    const src = `https://players.brightcove.net/${account}/${player}/index.html?videoId=${encodeURIComponent(video)}`;
    return { src, href: src };
  },
};
