import type { ReactNode } from 'react';

import type { AdvisoryNoticeProps } from '../components/AdvisoryNotice';
import { isEmptyNode } from '../content/isEmptyNode';
import { quoteIncorrect } from '../content/quoteIncorrect';
import { formatDay } from '../i18n/formatDay';
import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import type { Locale, Messages } from '../i18n/Locale';
import { parseInstant, toIsoInZone } from '../i18n/parseInstant';
import { isolateTexts } from '../internal/isolateTexts';
import { sanitizeHref } from '../internal/sanitizeHref';
import { advisoryMessages, correctionsMessages } from '../locales/english';
import type { NormalizedCorrection } from './normalizeArticle';

/** Returns the props of a notice that says what the same correction says as an item of `Corrections`. */
export function getCorrectionNoticeProps(
  { kind = 'correction', date, incorrect, replacement, href }: NormalizedCorrection,
  timeZone: string | undefined,
  locale: Locale | undefined,
): AdvisoryNoticeProps {
  const { corrections: messages } = getMessages(locale, correctionsMessages);
  // A publisher's own locale may be older than this kind.
  const { [kind]: heading = advisoryMessages.advisory[kind] }: Partial<Messages['advisory']> = getMessages(
    locale,
    advisoryMessages,
  ).advisory;
  const { message, words } = quoteIncorrect(messages.incorrect, incorrect);
  const url = sanitizeHref(href, 'NewsArticle');
  return {
    kind,
    heading: renderDatedHeading(heading, date, timeZone, locale),
    locale,
    children: (
      <>
        {!isEmptyNode(incorrect) && (
          <p key={message}>
            {interpolate<ReactNode>(message, {
              incorrect: <bdi key="incorrect">{isolateTexts(words)}</bdi>,
            })}
          </p>
        )}
        <p>{isolateTexts(replacement)}</p>
        {url !== undefined && (
          <p>
            <a href={url}>{messages.details}</a>
          </p>
        )}
      </>
    ),
  };
}

/** Returns the heading followed by the day of the correction, or the heading alone if there is no date. */
function renderDatedHeading(
  heading: string,
  date: NormalizedCorrection['date'],
  timeZone = 'UTC',
  locale: Locale | undefined,
): ReactNode {
  const instant = parseInstant(date, 'NewsArticle');
  if (!instant) return heading;
  return interpolate<ReactNode>(getMessages(locale, correctionsMessages).datedHeading, {
    heading,
    // Server and browser may have different versions of the language data, and then write the day differently.
    date: (
      <time key="date" dateTime={toIsoInZone(timeZone, instant)} suppressHydrationWarning>
        {formatDay(timeZone, instant, locale)}
      </time>
    ),
  });
}
