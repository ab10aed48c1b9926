import { getString } from '../hast';
import type { EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

export const documentCloud: EmbedProvider = {
  name: 'DocumentCloud',
  match: (element) => {
    const id = /^DV-viewer-(\d{3,12}[\w-]{0,200})$/.exec(getString(element, 'id') ?? '')?.[1];
    return id === undefined ? undefined : `https://www.documentcloud.org/documents/${id}`;
  },
  frame: (url) => {
    const [, id, note] =
      /^\/documents\/(\d{3,12}(?:-[\w.-]{1,200}?)?)(?:\.html|\.js|\/annotations\/(\d{1,12}))?\/?$/.exec(
        url.pathname,
      ) ?? [];
    if (!isHost(url, 'documentcloud.org') || id === undefined) return undefined;
    return {
      src: `https://embed.documentcloud.org/documents/${id}/${note ? `annotations/${note}/` : ''}?embed=1`,
      href: `https://www.documentcloud.org/documents/${id}/`,
      height: 700,
    };
  },
};
