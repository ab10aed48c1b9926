import { findLastHref, getString, hasClass } from '../hast';
import { type EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

export const x: EmbedProvider = {
  name: 'X',
  match: (element) =>
    element.tagName === 'amp-twitter'
      ? `https://x.com/i/web/status/${getString(element, 'dataTweetid') ?? ''}`
      : element.tagName === 'blockquote' && hasClass(element, 'twitter-tweet', 'twitter-video')
        ? (getString(element, 'cite') ?? findLastHref(element))
        : undefined,
  frame: (url) => {
    const id = isHost(url, 'platform.twitter.com', 'platform.x.com')
      ? /^\d{5,25}$/.exec(url.searchParams.get('id') ?? '')?.[0]
      : isHost(url, 'twitter.com', 'x.com')
        ? /^\/(?:\w{1,20}|i\/web)\/status(?:es)?\/(\d{5,25})/.exec(url.pathname)?.[1]
        : undefined;
    if (id === undefined) return undefined;
    return {
      src: `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
      href: `https://x.com/i/web/status/${id}`,
      height: 600,
    };
  },
};
