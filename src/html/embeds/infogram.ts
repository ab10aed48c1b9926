import { getString, hasClass } from '../hast';
import type { EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

/** A box with an id, or a script whose own id contains it. */
export const infogram: EmbedProvider = {
  name: 'Infogram',
  match: (element) => {
    const id = hasClass(element, 'infogram-embed')
      ? getString(element, 'dataId')
      : element.tagName === 'script'
        ? /^infogram_\d_(.{1,200})$/.exec(getString(element, 'id') ?? '')?.[1]
        : undefined;
    return id === undefined ? undefined : `https://infogram.com/${id}`;
  },
  frame: (url) => {
    const id = /^\/(?:_\/)?([\w-]{5,200})\/?$/.exec(url.pathname)?.[1];
    if (!isHost(url, 'infogram.com') || id === undefined) return undefined;
    return { src: `https://e.infogram.com/${id}?src=embed`, href: `https://infogram.com/${id}`, height: 600 };
  },
};
