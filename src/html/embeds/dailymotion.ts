import { getString } from '../hast';
import { PLAYER_PERMISSIONS, type EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

export const dailymotion: EmbedProvider = {
  name: 'Dailymotion',
  allow: PLAYER_PERMISSIONS,
  match: (element) => {
    const id =
      element.tagName === 'amp-dailymotion'
        ? getString(element, 'dataVideoid')
        : element.tagName === 'script' &&
            (getString(element, 'src') ?? '').includes('//geo.dailymotion.com/player')
          ? getString(element, 'dataVideo')
          : undefined;
    return id === undefined ? undefined : `https://www.dailymotion.com/video/${id}`;
  },
  frame: (url) => {
    if (!isHost(url, 'dailymotion.com', 'dai.ly')) return undefined;
    const list =
      /^\/(?:embed\/)?playlist\/(\w{5,20})/.exec(url.pathname)?.[1] ??
      /^\w{5,20}$/.exec(url.searchParams.get('playlist') ?? '')?.[0];
    if (list !== undefined && !url.searchParams.has('video') && !url.pathname.includes('/video/')) {
      return {
        src: `https://geo.dailymotion.com/player.html?playlist=${list}`,
        href: `https://www.dailymotion.com/playlist/${list}`,
      };
    }
    const path = isHost(url, 'dai.ly') ? /^\/(\w{5,20})/ : /^\/(?:embed\/)?video\/(\w{5,20})/;
    const inQuery = isHost(url, 'geo.dailymotion.com') ? (url.searchParams.get('video') ?? '') : '';
    const id = path.exec(url.pathname)?.[1] ?? /^\w{5,20}$/.exec(inQuery)?.[0];
    if (id === undefined) return undefined;
    return {
      src: `https://geo.dailymotion.com/player.html?video=${id}`,
      href: `https://www.dailymotion.com/video/${id}`,
    };
  },
};
