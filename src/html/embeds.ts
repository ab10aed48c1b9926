import { readField, toPixels, toText } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';

/** A site whose frames an article may contain, and how its URLs become frames. */
export interface EmbedProvider {
  /** The name that readers know: "YouTube". */
  name: string;
  /**
   * Returns the frame for a URL of this provider, or `undefined` for other URLs. Build `src` from validated parts of the
   * URL, because the result is not sanitized. It must be `https`.
   */
  frame: (url: URL) => EmbedFrame | undefined;
  /** Permissions for the frame, as in the `allow` attribute of an `<iframe>`. @default none */
  allow?: string | undefined;
}

export interface EmbedFrame {
  /** The URL of the frame. */
  src: string;
  /** The URL of a page with the same content, for readers who cannot or do not want to open the frame. */
  href: string;
  /** The width by the height, such as `4 / 3`. @default '16 / 9' */
  ratio?: string | undefined;
  /** The height in pixels, for content that has one. */
  height?: number | undefined;
}

const PLAYER_PERMISSIONS = 'autoplay; encrypted-media; fullscreen; picture-in-picture';

/** The providers that newsrooms embed most. To add your own: `embeds={[...newsEmbeds, myProvider]}`. */
export const newsEmbeds: readonly EmbedProvider[] = [
  {
    name: 'YouTube',
    allow: PLAYER_PERMISSIONS,
    frame: (url) => {
      if (!isHost(url, 'youtube.com', 'youtube-nocookie.com', 'youtu.be')) return undefined;
      const id = /^[\w-]{6,20}$/.exec(
        isHost(url, 'youtu.be')
          ? getPathSegment(url, 0)
          : ['embed', 'shorts', 'live', 'v'].includes(getPathSegment(url, 0))
            ? getPathSegment(url, 1)
            : (url.searchParams.get('v') ?? ''),
      )?.[0];
      if (id === undefined || id === 'videoseries') return undefined;
      const start = /^\d{1,6}/.exec(url.searchParams.get('start') ?? url.searchParams.get('t') ?? '')?.[0];
      return {
        src: `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`,
        href: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
        ratio: getPathSegment(url, 0) === 'shorts' ? '9 / 16' : undefined,
      };
    },
  },
  {
    name: 'Vimeo',
    allow: PLAYER_PERMISSIONS,
    frame: (url) => {
      if (!isHost(url, 'vimeo.com')) return undefined;
      const [, id, secret = /^[\da-f]{6,20}$/.exec(url.searchParams.get('h') ?? '')?.[0]] =
        /^\/(?:video\/)?(\d{4,12})(?:\/([\da-f]{6,20}))?\/?$/.exec(url.pathname) ?? [];
      if (id === undefined) return undefined;
      return {
        src: `https://player.vimeo.com/video/${id}?dnt=1${secret ? `&h=${secret}` : ''}`,
        href: `https://vimeo.com/${id}${secret ? `/${secret}` : ''}`,
      };
    },
  },
  {
    name: 'X',
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
  },
  {
    name: 'Instagram',
    frame: (url) => {
      const [, kind, id] = /^\/(?:[\w.]{1,30}\/)?(p|reel|tv)\/([\w-]{5,40})/.exec(url.pathname) ?? [];
      if (!isHost(url, 'instagram.com') || kind === undefined || id === undefined) return undefined;
      const href = `https://www.instagram.com/${kind}/${id}/`;
      return { src: `${href}embed/captioned/`, href, height: 720 };
    },
  },
  {
    name: 'TikTok',
    allow: PLAYER_PERMISSIONS,
    frame: (url) => {
      const id = /^\/(?:@[\w.-]{1,40}\/video|embed(?:\/v2)?|player\/v1)\/(\d{8,25})/.exec(url.pathname)?.[1];
      if (!isHost(url, 'tiktok.com') || id === undefined) return undefined;
      return {
        src: `https://www.tiktok.com/embed/v2/${id}`,
        href: `https://www.tiktok.com/@/video/${id}`,
        height: 740,
      };
    },
  },
  {
    name: 'Datawrapper',
    frame: (url) => {
      const [, id, version] = /^\/(\w{5})(?:\/(\d{1,4}))?\/?$/.exec(url.pathname) ?? [];
      if (!isHost(url, 'datawrapper.dwcdn.net', 'datawrapper.de') || id === undefined) return undefined;
      const src = `https://datawrapper.dwcdn.net/${id}/${version ? `${version}/` : ''}`;
      return { src, href: src, height: 480 };
    },
  },
  {
    name: 'Flourish',
    frame: (url) => {
      const [, kind, id] = /^\/(visualisation|story)\/(\d{3,12})/.exec(url.pathname) ?? [];
      if (!isHost(url, 'flo.uri.sh', 'public.flourish.studio') || kind === undefined || id === undefined) {
        return undefined;
      }
      return {
        src: `https://flo.uri.sh/${kind}/${id}/embed`,
        href: `https://public.flourish.studio/${kind}/${id}/`,
        height: 575,
      };
    },
  },
  {
    name: 'Spotify',
    allow: PLAYER_PERMISSIONS,
    frame: (url) => {
      const [, kind, id] =
        /^\/(?:embed(?:-podcast)?\/|intl-[a-z]{2}\/)?(album|artist|episode|playlist|show|track)\/(\w{10,40})/.exec(
          url.pathname,
        ) ?? [];
      if (!isHost(url, 'open.spotify.com') || kind === undefined || id === undefined) return undefined;
      return {
        src: `https://open.spotify.com/embed/${kind}/${id}`,
        href: `https://open.spotify.com/${kind}/${id}`,
        height: kind === 'track' || kind === 'episode' ? 152 : 352,
      };
    },
  },
  {
    name: 'SoundCloud',
    allow: PLAYER_PERMISSIONS,
    frame: (url) => {
      if (!isHost(url, 'soundcloud.com')) return undefined;
      const trackUrl = isHost(url, 'w.soundcloud.com') ? parseWebUrl(url.searchParams.get('url') ?? '') : url;
      if (!trackUrl || !isHost(trackUrl, 'soundcloud.com') || trackUrl.pathname.length < 2) return undefined;
      const track = `https://${trackUrl.hostname}${trackUrl.pathname}`;
      return {
        src: `https://w.soundcloud.com/player/?url=${encodeURIComponent(track)}`,
        href: track,
        height: 166,
      };
    },
  },
];

/** Parses an `http` or `https` URL, or one that begins with `//`. Returns `undefined` for any other. */
export function parseWebUrl(href: string): URL | undefined {
  try {
    const url = new URL(href.trim(), 'https://relative.invalid/');
    return /^https?:$/.test(url.protocol) && url.hostname !== 'relative.invalid' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the frame for a URL from the first provider that knows it. */
export function resolveEmbed(
  url: URL | undefined,
  providers: readonly EmbedProvider[],
): (EmbedFrame & { provider: string; allow?: string | undefined }) | undefined {
  if (!url) return undefined;
  for (const provider of providers) {
    const frame = callProvider(provider, url);
    const src = toText(readField(frame, 'src')) ?? '';
    const href = toText(readField(frame, 'href')) ?? '';
    if (parseWebUrl(src)?.protocol === 'https:' && parseWebUrl(href)) {
      return {
        src,
        href,
        ratio: toText(readField(frame, 'ratio')),
        height: toPixels(readField(frame, 'height')),
        provider: toText(readField(provider, 'name')) ?? '',
        allow: toText(readField(provider, 'allow')),
      };
    }
  }
  return undefined;
}

// A publisher's provider may throw on a URL that it does not expect.
function callProvider(provider: EmbedProvider, url: URL): unknown {
  try {
    return provider.frame(url);
  } catch (error) {
    warn(
      'articleBlocks',
      `the provider ${describeValue(readField(provider, 'name'))} threw ${describeValue(error)}, so its frame became a link. ` +
        'Fix its function frame, which must return undefined for a URL that it does not know.',
    );
    return undefined;
  }
}

function isHost({ hostname }: URL, ...hosts: string[]): boolean {
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

function getPathSegment(url: URL, index: number): string {
  return url.pathname.split('/').filter(Boolean)[index] ?? '';
}
