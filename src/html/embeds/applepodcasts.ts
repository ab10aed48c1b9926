import { PLAYER_PERMISSIONS, type EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

export const applePodcasts: EmbedProvider = {
  name: 'Apple Podcasts',
  allow: PLAYER_PERMISSIONS,
  frame: (url) => {
    const [path] = /^\/[a-z]{2}\/podcast\/(?:[^/]{1,200}\/)?id\d{5,15}$/.exec(url.pathname) ?? [];
    if (!isHost(url, 'podcasts.apple.com') || path === undefined) return undefined;
    const episode = /^\d{5,15}$/.exec(url.searchParams.get('i') ?? '')?.[0];
    const query = episode === undefined ? '' : `?i=${episode}`;
    return {
      src: `https://embed.podcasts.apple.com${path}${query}`,
      href: `https://podcasts.apple.com${path}${query}`,
      height: episode === undefined ? 450 : 175,
    };
  },
};
