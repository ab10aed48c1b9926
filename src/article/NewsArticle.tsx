import { Fragment, type ReactNode } from 'react';

import { renderArticle, type ArticleProps } from '../components/Article';
import type { ArticleBodyProps } from '../components/ArticleBody';
import { toIdentity } from '../content/identifyContent';
import { isEmptyNode } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import type { DateValue } from '../i18n/parseInstant';
import { isObject, readFields, toFields, toPixels, toText } from '../internal/coerce';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { warn } from '../internal/warn';
import { typeOfWorkMessages } from '../locales/english';
import type { WorkKind } from '../vocabulary/kinds';
import { aiInvolvement } from '../vocabulary/resolveDigitalSourceType';
import type { ArticleAdvisory, ArticleContent, ArticleImage } from './ArticleContent';
import { getCorrectionNoticeProps } from './getCorrectionNoticeProps';
import {
  getAdvisories,
  getAuthors,
  getCorrections,
  getDigitalSourceType,
  getLastModified,
  getPaywall,
  toArticle,
  toArticleNode,
  toContinueAfter,
  toDateValue,
} from './normalizeArticle';
import { defaults, validParts, type NewsArticleComponents, type ResolvedParts } from './parts';
import { renderBody } from './renderBody';
import { warnAboutHiddenParts } from './warnAboutHiddenParts';

export interface NewsArticleProps extends ArticleProps {
  /** The article. What it lacks is left out of the page. */
  article: ArticleContent;
  /**
   * The moment that the page is made for: what `{ kind: 'age' }` among the advisories counts to, and relative
   * times. The clock is never read; a day is enough.
   */
  now?: DateValue | undefined;
  /**
   * Makes nodes of a body that is HTML, as `newsfold/html` does. Without it the text of the HTML stands
   * in plain paragraphs.
   */
  renderHtml?: ((html: string) => ReactNode) | undefined;
  /**
   * Your own components in place of those of Newsfold, with the same props:
   * `{ Headline: (props) => <Headline {...props} size="xl" />, Byline: null }`.
   */
  components?: NewsArticleComponents | undefined;
  /** Props for the cut, such as its `label`. */
  continueReading?: ArticleBodyProps['continueReading'];
  /** What asks for a subscription. Stands after the text of an article behind a paywall, outside what is paid for. */
  subscriptionOffer?: ReactNode;
  /**
   * Whether structured data stands in the page, in a `NewsArticleJsonLd`, which takes the `nonce`.
   * @default true
   */
  jsonLd?: boolean | undefined;
}

/**
 * A whole article from one object: notices, headline, standfirst, main picture, byline, dates, text
 * and corrections, and the structured data that says the same. Renders an `<article>`
 * as `Article` does, whose props it takes. Children stand at its end, after the corrections.
 *
 * What a reader has opened belongs to the story, which its `url` identifies, or without one the `id` of the component, or
 * the headline: with another, all of it is closed again.
 */
export function NewsArticle(props: NewsArticleProps) {
  const {
    article,
    now,
    renderHtml,
    components: replacements,
    continueReading,
    subscriptionOffer,
    jsonLd = true,
    nonce,
    locale,
    children,
    ...rest
  } = props;
  const content = toArticle(article, 'NewsArticle');
  const components = replacements === undefined ? defaults : { ...defaults, ...validParts(replacements) };
  const timeZone = toText(content.timeZone);
  const headline = toText(content.headline);
  const published = toDateValue(content.published, 'published');
  const pageDate = toDateValue(now, 'now');
  const corrections = getCorrections(content);
  const footCorrections = corrections.filter(({ place }) => place !== 'top');
  const updated = getLastModified(content, corrections);
  const authors = getAuthors(content);
  const sourceType = getDigitalSourceType(content);
  const label = getWorkLabel(content, Boolean(components.Headline && headline), locale);
  const paywall = getPaywall(content);
  const standfirst = toArticleNode(content.standfirst, 'standfirst');
  const body = renderBody(content, paywall, renderHtml, locale);
  if (process.env.NODE_ENV !== 'production') warnAboutHiddenParts(content, components, jsonLd);
  const parts = (
    <>
      {jsonLd && components.NewsArticleJsonLd && (
        <components.NewsArticleJsonLd article={article} locale={locale} nonce={nonce} />
      )}
      {renderReaderModeGroup([
        ...getAdvisories(content).map(
          ({ kind, heading, text, links, olderThan }, index) =>
            components.AdvisoryNotice && (
              <components.AdvisoryNotice
                // eslint-disable-next-line react/no-array-index-key -- notices have no ids, and two may be alike
                key={index}
                kind={kind}
                heading={heading}
                locale={locale}
                {...(kind === 'age' && { published, now: pageDate, olderThan })}
              >
                {renderAdvisoryText(text, links)}
              </components.AdvisoryNotice>
            ),
        ),
        components.AiDisclosure && sourceType && aiInvolvement[sourceType] && (
          <components.AiDisclosure
            key="ai"
            digitalSourceType={sourceType}
            humanReviewed={content.humanReviewed === true}
            editorialResponsibility={toText(content.editorialResponsibility)}
            locale={locale}
          />
        ),
      ])}
      {components.TypeOfWork && label && <components.TypeOfWork kind={label} locale={locale} />}
      {components.Headline && (
        <components.Headline kicker={toText(content.kicker)}>{headline}</components.Headline>
      )}
      {components.Standfirst && !isEmptyNode(standfirst) && (
        <components.Standfirst>{standfirst}</components.Standfirst>
      )}
      {renderLeadFigure(content.image, components)}
      {components.Byline && authors.length > 0 && <components.Byline authors={authors} locale={locale} />}
      {components.Timestamp && (published ?? updated) !== undefined && (
        <components.Timestamp
          published={published}
          updated={updated}
          timeZone={timeZone}
          now={pageDate}
          locale={locale}
        />
      )}
      {renderReaderModeGroup(
        corrections.map(
          (correction, index) =>
            components.AdvisoryNotice &&
            correction.place === 'top' && (
              <components.AdvisoryNotice
                // eslint-disable-next-line react/no-array-index-key -- notices have no ids, and two may be alike
                key={index}
                {...getCorrectionNoticeProps(correction, timeZone, locale)}
              />
            ),
        ),
      )}
      {renderReaderModeGroup(
        components.ArticleBody && (
          <components.ArticleBody
            continueAfter={toContinueAfter(content.continueAfter, 'continueAfter')}
            continueReading={{ headline, locale, ...toFields(continueReading) }}
          >
            {body}
          </components.ArticleBody>
        ),
      )}
      {paywall && toNode(subscriptionOffer, 'NewsArticle', 'subscriptionOffer')}
      {renderReaderModeGroup(
        components.Corrections && footCorrections.length > 0 && (
          <components.Corrections items={footCorrections} timeZone={timeZone} locale={locale} />
        ),
      )}
      {toNode(children, 'NewsArticle')}
    </>
  );
  return renderArticle(
    'NewsArticle',
    { ...rest, locale, children: parts },
    // What a reader opened belongs to the story: see docs/decisions/0075-state-belongs-to-a-story.md.
    toIdentity(content.url) ?? toIdentity(rest.id) ?? headline,
  );
}

/*
 * Reader modes such as Firefox's look for the element that holds the text, and of its neighbors keep those of the
 * very same classes: so notices and corrections stand in one like it. It has no box of its own.
 */
function renderReaderModeGroup(parts: ReactNode): ReactNode {
  if (isEmptyNode(parts)) return null;
  return (
    <div className="newsfold-text" data-part="readable">
      {parts}
    </div>
  );
}

// News is what a reader takes an article for, and a kicker in the label's own word has said it, where there is one to be seen.
function getWorkLabel(
  { kind, kicker }: Partial<ArticleContent>,
  kickerIsShown: boolean,
  locale: Locale | undefined,
): WorkKind | undefined {
  if (typeof kind !== 'string' || kind === 'news' || isEmptyNode(kind)) return undefined;
  const { typeOfWork: labels } = getMessages(locale, typeOfWorkMessages);
  const label = Object.hasOwn(labels, kind) ? labels[kind] : kind;
  const isInKicker = kickerIsShown && toText(kicker)?.toLowerCase() === label.toLowerCase();
  return isInKicker ? undefined : kind;
}

function renderAdvisoryText(text: ReactNode, links: ArticleAdvisory['links'] = []): ReactNode {
  return [
    isEmptyNode(text) ? undefined : typeof text === 'string' ? (
      <p key="text">{text}</p>
    ) : (
      <Fragment key="text">{text}</Fragment>
    ),
    ...links.map((link, index) => (
      // eslint-disable-next-line react/no-array-index-key -- two links may be alike
      <p key={index}>
        <a href={sanitizeHref(link.href, 'NewsArticle')}>{toText(link.text)}</a>
      </p>
    )),
  ];
}

const pickImage = ({ src, alt, width, height, srcSet, sizes, caption, credit }: Partial<ArticleImage>) => ({
  src,
  alt,
  width,
  height,
  srcSet,
  sizes,
  caption,
  credit,
});

function renderLeadFigure(given: ArticleImage | undefined, components: ResolvedParts): ReactNode {
  const image = isObject(given) ? readFields<ArticleImage>(given, pickImage) : {};
  const src = toText(image.src);
  if (src === undefined || !components.Figure || !components.Image) return null;
  const width = toPixels(image.width);
  const height = toPixels(image.height);
  if (process.env.NODE_ENV !== 'production') warnAboutImage(image.alt, width, height);

  return (
    <components.Figure caption={toArticleNode(image.caption, 'the caption')} credit={toText(image.credit)}>
      <components.Image
        src={src}
        alt={toText(image.alt) ?? ''}
        width={width}
        height={height}
        srcSet={toText(image.srcSet)}
        sizes={toText(image.sizes)}
      />
    </components.Figure>
  );
}

function warnAboutImage(alt: unknown, width: number | undefined, height: number | undefined) {
  if (typeof alt !== 'string') {
    warn(
      'NewsArticle',
      'the image has no alt, so readers who do not see it are told nothing. Describe it, or give "" where the caption says it all.',
    );
  }
  if (width === undefined || height === undefined) {
    warn(
      'NewsArticle',
      'the image has no width and height, so the text under it jumps when it loads. Give both, in pixels.',
    );
  }
}
