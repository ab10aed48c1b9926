import type { ReactNode } from 'react';

import type { AdvisoryNoticeProps } from '../components/AdvisoryNotice';
import { isEmptyNode } from '../content/isEmptyNode';
import { formatDay } from '../i18n/formatDay';
import { getLanguageTag, getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import { resolveTimeZone } from '../i18n/intl';
import type { Locale, Messages } from '../i18n/Locale';
import { toIsoInZone } from '../i18n/parseInstant';
import { sanitizeHref } from '../internal/sanitizeHref';
import { advisoryMessages, correctionsMessages } from '../locales/english';
import type { ArticleCorrection } from './ArticleContent';
import { toInstant } from './normalizeArticle';

/** A correction as the props of a notice, which says the same as its item in `Corrections`. */
export function getCorrectionNoticeProps(
  { kind = 'correction', date, incorrect, replacement, href }: ArticleCorrection,
  timeZone: string | undefined,
  locale: Locale | undefined,
): AdvisoryNoticeProps {
  const { corrections: messages } = getMessages(locale, correctionsMessages);
  const address = sanitizeHref(href, 'NewsArticle');
  const { [kind]: heading = advisoryMessages.advisory[kind] }: Partial<Messages['advisory']> = getMessages(
    locale,
    advisoryMessages,
  ).advisory;
  return {
    kind,
    heading: renderDatedHeading(heading, date, timeZone, locale),
    locale,
    children: (
      <>
        {isEmptyNode(incorrect) ? null : (
          <p>
            {interpolate<ReactNode>(messages.incorrect, {
              incorrect: <bdi key="incorrect">{incorrect}</bdi>,
            })}
          </p>
        )}
        <p>{replacement}</p>
        {address === undefined ? null : (
          <p>
            <a href={address}>{messages.details}</a>
          </p>
        )}
      </>
    ),
  };
}

/** What it is, and the day it was made in a `<time>`. Without a date the word alone. */
function renderDatedHeading(
  heading: string,
  date: ArticleCorrection['date'],
  timeZone: string | undefined,
  locale: Locale | undefined,
): ReactNode {
  const instant = toInstant(date, 'the date of a correction');
  if (!instant) return heading;
  const zone = resolveTimeZone(timeZone);
  return interpolate<ReactNode>(getMessages(locale, correctionsMessages).datedHeading, {
    heading,
    // The words may differ where server and browser hold different editions of the language data.
    date: (
      <time key="date" dateTime={toIsoInZone(zone, instant)} suppressHydrationWarning>
        {formatDay(zone, instant, getLanguageTag(locale))}
      </time>
    ),
  });
}
