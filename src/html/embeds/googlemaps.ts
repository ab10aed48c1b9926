import type { EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

export const googleMaps: EmbedProvider = {
  name: 'Google Maps',
  frame: (url) => {
    if (!/(?:^|\.)google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/.test(url.hostname)) return undefined;
    const { pathname, searchParams } = url;
    const mapId = /^\/maps\/d\/(?:u\/\d\/)?(?:embed|viewer)/.test(pathname) ? searchParams.get('mid') : null;
    if (mapId !== null && /^[\w.-]{5,80}$/.test(mapId)) {
      const query = `?mid=${mapId}`;
      return {
        src: `https://www.google.com/maps/d/embed${query}`,
        href: `https://www.google.com/maps/d/viewer${query}`,
        ratio: '4 / 3',
      };
    }
    const place = searchParams.get('pb');
    if (pathname === '/maps/embed' && place !== null && /^[\w!.:,%+-]{5,2000}$/.test(place)) {
      const [, longitude, latitude] = /!2d(-?[\d.]+)!3d(-?[\d.]+)/.exec(place) ?? [];
      const query = latitude === undefined ? '' : `/@${latitude},${longitude ?? ''},14z`;
      return {
        src: `https://www.google.com/maps/embed?pb=${place}`,
        href: `https://www.google.com/maps${query}`,
        ratio: '4 / 3',
      };
    }
    const query = searchParams.get('q');
    // The second needs the key of a publisher, so it becomes the first.
    const isEmbedOfQuery =
      searchParams.get('output') === 'embed' || /^\/maps\/embed\/v1\/(?:place|search)$/.test(pathname);
    if (isHost(url, 'google.com') && isEmbedOfQuery && query) {
      const encoded = encodeURIComponent(query);
      return {
        src: `https://www.google.com/maps?q=${encoded}&output=embed`,
        href: `https://www.google.com/maps?q=${encoded}`,
        ratio: '4 / 3',
      };
    }
    return undefined;
  },
};
