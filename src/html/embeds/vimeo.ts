import { getString } from '../hast';
import { PLAYER_PERMISSIONS, type EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

export const vimeo: EmbedProvider = {
  name: 'Vimeo',
  allow: PLAYER_PERMISSIONS,
  match: (element) =>
    /^(?:amp-vimeo|lite-vimeo)$/.test(element.tagName)
      ? `https://vimeo.com/${getString(element, 'dataVideoid') ?? getString(element, 'videoid') ?? ''}`
      : undefined,
  frame: (url) => {
    if (!isHost(url, 'vimeo.com')) return undefined;
    const [, page] = /^\/((?:event|showcase)\/\d{4,12})(?:\/embed)?\/?$/.exec(url.pathname) ?? [];
    if (page !== undefined) {
      return { src: `https://vimeo.com/${page}/embed`, href: `https://vimeo.com/${page}` };
    }
    const [, id, secret = /^[\da-f]{6,20}$/.exec(url.searchParams.get('h') ?? '')?.[0]] =
      /^\/(?:video\/|(?:channels|groups|album|showcase)\/[\w-]{1,60}\/(?:videos?\/)?)?(\d{4,12})(?:\/([\da-f]{6,20}))?\/?$/.exec(
        url.pathname,
      ) ?? [];
    if (id === undefined) return undefined;
    return {
      src: `https://player.vimeo.com/video/${id}?dnt=1${secret ? `&h=${secret}` : ''}`,
      href: `https://vimeo.com/${id}${secret ? `/${secret}` : ''}`,
    };
  },
};
