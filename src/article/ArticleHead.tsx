import type { ReactNode } from 'react';

import { Byline } from '../components/Byline';
import { Headline } from '../components/Headline';
import { isEmptyNode } from '../content/isEmptyNode';
import { formatReadingTime } from '../content/readingTime';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import type { DateValue } from '../i18n/parseInstant';
import { describeValue, warn } from '../internal/warn';
import { typeOfWorkMessages } from '../locales/english';
import type { WorkKind } from '../vocabulary/kinds';
import { isVideoShown } from './isVideoShown';
import { getWordCount } from './jsonLd';
import { LeadFigure } from './LeadFigure';
import type { NormalizedArticle } from './normalizeArticle';
import type { NewsArticlePart, PartOrder } from './partOrder';
import { Nothing, type ResolvedComponentProps, type ResolvedComponents } from './resolveComponents';

type HeadPart = 'TypeOfWork' | 'Headline' | 'Standfirst' | 'Figure' | 'Byline' | 'Timestamp';

interface HeadOptions {
  components: ResolvedComponents;
  props: ResolvedComponentProps;
  order: PartOrder;
  headlineId: string;
  readingTime: boolean;
  now: DateValue | undefined;
  locale: Locale | undefined;
}

/** Returns the parts that introduce an article. What two of them print depends on whether they are neighbors. */
export function renderHead(article: NormalizedArticle, options: HeadOptions): Record<HeadPart, ReactNode> {
  const { components, props, locale, order } = options;
  const { headline, kicker, standfirst, image, authors } = article;
  const follows = (part: NewsArticlePart, other: NewsArticlePart) =>
    [order.head, order.foot].some((parts) => parts[parts.indexOf(part) - 1] === other);
  const kind = getWorkLabel(article, components.Headline !== Nothing, locale);
  const label = kind && <components.TypeOfWork kind={kind} locale={locale} {...props.TypeOfWork} />;
  // Another headline may not show the label, and another byline not the dates, so they stand before and after those.
  const isLabelInHeadline =
    components.Headline === Headline && kicker !== undefined && follows('Headline', 'TypeOfWork');
  const dates = renderDates(article, options);
  const areDatesInByline =
    components.Byline === Byline && authors.length > 0 && follows('Timestamp', 'Byline');
  return {
    TypeOfWork: !isLabelInHeadline && label,
    Headline: (
      <components.Headline
        id={options.headlineId}
        {...(isLabelInHeadline && { label })}
        kicker={kicker?.text}
        kickerHref={kicker?.href}
        {...props.Headline}
      >
        {headline}
      </components.Headline>
    ),
    Standfirst: !isEmptyNode(standfirst) && (
      <components.Standfirst {...props.Standfirst}>{standfirst}</components.Standfirst>
    ),
    // A video is in its place.
    Figure: image && !isVideoShown(article, components) && (
      <LeadFigure image={image} components={components} props={props} locale={locale} />
    ),
    Byline: authors.length > 0 && (
      <components.Byline authors={authors} locale={locale} {...props.Byline}>
        {areDatesInByline && dates}
      </components.Byline>
    ),
    Timestamp: !areDatesInByline && dates,
  };
}

function renderDates(
  article: NormalizedArticle,
  { components, props, readingTime, now, locale }: HeadOptions,
): ReactNode {
  const { published, updated, timeZone } = article;
  const minutes = readingTime ? renderReadingTime(article, locale) : '';
  if ((published ?? updated) === undefined && minutes === '') return null;
  return (
    <components.Timestamp
      published={published}
      updated={updated}
      timeZone={timeZone}
      now={now}
      locale={locale}
      {...props.Timestamp}
    >
      {minutes}
    </components.Timestamp>
  );
}

function renderReadingTime(article: NormalizedArticle, locale: Locale | undefined): string {
  const words = getWordCount(article);
  warnAboutUnseenWords(article, words);
  return formatReadingTime(words ?? 0, locale);
}

/** Warns if there is a text but no word of it can be counted, because a component renders it. */
function warnAboutUnseenWords({ body, html, headline, paywall }: NormalizedArticle, words?: number): void {
  const isCounted = words !== undefined || paywall?.content === 'server-only';
  if (isCounted || html !== undefined || isEmptyNode(body)) return;
  warn(
    'NewsArticle',
    `readingTime sees no words in the body of ${describeValue(headline)}, so it is not shown. ` +
      'Pass wordCount, such as countWords of the text.',
  );
}

/** Returns the kind to label above the headline: none for news, and none if the kicker is the same word. */
function getWorkLabel(
  { kind, kicker, headline }: NormalizedArticle,
  hasHeadline: boolean,
  locale: Locale | undefined,
): WorkKind | undefined {
  if (kind === undefined || kind === 'news') return undefined;
  const { typeOfWork: labels } = getMessages(locale, typeOfWorkMessages);
  const label = Object.hasOwn(labels, kind) ? labels[kind] : kind;
  const isKickerShown = hasHeadline && headline !== undefined;
  return isKickerShown && kicker?.text.toLowerCase() === label.toLowerCase() ? undefined : kind;
}
