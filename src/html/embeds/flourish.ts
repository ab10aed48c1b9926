import { getString, hasClass } from '../hast';
import { type EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

export const flourish: EmbedProvider = {
  name: 'Flourish',
  match: (element) =>
    hasClass(element, 'flourish-embed')
      ? `https://flo.uri.sh/${getString(element, 'dataSrc') ?? ''}`
      : undefined,
  frame: (url) => {
    const [, kind, id] = /^\/(visualisation|story)\/(\d{3,12})/.exec(url.pathname) ?? [];
    if (!isHost(url, 'flo.uri.sh', 'public.flourish.studio') || kind === undefined || id === undefined) {
      return undefined;
    }
    return {
      src: `https://flo.uri.sh/${kind}/${id}/embed`,
      href: `https://public.flourish.studio/${kind}/${id}/`,
      height: 575,
    };
  },
};
