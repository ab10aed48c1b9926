import { getString } from '../hast';
import type { EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

/** A box and a script, or a script alone. */
export const datawrapper: EmbedProvider = {
  name: 'Datawrapper',
  match: (element) => {
    const id = /^datawrapper-(?:vis|chart)-(\w{5})$/.exec(getString(element, 'id') ?? '')?.[1];
    if (id !== undefined && element.tagName === 'div') return `https://datawrapper.dwcdn.net/${id}/`;
    return element.tagName === 'script' ? getString(element, 'src')?.split('embed.js')[0] : undefined;
  },
  frame: (url) => {
    const [, id, version] = /^\/(?:_\/)?(\w{5})(?:\/(\d{1,4}))?\/?(?:index\.html)?$/.exec(url.pathname) ?? [];
    if (!isHost(url, 'datawrapper.dwcdn.net', 'datawrapper.de') || id === undefined) return undefined;
    const src = `https://datawrapper.dwcdn.net/${id}/${version ? `${version}/` : ''}`;
    return { src, href: src, height: 480 };
  },
};
