import type { ComponentPropsWithRef } from 'react';

import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import type { Locale } from '../i18n/Locale';
import { toText } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import { preferredSourceMessages } from '../locales/english';
import type { Theme } from '../styling/Theme';
import { renderLinkAlone } from './LinkLine';

export interface PreferredSourceProps extends Omit<
  ComponentPropsWithRef<'p'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /** The publisher's name. */
  name: string;
  /** The publisher's site: its domain, or a URL. Google knows domains and subdomains, so the rest of a URL does not count. */
  site: string;
  /** The language of the words that you don't pass. @default en */
  locale?: Locale | undefined;
  /** Theme values for this line only. */
  theme?: Theme | undefined;
}

/**
 * Asks readers to prefer the publisher on Google, whose "Top stories" then have more of its articles. Renders a `<p>` with a
 * plain link: Google is asked for nothing until a reader follows it. On paper, it is not there.
 */
export function PreferredSource({ name, site, locale, ...rest }: PreferredSourceProps) {
  const publisher = toText(name);
  const domain = toDomain(site);
  if (publisher === undefined || domain === undefined) {
    warn(
      'PreferredSource',
      `name is ${describeValue(name)} and site is ${describeValue(site)}, which Google could not find, so nothing was rendered. ` +
        'Pass the name of the publisher and its domain, such as "example.com".',
    );
    return null;
  }
  const { preferredSource } = getMessages(locale, preferredSourceMessages);
  return renderLinkAlone(
    'PreferredSource',
    rest,
    <a href={`https://google.com/preferences/source?q=${encodeURIComponent(domain)}`}>
      {interpolate(preferredSource, { name: publisher }).join('')}
    </a>,
  );
}

/** Returns the domain of a site, without "www.". */
function toDomain(site: unknown): string | undefined {
  const [host = ''] = (toText(site) ?? '').replace(/^https?:\/\//i, '').split(/[/?#:]/);
  const domain = host.toLowerCase().replace(/^www\./, '');
  return /^[^\s@]+$/.test(domain) && domain.includes('.') ? domain : undefined;
}
