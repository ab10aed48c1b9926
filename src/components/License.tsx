import type { ComponentPropsWithRef } from 'react';

import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { toText } from '../internal/coerce';
import { sanitizeHref } from '../internal/sanitizeHref';
import { warn } from '../internal/warn';
import { warnAboutEntity } from '../internal/warnAboutEntity';
import { licenseMessages } from '../locales/english';
import type { Theme } from '../styling/Theme';
import { renderLinkLine } from './LinkLine';

export interface LicenseProps extends Omit<
  ComponentPropsWithRef<'div'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /** The copyright notice, such as "© 2026 The Example". */
  copyrightNotice?: string | undefined;
  /**
   * The URL of the license. The link to a license of Creative Commons has its name, such as "CC BY 4.0"; others have the
   * locale's word.
   */
  license?: string | undefined;
  /** The URL of the page that says how to get a license. */
  acquireLicensePage?: string | undefined;
  /** The language of the words that you don't pass. @default en */
  locale?: Locale | undefined;
  /** Theme values for this line only. */
  theme?: Theme | undefined;
}

/**
 * Who has the copyright, and how others may use the article. Renders a `<div>` with the notice and a list of links, of which the
 * one to the license has `rel="license"`; nothing if there is neither. On paper, the URLs are shown.
 */
export function License({ copyrightNotice, license, acquireLicensePage, locale, ...rest }: LicenseProps) {
  const { license: messages } = getMessages(locale, licenseMessages);
  const notice = toText(copyrightNotice);
  const licenseUrl = sanitizeHref(license, 'License');
  const acquireUrl = sanitizeHref(acquireLicensePage, 'License');
  warnAboutEntity(notice, 'License', 'copyrightNotice');
  const links = [
    licenseUrl !== undefined && (
      <a key="license" href={licenseUrl} rel="license">
        {getCreativeCommonsName(licenseUrl) ?? messages.license}
      </a>
    ),
    acquireUrl !== undefined && (
      <a key="acquire" href={acquireUrl}>
        {messages.acquire}
      </a>
    ),
  ].filter((link) => link !== false);
  if (notice === undefined && links.length === 0) {
    warn(
      'License',
      'there is neither a notice nor a license, so nothing was rendered. Pass copyrightNotice, license or acquireLicensePage.',
    );
    return null;
  }
  return renderLinkLine('License', rest, { heading: notice && <bdi>{notice}</bdi>, links });
}

/** Returns "CC BY-SA 4.0" for the URL of that license. */
function getCreativeCommonsName(url: string): string | undefined {
  const [, kind, version] = /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(url) ?? [];
  return kind && version && `CC ${kind.toUpperCase()} ${version}`;
}
