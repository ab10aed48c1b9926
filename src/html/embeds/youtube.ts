import { getString, hasClass } from '../hast';
import { PLAYER_PERMISSIONS, type EmbedProvider } from './EmbedProvider';
import { getPathSegment, getQueryValue, isHost } from './webUrl';

export const youTube: EmbedProvider = {
  name: 'YouTube',
  allow: PLAYER_PERMISSIONS,
  match: (element) => {
    if (
      !/^(?:amp-youtube|lite-youtube|youtube-video)$/.test(element.tagName) &&
      !hasClass(element, 'youtube-player', 'rll-youtube-player', 'lazy-youtube', 'lite-youtube')
    ) {
      return undefined;
    }
    const channel = getString(element, 'dataLiveChannelid');
    if (channel !== undefined) return `https://www.youtube.com/embed/live_stream?channel=${channel}`;
    const id = idNames.map((name) => getString(element, name)).find((value) => value !== undefined);
    if (id !== undefined) return `https://www.youtube.com/watch?v=${id}`;
    return getString(element, 'src') ?? getString(element, 'dataSrc');
  },
  frame: (url) => {
    if (!isHost(url, 'youtube.com', 'youtube-nocookie.com', 'youtu.be')) return undefined;
    const kind = getPathSegment(url, 0);
    const id = /^[\w-]{6,20}$/.exec(
      isHost(url, 'youtu.be')
        ? kind
        : /^(?:embed|shorts|live|v)$/.test(kind)
          ? // An address for Flash has its query in the path.
            getPathSegment(url, 1).split('&', 1).join('')
          : (getQueryValue(url, 'v') ?? ''),
    )?.[0];
    const list = /^[\w-]{10,60}$/.exec(getQueryValue(url, 'list') ?? '')?.[0];
    const channel = /^[\w-]{10,40}$/.exec(getQueryValue(url, 'channel') ?? '')?.[0];
    if (id === 'live_stream') {
      return channel === undefined
        ? undefined
        : {
            src: `https://www.youtube-nocookie.com/embed/live_stream?channel=${channel}`,
            href: `https://www.youtube.com/channel/${channel}/live`,
          };
    }
    if (id === undefined || id === 'videoseries') {
      return list === undefined
        ? undefined
        : {
            src: `https://www.youtube-nocookie.com/embed/videoseries?list=${list}`,
            href: `https://www.youtube.com/playlist?list=${list}`,
          };
    }
    const start = /^[1-9]\d{0,5}/.exec(getQueryValue(url, 'start') ?? getQueryValue(url, 't') ?? '')?.[0];
    return {
      src: `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`,
      href: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
      ratio: kind === 'shorts' ? '9 / 16' : undefined,
    };
  },
};

const idNames = ['videoId', 'videoid', 'dataVideoid', 'dataVideoId', 'dataYoutubeId', 'dataId'];
