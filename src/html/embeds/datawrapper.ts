import { type EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

export const datawrapper: EmbedProvider = {
  name: 'Datawrapper',
  frame: (url) => {
    const [, id, version] = /^\/(\w{5})(?:\/(\d{1,4}))?\/?$/.exec(url.pathname) ?? [];
    if (!isHost(url, 'datawrapper.dwcdn.net', 'datawrapper.de') || id === undefined) return undefined;
    const src = `https://datawrapper.dwcdn.net/${id}/${version ? `${version}/` : ''}`;
    return { src, href: src, height: 480 };
  },
};
