import { getString, hasClass } from '../hast';
import type { EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

export const threads: EmbedProvider = {
  name: 'Threads',
  match: (element) =>
    hasClass(element, 'text-post-media') ? getString(element, 'dataTextPostPermalink') : undefined,
  frame: (url) => {
    const [, account, post] = /^\/(@[\w.]{1,30})\/post\/([\w-]{5,40})/.exec(url.pathname) ?? [];
    if (!isHost(url, 'threads.net', 'threads.com') || account === undefined || post === undefined) {
      return undefined;
    }
    const href = `https://www.threads.com/${account}/post/${post}`;
    return { src: `${href}/embed`, href, height: 600 };
  },
};
