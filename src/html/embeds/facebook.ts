import { getString, hasClass } from '../hast';
import { PLAYER_PERMISSIONS, type EmbedProvider } from './EmbedProvider';
import { isHost, parseWebUrl } from './webUrl';

const postPath =
  /^\/(?:(?:groups\/)?[\w.-]{1,80}\/(?:permalink|posts|videos|photos|reels?)\/|watch\/?$|reel\/\d|permalink\.php$|photo(?:\.php|\/)?$|video\.php$|story\.php$|share\/)/;

/** A box for Facebook's script, or the frame of its plug-in, both of which have the address of a post. */
export const facebook: EmbedProvider = {
  name: 'Facebook',
  allow: PLAYER_PERMISSIONS,
  match: (element) =>
    hasClass(element, 'fb-post', 'fb-video') ||
    /^(?:amp-facebook|fb[:-](?:post|video))$/.test(element.tagName)
      ? (getString(element, 'dataHref') ?? getString(element, 'href'))
      : undefined,
  frame: (url) => {
    if (isHost(url, 'fb.watch')) return toFrame(`https://fb.watch${url.pathname}`, true);
    if (!isHost(url, 'facebook.com')) return undefined;
    if (url.pathname === '/plugins/page.php') return toPage(url);
    const isPlugin = /^\/plugins\/(?:post|video)\.php$/.test(url.pathname);
    const post = isPlugin ? parseWebUrl(url.searchParams.get('href') ?? undefined) : url;
    if (!post || !isHost(post, 'facebook.com') || !postPath.test(post.pathname)) return undefined;
    const href = `https://www.facebook.com${post.pathname}${pickQuery(post)}`;
    return toFrame(href, /\/(?:videos|watch|reels?)\b/.test(post.pathname));
  },
};

function toFrame(href: string, isVideo: boolean) {
  const kind = isVideo ? 'video' : 'post';
  const src = `https://www.facebook.com/plugins/${kind}.php?href=${encodeURIComponent(href)}`;
  return isVideo ? { src, href } : { src, href, height: 600 };
}

function toPage(url: URL) {
  const page = parseWebUrl(url.searchParams.get('href') ?? undefined);
  if (!page || !isHost(page, 'facebook.com')) return undefined;
  const href = `https://www.facebook.com${page.pathname}`;
  const src = `https://www.facebook.com/plugins/page.php?href=${encodeURIComponent(href)}&tabs=timeline`;
  return { src, href, height: 500 };
}

/** The parts of the query that say which post it is. The others follow the reader. */
function pickQuery({ searchParams }: URL): string {
  const kept = new URLSearchParams();
  for (const name of ['v', 'story_fbid', 'fbid', 'id']) {
    const value = searchParams.get(name);
    if (value !== null && /^\w{1,120}$/.test(value)) kept.set(name, value);
  }
  return kept.size > 0 ? `?${kept.toString()}` : '';
}
