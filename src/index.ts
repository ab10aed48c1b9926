export { AdvisoryNotice, type AdvisoryKind, type AdvisoryNoticeProps } from './AdvisoryNotice';
export { AiDisclosure, type AiDisclosureProps } from './AiDisclosure';
export { Article, type ArticleProps } from './Article';
export { ArticleBody, type ArticleBodyProps } from './ArticleBody';
export {
  type ArticleAdvisory,
  type ArticleAuthor,
  type ArticleContent,
  type ArticleCorrection,
  type ArticleGate,
  type ArticleHtml,
  type ArticleImage,
  type ArticlePublisher,
} from './ArticleContent';
export { ArticleTheme, type ArticleThemeProps } from './ArticleTheme';
export { Byline, type Author, type AuthorRole, type BylineProps } from './Byline';
export { ContinueReading, type ContinueReadingProps } from './ContinueReading';
export type { OpenChangeReason } from './ContinueReadingSummary';
export { Corrections, type CorrectionItem, type CorrectionsProps } from './Corrections';
export type { ContinueAfter } from './cutBlocks';
export { defaultTheme } from './defaultTheme';
export { digitalSourceTypes, type DigitalSourceType } from './digitalSourceTypes';
export { en } from './locales/en';
export { Figure, type FigureProps } from './Figure';
export { Headline, type HeadlineProps } from './Headline';
export { headingIds } from './headingIds';
export type { Moment } from './instant';
export type { Locale, Words } from './Locale';
export { mdxComponents } from './mdxComponents';
export {
  NewsArticle,
  type NewsArticlePartProps,
  type NewsArticleParts,
  type NewsArticleProps,
} from './NewsArticle';
export { NewsArticleJsonLd, type NewsArticleJsonLdProps } from './NewsArticleJsonLd';
export { newsArticleJsonLd, type NewsArticleJsonLdData } from './structuredData';
export { portableTextComponents } from './portableTextComponents';
export { PullQuote, type PullQuoteProps } from './PullQuote';
export { readingTime } from './readingTime';
export { SensitiveCover, type SensitiveCoverProps } from './SensitiveCover';
export { Standfirst, type StandfirstProps } from './Standfirst';
export { Subheading, type SubheadingProps } from './Subheading';
export { tableOfContents, type TableOfContentsEntry } from './tableOfContents';
export type { Color, Theme } from './Theme';
export { Timestamp, type TimestampProps } from './Timestamp';
export { TypeOfWork, type TypeOfWorkProps, type WorkKind } from './TypeOfWork';
