import { getString, hasClass } from '../hast';
import type { EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

export const bluesky: EmbedProvider = {
  name: 'Bluesky',
  match: (element) => {
    if (!hasClass(element, 'bluesky-embed')) return undefined;
    const uri = getString(element, 'dataBlueskyUri') ?? '';
    const [, did, post] = /^at:\/\/(did:[\w:.-]{5,80})\/app\.bsky\.feed\.post\/(\w{5,30})$/.exec(uri) ?? [];
    return did && post ? `https://bsky.app/profile/${did}/post/${post}` : undefined;
  },
  // The frame needs the permanent id of the account, which addresses with a handle do not have.
  frame: (url) => {
    const [, did, post] =
      /^\/(?:profile|embed)\/(did:[\w:.-]{5,80})\/(?:post|app\.bsky\.feed\.post)\/(\w{5,30})\/?$/.exec(
        url.pathname.replace(/%3A/gi, ':'),
      ) ?? [];
    if (!isHost(url, 'bsky.app') || did === undefined || post === undefined) return undefined;
    return {
      src: `https://embed.bsky.app/embed/${did}/app.bsky.feed.post/${post}`,
      href: `https://bsky.app/profile/${did}/post/${post}`,
      height: 500,
    };
  },
};
