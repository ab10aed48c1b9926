import type { ReactNode } from 'react';

import type { ArticleCorrection } from './ArticleContent';
import { dayIn } from './dayIn';
import { fill } from './fill';
import { timeZoneOf } from './formats';
import { isoIn } from './instant';
import type { Locale } from './Locale';
import { advisoryWords, correctionsWords } from './locales/english';
import { instantIn } from './readArticle';
import { tagOf, wordsOf } from './wordsOf';

/** The heading of a correction: what it is, and the day it was made in a `<time>`. Without a date the word alone. */
export function correctionHeading(
  { kind, date }: ArticleCorrection,
  timeZone: string | undefined,
  locale: Locale | undefined,
): ReactNode {
  const heading = wordsOf(locale, advisoryWords).advisory[kind === 'clarification' ? kind : 'correction'];
  const instant = instantIn(date, 'the date of a correction');
  if (!instant) return heading;
  const zone = timeZoneOf(timeZone ?? 'UTC');
  return fill<ReactNode>(wordsOf(locale, correctionsWords).datedHeading, {
    heading,
    // The words may differ where server and browser hold different editions of the language data.
    date: (
      <time key="date" dateTime={isoIn(zone, instant)} suppressHydrationWarning>
        {dayIn(zone, instant, tagOf(locale))}
      </time>
    ),
  });
}
