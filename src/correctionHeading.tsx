import type { ReactNode } from 'react';

import type { ArticleCorrection } from './ArticleContent';
import { fill } from './fill';
import { dateText, longDate, timeZoneOf } from './formats';
import { isoIn } from './instant';
import type { Locale } from './Locale';
import { instantIn } from './readArticle';

/** The heading of a correction: what it is, and the day it was made in a `<time>`. Without a date the word alone. */
export function correctionHeading(
  { kind, date }: ArticleCorrection,
  timeZone: string | undefined,
  { tag, words }: Locale,
): ReactNode {
  const heading = kind === 'clarification' ? words.clarification : words.advisory.correction;
  const instant = instantIn(date, 'the date of a correction');
  if (!instant) return heading;
  const zone = instant.dayOnly ? 'UTC' : timeZoneOf(timeZone ?? 'UTC');
  return fill<ReactNode>(words.datedHeading, {
    heading,
    // The words may differ where server and browser hold different editions of the language data.
    date: (
      <time key="date" dateTime={isoIn(zone, instant)} suppressHydrationWarning>
        {dateText(tag, zone, longDate, instant.ms)}
      </time>
    ),
  });
}
