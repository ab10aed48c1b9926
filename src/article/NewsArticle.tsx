import { Fragment, type ReactNode } from 'react';

import { renderArticle, type ArticleProps } from '../components/Article';
import type { ArticleBodyProps } from '../components/ArticleBody';
import { toIdentity } from '../content/identifyContent';
import { isEmptyNode } from '../content/isEmptyNode';
import type { Locale } from '../i18n/Locale';
import type { DateValue } from '../i18n/parseInstant';
import { toFields, toText } from '../internal/coerce';
import { hashText } from '../internal/hashText';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import type { NoticePlace } from '../vocabulary/kinds';
import type { ArticleContent, ArticleOffer } from './ArticleContent';
import { renderHead } from './ArticleHead';
import { findAiUse } from './findAiUse';
import { getCorrectionNoticeProps } from './getCorrectionNoticeProps';
import { toJsonLd } from './jsonLd';
import { JsonLdScript, NewsArticleJsonLd } from './NewsArticleJsonLd';
import { normalizeArticle, toDateValue, type NormalizedAdvisory } from './normalizeArticle';
import { resolveOrder, type NewsArticlePart } from './partOrder';
import { ReaderModeGroup } from './ReaderModeGroup';
import { renderBody, renderText } from './renderBody';
import { renderOptionalParts } from './renderOptionalParts';
import {
  Nothing,
  resolveComponentProps,
  resolveComponents,
  type NewsArticleComponentOptions,
  type NewsArticleComponents,
  type ResolvedComponentProps,
  type ResolvedComponents,
} from './resolveComponents';
import { warnAboutHiddenParts } from './warnAboutHiddenParts';
import { warnAboutMissingParts } from './warnAboutMissingParts';

export interface NewsArticleProps extends ArticleProps {
  /** The article. What it lacks is left out of the page. */
  article: ArticleContent;
  /**
   * The moment that the page is rendered for. The age of an old article (`{ kind: 'age' }` among the advisories) and relative
   * times count up to it. A day is precise enough. The clock is never read.
   */
  now?: DateValue | undefined;
  /**
   * Turns a body that is HTML into nodes, as `articleBlocks` of `newsfold/html` does. It also gets the `url` of the article, by which
   * links in the text to the page itself are known. Without it, the text of the HTML is rendered in plain paragraphs.
   */
  renderHtml?: ((html: string, options: { url?: string | undefined }) => ReactNode) | undefined;
  /**
   * Your own components in place of Newsfold's, with the same props; `null` renders nothing:
   * `{ Headline: (props) => <Headline {...props} size="xl" />, Byline: null }`.
   */
  components?: NewsArticleComponents | undefined;
  /**
   * Props for the components, by name, over those that come from the article:
   * `{ Headline: { size: 'xl' }, Timestamp: { format: 'date', labels: false }, Byline: { labels: false } }`.
   */
  componentProps?: NewsArticleComponentOptions | undefined;
  /**
   * The order of the parts: `['TypeOfWork', 'Headline', 'Standfirst', 'Byline', 'Timestamp']` has the main picture after the
   * dates. Those after an `'ArticleBody'` are below the text. Parts that it does not name follow those that it names, each on
   * its usual side of the text. To leave one out, see `components`.
   * @default ['TypeOfWork', 'Headline', 'Standfirst', 'Figure', 'MediaPlayer', 'Byline', 'Timestamp', 'AdvisoryNotice', 'KeyPoints', 'Contents', 'ArticleBody', 'Corrections', 'Sources', 'Topics', 'RelatedLinks', 'AuthorCard', 'ShareLinks', 'Policies', 'License', 'PreferredSource']
   */
  order?: readonly (NewsArticlePart | 'ArticleBody')[] | undefined;
  /**
   * Whether to show the reading time after the dates. It is counted from the text, or from `wordCount`.
   * @default false
   */
  readingTime?: boolean | undefined;
  /** Props for the "Continue reading" control, such as its `label`. */
  continueReading?: ArticleBodyProps['continueReading'];
  /**
   * What to insert between the blocks of the text, such as ads and promos: `[{ after: 3, content: <Ad />, minHeight: 250 }]`, or
   * a function `(block, index, blocks) => node`. Not part of the text: see `inserts` of `ArticleBody`.
   */
  inserts?: ArticleBodyProps['inserts'];
  /**
   * Asks readers to subscribe. Rendered after the text of an article with a paywall, outside the paid part.
   * @default a `SubscriptionOffer`, if `article.paywall` has an `offer`
   */
  subscriptionOffer?: ReactNode;
  /**
   * Whether to render the structured data, in a `NewsArticleJsonLd`, which gets the `nonce`.
   * @default true
   */
  jsonLd?: boolean | undefined;
}

/**
 * Renders a whole article from a single object: notices at their places, headline, standfirst, main image, byline, dates,
 * text and corrections, and structured data that says the same. Renders an `<article>` as `Article` does, and takes its props.
 * Children are rendered at the end, after the corrections.
 *
 * What a reader has opened belongs to the story. The story is identified by its `url`, or else by the `id` of the component,
 * or else by the headline. When another story takes its place, everything is closed again.
 */
export function NewsArticle({
  article,
  now,
  renderHtml,
  components: replacements,
  componentProps,
  order: givenOrder,
  readingTime = false,
  continueReading,
  inserts,
  subscriptionOffer,
  jsonLd = true,
  nonce,
  children,
  ...rest
}: NewsArticleProps) {
  const content = normalizeArticle(article, 'NewsArticle');
  const components = resolveComponents(replacements);
  const props = resolveComponentProps(componentProps);
  const storyKey = toIdentity(content.url) ?? toIdentity(rest.id) ?? content.headline;
  // Not from useId, which differs between a server component and a server's HTML.
  const headlineId =
    toText(props.Headline?.id) ?? `newsfold-${hashText(`${toText(rest.id) ?? ''} ${storyKey ?? ''}`)}`;
  const isNamed = content.headline !== undefined && components.Headline !== Nothing;
  warnAboutHiddenParts(content, components, jsonLd);
  warnAboutMissingParts(content, replacements);
  const { headline, published, timeZone, corrections } = content;
  const aiUse = findAiUse(content);
  const { locale } = rest;
  const currentDate = toDateValue(now, 'now');
  const footCorrections = corrections.filter(({ place }) => place === 'foot');
  const renderNotices = (at: NoticePlace) => [
    ...corrections
      .filter(({ place }) => place === at && place !== 'foot')
      .map((correction, index) => (
        <components.AdvisoryNotice
          // Corrections have no ids, and two may be alike.
          key={`correction-${String(index)}`}
          {...props.AdvisoryNotice}
          {...getCorrectionNoticeProps(correction, timeZone, locale)}
        />
      )),
    ...content.advisories
      .filter(({ place }) => place === at)
      .map(({ kind, heading, text, links, olderThan }, index) => (
        <components.AdvisoryNotice
          // eslint-disable-next-line react/no-array-index-key -- advisories have no ids, and two may be alike
          key={index}
          kind={kind}
          heading={heading}
          locale={locale}
          {...props.AdvisoryNotice}
          {...(kind === 'age' && { published, now: currentDate, olderThan })}
        >
          {renderAdvisoryText(text, links)}
        </components.AdvisoryNotice>
      )),
  ];
  const { paywall } = content;
  const offer = paywall && renderOffer(paywall.offer, subscriptionOffer, components, locale, props);
  const order = resolveOrder(givenOrder);
  const text = renderText(content, renderHtml);
  const parts: Record<NewsArticlePart, ReactNode> = {
    ...renderHead(content, {
      components,
      props,
      order,
      headlineId,
      readingTime,
      now: currentDate,
      locale,
    }),
    AdvisoryNotice: (
      <ReaderModeGroup>
        {renderNotices('text')}
        {aiUse && (
          <components.AiDisclosure
            {...aiUse}
            humanReviewed={content.humanReviewed}
            editorialResponsibility={content.editorialResponsibility}
            locale={locale}
            {...props.AiDisclosure}
          />
        )}
      </ReaderModeGroup>
    ),
    ...renderOptionalParts(content, text, { components, props, locale }),
    Corrections: (
      <ReaderModeGroup>
        {renderNotices('foot')}
        {footCorrections.length > 0 && (
          <components.Corrections
            items={footCorrections}
            timeZone={timeZone}
            locale={locale}
            {...props.Corrections}
          />
        )}
      </ReaderModeGroup>
    ),
  };
  // React takes time for an empty fragment too, and most articles lack most parts.
  const renderParts = (names: readonly NewsArticlePart[]) =>
    names
      .filter((name) => parts[name] != null && parts[name] !== false)
      .map((name) => <Fragment key={name}>{parts[name]}</Fragment>);
  const contents = (
    <>
      {jsonLd &&
        (components.NewsArticleJsonLd === NewsArticleJsonLd && !props.NewsArticleJsonLd ? (
          // Newsfold's own would normalize the article once more.
          <JsonLdScript data={toJsonLd(content, locale)} nonce={nonce} />
        ) : (
          <components.NewsArticleJsonLd
            article={article}
            locale={locale}
            nonce={nonce}
            {...props.NewsArticleJsonLd}
          />
        ))}
      <ReaderModeGroup>{renderNotices('head')}</ReaderModeGroup>
      {renderParts(order.head)}
      <ReaderModeGroup>
        <components.ArticleBody
          continueAfter={content.continueAfter}
          // Whether the site hides a paid part in the page cannot be known here.
          teaser={paywall?.content === 'server-only' && !isEmptyNode(offer) ? true : undefined}
          {...props.ArticleBody}
          continueReading={{ headline, locale, ...toFields(continueReading) }}
        >
          {renderBody(content, text, locale, inserts)}
        </components.ArticleBody>
      </ReaderModeGroup>
      {offer}
      {renderParts(order.foot)}
      {toNode(children, 'NewsArticle')}
    </>
  );
  return renderArticle(
    'NewsArticle',
    {
      'data-kind': content.kind,
      'aria-labelledby': isNamed && rest['aria-label'] === undefined ? headlineId : undefined,
      ...rest,
      children: contents,
    },
    // See docs/decisions/0075-state-belongs-to-a-story.md.
    storyKey,
  );
}

/** Returns the publisher's own node, or else what the article's data say; nothing if neither offers anything. */
function renderOffer(
  offer: ArticleOffer | undefined,
  own: ReactNode,
  { SubscriptionOffer }: ResolvedComponents,
  locale: Locale | undefined,
  props: ResolvedComponentProps,
): ReactNode {
  const node = toNode(own, 'NewsArticle', 'subscriptionOffer');
  if (offer === undefined || !isEmptyNode(node)) return node;
  const { text, ...rest } = offer;
  return (
    <SubscriptionOffer {...rest} locale={locale} {...props.SubscriptionOffer}>
      {text}
    </SubscriptionOffer>
  );
}

// An array and not a component, so that the notice can tell whether there is anything in it.
function renderAdvisoryText(text: ReactNode, links: NormalizedAdvisory['links'] = []): ReactNode[] {
  return [
    isEmptyNode(text) ? undefined : typeof text === 'string' ? (
      <p key="text">{text}</p>
    ) : (
      <Fragment key="text">{text}</Fragment>
    ),
    ...links.map((link, index) => (
      // eslint-disable-next-line react/no-array-index-key -- two links may be alike
      <p key={index}>
        <a href={sanitizeHref(link.href, 'NewsArticle')}>{link.text}</a>
      </p>
    )),
  ];
}
