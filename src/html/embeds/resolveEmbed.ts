import type { Element } from 'hast';

import { readField, toPixels, toText } from '../../internal/coerce';
import { describeValue, warn } from '../../internal/warn';
import { getString } from '../hast';
import type { EmbedFrame, EmbedProvider } from './EmbedProvider';
import { parseWebUrl } from './webUrl';

export type ResolvedEmbed = EmbedFrame & { provider: string; allow?: string | undefined };

/** Returns the frame for a URL from the first provider that knows it. */
export function resolveEmbed(
  href: string | undefined,
  providers: readonly EmbedProvider[],
): ResolvedEmbed | undefined {
  const url = parseWebUrl(href);
  if (!url) return undefined;
  for (const provider of providers) {
    const frame = callProvider(provider, 'frame', url);
    const src = toText(readField(frame, 'src'));
    const pageUrl = toText(readField(frame, 'href'));
    // Not parsed again, which would take most of the time for a text of addresses alone.
    if (src !== undefined && secureAddress.test(src) && pageUrl !== undefined && webAddress.test(pageUrl)) {
      return {
        src,
        href: pageUrl,
        ratio: toText(readField(frame, 'ratio')),
        height: toPixels(readField(frame, 'height')),
        provider: toText(readField(provider, 'name')) ?? '',
        allow: toText(readField(provider, 'allow')),
      };
    }
  }
  return undefined;
}

const secureAddress = /^https:\/\/[^\s/?#]/i;
const webAddress = /^(?:https?:)?\/\/[^\s/?#]/i;

/** Returns the frame for an element that a provider publishes instead of one. */
export function matchEmbed(element: Element, providers: readonly EmbedProvider[]): ResolvedEmbed | undefined {
  for (const provider of providers) {
    const href = toText(callProvider(provider, 'match', element));
    const embed = href === undefined ? undefined : resolveEmbed(href, [provider]);
    if (embed) return embed;
  }
  return undefined;
}

/**
 * Returns the address that an element notes in an attribute: that of the preview which CKEditor shows, or of the frame
 * that a script would put into an empty box.
 */
export function getNotedAddress(element: Element): string | undefined {
  const preview = getString(element, 'dataOembedUrl');
  if (preview !== undefined || element.tagName !== 'div' || element.children.length > 0) return preview;
  const name = ['dataSrc', 'dataUrl', 'dataEmbedUrl', 'dataVideoUrl'].find(
    (key) => getString(element, key) !== undefined,
  );
  return name === undefined ? undefined : getString(element, name);
}

/** An empty box that a script would fill. Its address may be that of a page, a feed or a picture, so it is no link. */
export function warnUnfilled(element: Element, address: string): void {
  warn(
    'ArticleHtml',
    `the element <${element.tagName}> with the address ${describeValue(address.trim().slice(0, 80))} was left out, because it is empty until a script fills it. ` +
      'Add a provider to embeds that matches it, or pass a component for its data attribute.',
  );
}

// A publisher's provider may throw on a value that it does not expect.
function callProvider(provider: EmbedProvider, name: 'frame' | 'match', value: URL | Element): unknown {
  try {
    return (provider[name] as ((value: URL | Element) => unknown) | undefined)?.(value);
  } catch (error) {
    warn(
      'articleBlocks',
      `the provider ${describeValue(readField(provider, 'name'))} threw ${describeValue(error)}, so its frame became a link. ` +
        `Fix its function ${name}, which must return undefined for what it does not know.`,
    );
    return undefined;
  }
}
