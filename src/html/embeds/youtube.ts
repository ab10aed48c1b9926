import { getString } from '../hast';
import { PLAYER_PERMISSIONS, type EmbedProvider } from './EmbedProvider';
import { getPathSegment, isHost } from './webUrl';

export const youTube: EmbedProvider = {
  name: 'YouTube',
  allow: PLAYER_PERMISSIONS,
  match: (element) => {
    if (!/^(?:amp-youtube|lite-youtube|youtube-video)$/.test(element.tagName)) return undefined;
    const id =
      getString(element, 'videoId') ?? getString(element, 'videoid') ?? getString(element, 'dataVideoid');
    return id === undefined ? undefined : `https://www.youtube.com/watch?v=${id}`;
  },
  frame: (url) => {
    if (!isHost(url, 'youtube.com', 'youtube-nocookie.com', 'youtu.be')) return undefined;
    const id = /^[\w-]{6,20}$/.exec(
      isHost(url, 'youtu.be')
        ? getPathSegment(url, 0)
        : ['embed', 'shorts', 'live', 'v'].includes(getPathSegment(url, 0))
          ? getPathSegment(url, 1)
          : (url.searchParams.get('v') ?? ''),
    )?.[0];
    const list = /^[\w-]{10,60}$/.exec(url.searchParams.get('list') ?? '')?.[0];
    if (id === undefined || id === 'videoseries') {
      return list === undefined
        ? undefined
        : {
            src: `https://www.youtube-nocookie.com/embed/videoseries?list=${list}`,
            href: `https://www.youtube.com/playlist?list=${list}`,
          };
    }
    const start = /^\d{1,6}/.exec(url.searchParams.get('start') ?? url.searchParams.get('t') ?? '')?.[0];
    return {
      src: `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`,
      href: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
      ratio: getPathSegment(url, 0) === 'shorts' ? '9 / 16' : undefined,
    };
  },
};
