import { PLAYER_PERMISSIONS, type EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

export const spotify: EmbedProvider = {
  name: 'Spotify',
  allow: PLAYER_PERMISSIONS,
  frame: (url) => {
    const [, kind, id] =
      /^\/(?:embed(?:-podcast)?\/|intl-[a-z]{2}\/)?(album|artist|episode|playlist|show|track)\/(\w{10,40})/.exec(
        url.pathname,
      ) ?? [];
    if (!isHost(url, 'open.spotify.com') || kind === undefined || id === undefined) return undefined;
    return {
      src: `https://open.spotify.com/embed/${kind}/${id}`,
      href: `https://open.spotify.com/${kind}/${id}`,
      height: kind === 'track' || kind === 'episode' ? 152 : 352,
    };
  },
};
