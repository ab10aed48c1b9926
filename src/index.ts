export { AdvisoryNotice, type AdvisoryNoticeProps } from './components/AdvisoryNotice';
export { AiDisclosure, type AiDisclosureProps } from './components/AiDisclosure';
export { AiLabel, type AiLabelProps } from './components/AiLabel';
export { Article, type ArticleProps } from './components/Article';
export { ArticleBody, type ArticleBodyProps } from './components/ArticleBody';
export {
  type ArticleAdvisory,
  type ArticleAuthor,
  type ArticleContent,
  type ArticleCorrection,
  type ArticleHtml,
  type ArticleImage,
  type ArticleImageCreator,
  type ArticleKeyPoints,
  type ArticleMedia,
  type ArticleOffer,
  type ArticlePaywall,
  type ArticlePublisher,
  type ArticleRights,
  type ArticleType,
} from './article/ArticleContent';
export {
  articleMeta,
  type ArticleMeta,
  type ArticleMetaOptions,
  type ArticleMetaTag,
} from './article/articleMeta';
export { articleMetaToHtml } from './article/articleMetaToHtml';
export { articleMetaToNext, type ArticleNextMetadata } from './article/articleMetaToNext';
export { articleParts } from './article/articleParts';
export { ArticleTheme, type ArticleThemeProps } from './components/ArticleTheme';
export { AuthorCard, type AuthorCardProps } from './components/AuthorCard';
export { Byline, type BylineProps } from './components/Byline';
export type { Author, AuthorLink } from './content/author';
export type { ArticleSource } from './content/source';
export type { Topic } from './content/topic';
export { Contents, type ContentsProps } from './components/Contents';
export { ContinueReading, type ContinueReadingProps } from './components/ContinueReading';
export type { OpenChangeReason } from './components/ContinueReadingSummary';
export { Corrections, type CorrectionItem, type CorrectionsProps } from './components/Corrections';
export type { ContinueAfter } from './content/splitBlocks';
export type {
  ArticleInsert,
  ArticleInsertContent,
  ArticleInserts,
  InsertAfterBlock,
} from './content/placeInserts';
export { defaultTheme } from './styling/tokens';
export { digitalSourceTypes, type DigitalSourceType } from './vocabulary/digitalSourceTypes';
export { en } from './locales/en';
export { Figure, type FigureProps } from './components/Figure';
export { Headline, type HeadlineProps } from './components/Headline';
export { headingIds } from './content/headingIds';
export type { DateValue } from './i18n/parseInstant';
export { KeyPoints, type KeyPointsProps } from './components/KeyPoints';
export { License, type LicenseProps } from './components/License';
export { defineLocale, type LocaleOverrides } from './i18n/defineLocale';
export type { DateWords, Locale, Messages } from './i18n/Locale';
export { mdxComponents } from './adapters/mdxComponents';
export {
  MediaPlayer,
  type MediaPlayerProps,
  type MediaSource,
  type MediaTrack,
} from './components/MediaPlayer';
export { NewsArticle, type NewsArticleProps } from './article/NewsArticle';
export { NewsArticleJsonLd, type NewsArticleJsonLdProps } from './article/NewsArticleJsonLd';
export { newsArticleJsonLd } from './article/jsonLd';
export { Policies, type PoliciesProps, type PublisherPolicies } from './components/Policies';
export { portableTextComponents } from './adapters/portableTextComponents';
export { PreferredSource, type PreferredSourceProps } from './components/PreferredSource';
export { PullQuote, type PullQuoteProps } from './components/PullQuote';
export { countWords } from './content/countWords';
export { readingTime } from './content/readingTime';
export { RelatedLinks, type RelatedLinksProps } from './components/RelatedLinks';
export type { RelatedLink } from './content/relatedLink';
export { SensitiveCover, type SensitiveCoverProps } from './components/SensitiveCover';
export {
  ShareLinks,
  type ShareLinksProps,
  type ShareService,
  type ShareTarget,
} from './components/ShareLinks';
export { Sources, type SourcesProps } from './components/Sources';
export { Standfirst, type StandfirstProps } from './components/Standfirst';
export {
  SubscriptionOffer,
  type OfferLink,
  type SubscriptionOfferProps,
} from './components/SubscriptionOffer';
export { Subheading, type SubheadingProps } from './components/Subheading';
export type { TableOfContentsEntry } from './content/headings';
export { tableOfContents } from './content/tableOfContents';
export type { Color, Theme } from './styling/Theme';
export { Timestamp, type TimestampProps } from './components/Timestamp';
export { Topics, type TopicsProps } from './components/Topics';
export { TypeOfWork, type TypeOfWorkProps } from './components/TypeOfWork';
export type { AdvisoryKind, AiTask, AuthorRole, NoticePlace, WorkKind } from './vocabulary/kinds';
export type { NewsArticleJsonLdData } from './article/jsonLdTypes';
export type { NewsArticlePart } from './article/partOrder';
export type {
  NewsArticleComponentOptions,
  NewsArticleComponentProps,
  NewsArticleComponents,
  OptionalPartProps,
} from './article/resolveComponents';
