import { getString, hasClass } from '../hast';
import type { EmbedProvider } from './EmbedProvider';
import { isHost } from './webUrl';

// Anyone may run a server, and its frames could show anything. For others, pass `{ ...mastodon, frame }`.
const servers = [
  'mastodon.social',
  'mastodon.online',
  'mastodon.world',
  'mstdn.social',
  'mas.to',
  'journa.host',
  'newsie.social',
  'fosstodon.org',
  'hachyderm.io',
  'infosec.exchange',
  'social.bund.de',
  'piaille.fr',
  'mamot.fr',
  'troet.cafe',
];

export const mastodon: EmbedProvider = {
  name: 'Mastodon',
  match: (element) =>
    hasClass(element, 'mastodon-embed')
      ? (getString(element, 'dataEmbedUrl') ?? getString(element, 'cite'))
      : undefined,
  frame: (url) => {
    const [, account, post] =
      /^\/(@[\w.-]{1,60}(?:@[\w.-]{1,80})?)\/(\d{5,30})(?:\/embed)?\/?$/.exec(url.pathname) ?? [];
    if (!isHost(url, ...servers) || account === undefined || post === undefined) return undefined;
    const href = `https://${url.hostname}/${account}/${post}`;
    return { src: `${href}/embed`, href, height: 500 };
  },
};
