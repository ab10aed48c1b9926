import { getString } from '../hast';
import { PLAYER_PERMISSIONS, type EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

/** A frame, or a script whose address has the ids of the video and of the player. */
export const jwPlayer: EmbedProvider = {
  name: 'JW Player',
  allow: PLAYER_PERMISSIONS,
  match: (element) => {
    if (element.tagName === 'script') {
      return getString(element, 'src')?.split('?')[0]?.replace('.js', '.html');
    }
    if (element.tagName !== 'amp-jwplayer') return undefined;
    const media = getString(element, 'dataMediaId') ?? '';
    return `https://cdn.jwplayer.com/players/${media}-${getString(element, 'dataPlayerId') ?? ''}.html`;
  },
  frame: (url) => {
    const id = /^\/players\/(\w{8}-\w{8})\.html$/.exec(url.pathname)?.[1];
    if (!isHost(url, 'cdn.jwplayer.com', 'content.jwplatform.com') || id === undefined) return undefined;
    const src = `https://cdn.jwplayer.com/players/${id}.html`;
    return { src, href: `https://cdn.jwplayer.com/previews/${id}` };
  },
};
