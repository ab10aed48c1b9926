export { AdvisoryNotice, type AdvisoryNoticeProps } from './components/AdvisoryNotice';
export { AiDisclosure, type AiDisclosureProps } from './components/AiDisclosure';
export { Article, type ArticleProps } from './components/Article';
export { ArticleBody, type ArticleBodyProps } from './components/ArticleBody';
export {
  type ArticleAdvisory,
  type ArticleAuthor,
  type ArticleContent,
  type ArticleCorrection,
  type ArticleHtml,
  type ArticleImage,
  type ArticleOffer,
  type ArticlePaywall,
  type ArticlePublisher,
} from './article/ArticleContent';
export { ArticleTheme, type ArticleThemeProps } from './components/ArticleTheme';
export { Byline, type BylineProps } from './components/Byline';
export type { Author } from './content/author';
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
export type { Locale, Messages } from './i18n/Locale';
export { mdxComponents } from './adapters/mdxComponents';
export { NewsArticle, type NewsArticleProps } from './article/NewsArticle';
export { NewsArticleJsonLd, type NewsArticleJsonLdProps } from './article/NewsArticleJsonLd';
export { newsArticleJsonLd } from './article/jsonLd';
export { portableTextComponents } from './adapters/portableTextComponents';
export { PullQuote, type PullQuoteProps } from './components/PullQuote';
export { readingTime } from './content/readingTime';
export { SensitiveCover, type SensitiveCoverProps } from './components/SensitiveCover';
export { Standfirst, type StandfirstProps } from './components/Standfirst';
export {
  SubscriptionOffer,
  type OfferLink,
  type SubscriptionOfferProps,
} from './components/SubscriptionOffer';
export { Subheading, type SubheadingProps } from './components/Subheading';
export { tableOfContents, type TableOfContentsEntry } from './content/tableOfContents';
export type { Color, Theme } from './styling/Theme';
export { Timestamp, type TimestampProps } from './components/Timestamp';
export { TypeOfWork, type TypeOfWorkProps } from './components/TypeOfWork';
export type { AdvisoryKind, AuthorRole, NoticePlace, WorkKind } from './vocabulary/kinds';
export type { NewsArticleJsonLdData } from './article/jsonLdTypes';
export type { NewsArticleHeadPart } from './article/ArticleHead';
export type {
  NewsArticleComponentOptions,
  NewsArticleComponentProps,
  NewsArticleComponents,
} from './article/resolveComponents';
