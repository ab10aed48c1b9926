import type { ReactNode } from 'react';

import { AdvisoryNotice, type AdvisoryNoticeProps } from './AdvisoryNotice';
import type { ArticleCorrection } from './ArticleContent';
import { fill } from './fill';
import { dateFormat, timeZoneOf } from './formats';
import { isoIn } from './instant';
import type { Locale } from './Locale';
import { en } from './locales/en';
import { instantIn, nodeIn } from './readArticle';

export interface CorrectionNoticeProps extends Omit<AdvisoryNoticeProps, 'children' | 'heading' | 'kind'> {
  correction: ArticleCorrection;
  /** The IANA time zone that its day is given in. @default 'UTC' */
  timeZone?: string | undefined;
}

/**
 * What was wrong in the article and when it was put right. Renders an `AdvisoryNotice` whose heading
 * holds the day in a `<time>`. Without a date the heading is the word alone.
 */
export function CorrectionNotice({ correction, timeZone, locale = en, ...rest }: CorrectionNoticeProps) {
  return (
    <AdvisoryNotice
      {...rest}
      kind="correction"
      heading={headingOf(correction, timeZone, locale)}
      locale={locale}
    >
      <p>{nodeIn(correction.text, 'the text of a correction')}</p>
    </AdvisoryNotice>
  );
}

function headingOf({ kind, date }: ArticleCorrection, timeZone = 'UTC', { tag, words }: Locale): ReactNode {
  const heading = kind === 'clarification' ? words.clarification : words.advisory.correction;
  const instant = instantIn(date, 'the date of a correction');
  if (!instant) return heading;
  const zone = instant.dayOnly ? 'UTC' : timeZoneOf(timeZone);
  const day = dateFormat(tag, { year: 'numeric', month: 'long', day: 'numeric', timeZone: zone }).format(
    instant.ms,
  );
  return fill<ReactNode>(words.datedHeading, {
    heading,
    // The words may differ where server and browser hold different editions of the language data.
    date: (
      <time key="date" dateTime={isoIn(zone, instant)} suppressHydrationWarning>
        {day}
      </time>
    ),
  });
}
