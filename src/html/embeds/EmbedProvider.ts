import type { Element } from 'hast';

/** A site whose frames an article may contain, and how its URLs become frames. */
export interface EmbedProvider {
  /** The name that readers know: "YouTube". */
  name: string;
  /**
   * Returns the frame for a URL of this provider, or `undefined` for other URLs. Build `src` from validated parts of the
   * URL, because the result is not sanitized. It must be `https`.
   */
  frame: (url: URL) => EmbedFrame | undefined;
  /**
   * Returns the URL of what an element stands for, or `undefined`, if this provider publishes more than frames: a quoted
   * post, a box for a script, an element of its own. `frame` then gets that URL. The element is hast: `class` is the list
   * `properties.className`, and `data-id` is `properties.dataId`. The element's own text stays before the frame.
   */
  match?: ((element: Element) => string | undefined) | undefined;
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

export const PLAYER_PERMISSIONS = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
