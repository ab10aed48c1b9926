import type { ComponentPropsWithRef, ReactNode } from 'react';

import { isEmptyNode } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import type { Locale } from '../i18n/Locale';
import { readField, toArray, toText } from '../internal/coerce';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { toShareUrl } from '../internal/toShareUrl';
import { describeValue, warn } from '../internal/warn';
import { shareMessages } from '../locales/english';
import type { Theme } from '../styling/Theme';
import { renderLinkLine } from './LinkLine';

/** A service that `ShareLinks` has the address of. */
export type ShareService = keyof typeof knownServices;

/** A service of your own choice. */
export interface ShareTarget {
  /** Its name, which is not translated. */
  name: string;
  /**
   * The address of its page for sharing. `{url}`, `{headline}` and `{text}` (headline and URL, with a space between them) are
   * replaced, encoded: `https://vk.com/share.php?url={url}&title={headline}`.
   */
  href: string;
}

export interface ShareLinksProps extends Omit<ComponentPropsWithRef<'div'>, 'dangerouslySetInnerHTML'> {
  /** The canonical URL of the article, with its scheme. Without it, nothing is rendered. */
  url: string;
  /** The headline, which most services put into the message. Empty: they share the URL alone. */
  headline?: string | undefined;
  /** Where readers may share, in the order of the links: names of known services, or others with an address. */
  services: readonly (ShareService | ShareTarget)[];
  /** The words before the links. @default the locale's */
  heading?: ReactNode;
  /** The language of the words that you don't pass. @default en */
  locale?: Locale | undefined;
  /** Theme values for these links only. */
  theme?: Theme | undefined;
}

/**
 * Links by which readers share the article. Renders a `<div>` with a list of plain links: nothing is requested from a service
 * until a reader follows one, and they need no script. Children come after the links: put a `ShareButton` there. On paper,
 * there are no links.
 */
export function ShareLinks({ url, headline, services, heading, locale, children, ...rest }: ShareLinksProps) {
  const more = toNode(children, 'ShareLinks');
  const headingNode = toNode(heading, 'ShareLinks', 'heading');
  const address = toShareUrl(url, 'ShareLinks');
  if (address === undefined) return null;
  const { share: messages } = getMessages(locale, shareMessages);
  const values = toValues(address, headline);
  const links = toArray(services).flatMap((service, index) => {
    const target = toTarget(service);
    const href = sanitizeHref(target && fillIn(target.href, values), 'ShareLinks');
    if (target === undefined || href === undefined) return [];
    const { id, name } = target;
    return (
      <a
        // eslint-disable-next-line react/no-array-index-key -- a publisher may list a service twice
        key={index}
        data-part="link"
        href={href}
        data-service={id}
        aria-label={name && interpolate(messages.on, { service: name }).join('')}
      >
        {name ?? messages.email}
      </a>
    );
  });
  if (links.length === 0 && isEmptyNode(more)) {
    warn('ShareLinks', 'there are no links, so nothing was rendered. Pass services, such as ["email"].');
    return null;
  }
  return renderLinkLine('ShareLinks', rest, {
    heading: isEmptyNode(headingNode) ? messages.heading : headingNode,
    links,
    more,
  });
}

const knownServices = {
  email: [undefined, 'mailto:?subject={headline}&body={text}'],
  whatsapp: ['WhatsApp', 'https://wa.me/?text={text}'],
  bluesky: ['Bluesky', 'https://bsky.app/intent/compose?text={text}'],
  mastodon: ['Mastodon', 'https://share.joinmastodon.org/#text={text}'],
  facebook: ['Facebook', 'https://www.facebook.com/sharer/sharer.php?u={url}'],
  x: ['X', 'https://x.com/intent/post?url={url}&text={headline}'],
  linkedin: ['LinkedIn', 'https://www.linkedin.com/sharing/share-offsite/?url={url}'],
  telegram: ['Telegram', 'https://t.me/share/url?url={url}&text={headline}'],
  reddit: ['Reddit', 'https://www.reddit.com/submit?url={url}&title={headline}'],
  threads: ['Threads', 'https://www.threads.com/intent/post?url={url}&text={headline}'],
  line: ['LINE', 'https://social-plugins.line.me/lineit/share?url={url}'],
} as const;

interface Target {
  /** The name of a known service. */
  id?: ShareService;
  /** What readers see; `undefined` for email, which has a word in each language. */
  name: string | undefined;
  href: string;
}

function toTarget(service: unknown): Target | undefined {
  if (isKnown(service)) {
    const [name, href] = knownServices[service];
    return { id: service, name, href };
  }
  const name = toText(readField(service, 'name'));
  const href = toText(readField(service, 'href'));
  if (name !== undefined && href !== undefined) return { name, href };
  warn(
    'ShareLinks',
    `services holds ${describeValue(service)}, which is not a known service, so it was left out. ` +
      `Pass { name, href }, or one of ${Object.keys(knownServices).join(', ')}.`,
  );
  return undefined;
}

function isKnown(service: unknown): service is ShareService {
  return typeof service === 'string' && Object.hasOwn(knownServices, service);
}

/** What the addresses may hold, encoded. */
function toValues(url: string, headline: unknown): Record<string, string> {
  // On one line: in some mail programs, a line break would end the subject and begin another header.
  const line = (toText(headline) ?? '').replace(/[\s\p{Cc}]+/gu, ' ');
  const text = `${line} ${url}`.trim();
  return {
    '{url}': encodeURIComponent(url),
    '{headline}': encodeURIComponent(line),
    '{text}': encodeURIComponent(text),
  };
}

function fillIn(href: string, values: Record<string, string>): string {
  return href.replace(/\{(?:url|headline|text)\}/g, (name) => values[name] ?? '');
}
