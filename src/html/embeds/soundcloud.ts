import { getString } from '../hast';
import { PLAYER_PERMISSIONS, type EmbedProvider } from './EmbedProvider';
import { isHost, parseWebUrl } from './webUrl';

export const soundCloud: EmbedProvider = {
  name: 'SoundCloud',
  allow: PLAYER_PERMISSIONS,
  match: (element) => {
    if (element.tagName !== 'amp-soundcloud') return undefined;
    const track = getString(element, 'dataTrackid');
    return track === undefined
      ? `https://api.soundcloud.com/playlists/${getString(element, 'dataPlaylistid') ?? ''}`
      : `https://api.soundcloud.com/tracks/${track}`;
  },
  frame: (url) => {
    if (!isHost(url, 'soundcloud.com')) return undefined;
    const trackUrl = isHost(url, 'w.soundcloud.com') ? parseWebUrl(url.searchParams.get('url') ?? '') : url;
    if (!trackUrl || !isHost(trackUrl, 'soundcloud.com') || trackUrl.pathname.length < 2) return undefined;
    const track = `https://${trackUrl.hostname}${trackUrl.pathname}`;
    const src = `https://w.soundcloud.com/player/?url=${encodeURIComponent(track)}`;
    // The address in a frame is often that of an API, which is not a page for people. The player is.
    return { src, href: isHost(trackUrl, 'api.soundcloud.com') ? src : track, height: 166 };
  },
};
