import { getString } from '../hast';
import type { EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

/** A box and a script, or a script alone. */
export const datawrapper: EmbedProvider = {
  name: 'Datawrapper',
  match: (element) => {
    if (element.tagName === 'script') return getString(element, 'src')?.split('embed.js')[0];
    const elementId = element.tagName === 'div' ? getString(element, 'id') : undefined;
    const id = /^datawrapper-(?:vis|chart)-(\w{5})$/.exec(elementId ?? '')?.[1];
    return id === undefined ? undefined : `https://datawrapper.dwcdn.net/${id}/`;
  },
  frame: (url) => {
    const [, id, version] = /^\/(?:_\/)?(\w{5})(?:\/(\d{1,4}))?\/?(?:index\.html)?$/.exec(url.pathname) ?? [];
    if (!isHost(url, 'datawrapper.dwcdn.net', 'datawrapper.de') || id === undefined) return undefined;
    const src = `https://datawrapper.dwcdn.net/${id}/${version ? `${version}/` : ''}`;
    return { src, href: src, height: 480 };
  },
};
