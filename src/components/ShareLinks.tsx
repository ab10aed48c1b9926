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
import { shareLinksMessages } from '../locales/english';
import type { Theme } from '../styling/Theme';
import { renderLinkLine } from './LinkLine';

/** A service that `ShareLinks` has the address of. */
export type ShareService = Lowercase<keyof typeof knownServices>;

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
  const { share: messages } = getMessages(locale, shareLinksMessages);
  // On one line: in some mail programs, a line break would end the subject and begin another header.
  const line = (toText(headline) ?? '').replace(/[\s\p{Cc}]+/gu, ' ');
  const values: Record<string, string> = { url: address, headline: line, text: `${line} ${address}`.trim() };
  const links = toArray(services).flatMap((service, index) => {
    const known = Object.entries(knownServices).find(([name]) => name.toLowerCase() === service);
    const [name, template] = known ?? [
      toText(readField(service, 'name')),
      toText(readField(service, 'href')),
    ];
    warnAboutService(service, name, template);
    const href = sanitizeHref(
      template?.replace(/\{(url|headline|text)\}/g, (_, field: string) =>
        encodeURIComponent(values[field] ?? ''),
      ),
      'ShareLinks',
    );
    if (name === undefined || href === undefined) return [];
    const isEmail = service === 'email';
    return (
      <a
        // eslint-disable-next-line react/no-array-index-key -- a publisher may list a service twice
        key={index}
        data-part="link"
        href={href}
        data-service={known && service}
        aria-label={isEmail ? undefined : interpolate(messages.on, { service: name }).join('')}
      >
        {isEmail ? messages.email : name}
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

/** By their names, which in lower case are also what `services` calls them. A locale has its own word for email. */
const knownServices = {
  Email: 'mailto:?subject={headline}&body={text}',
  WhatsApp: 'https://wa.me/?text={text}',
  Bluesky: 'https://bsky.app/intent/compose?text={text}',
  Mastodon: 'https://share.joinmastodon.org/#text={text}',
  Facebook: 'https://www.facebook.com/sharer/sharer.php?u={url}',
  X: 'https://x.com/intent/post?url={url}&text={headline}',
  LinkedIn: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
  Telegram: 'https://t.me/share/url?url={url}&text={headline}',
  Reddit: 'https://www.reddit.com/submit?url={url}&title={headline}',
  Threads: 'https://www.threads.com/intent/post?url={url}&text={headline}',
  LINE: 'https://social-plugins.line.me/lineit/share?url={url}',
} as const;

function warnAboutService(service: unknown, name: unknown, template: unknown): void {
  if (name !== undefined && template !== undefined) return;
  warn(
    'ShareLinks',
    `services holds ${describeValue(service)}, which is not a known service, so it was left out. ` +
      `Pass { name, href }, or one of ${Object.keys(knownServices).join(', ').toLowerCase()}.`,
  );
}
