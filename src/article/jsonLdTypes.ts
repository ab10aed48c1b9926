import { type DigitalSourceType, type digitalSourceTypes } from '../vocabulary/digitalSourceTypes';
import type { ArticleType } from './ArticleContent';

type DigitalSourceUrl = (typeof digitalSourceTypes)[DigitalSourceType];

/** How others may use an article or an image. */
export interface RightsJsonLd {
  license?: string;
  acquireLicensePage?: string;
  usageInfo?: string;
  copyrightNotice?: string;
}

/** What `newsArticleJsonLd` returns: an article by schema.org as plain data, ready for `JSON.stringify`. */
export interface NewsArticleJsonLdData extends RightsJsonLd {
  '@context': 'https://schema.org';
  '@type':
    | 'AnalysisNewsArticle'
    | 'AskPublicNewsArticle'
    | 'BackgroundNewsArticle'
    | 'OpinionNewsArticle'
    | 'ReportageNewsArticle'
    | 'ReviewNewsArticle'
    | 'SatiricalArticle'
    | 'AdvertiserContentArticle'
    | ArticleType;
  headline?: string;
  alternativeHeadline?: string;
  description?: string;
  abstract?: string;
  image?: ImageJsonLd[];
  video?: VideoJsonLd;
  audio?: AudioJsonLd;
  datePublished?: string;
  dateModified?: string;
  author?: AuthorJsonLd[];
  contributor?: AuthorJsonLd[];
  editor?: PersonJsonLd[];
  translator?: AuthorJsonLd[];
  publisher?: OrganizationJsonLd;
  mainEntityOfPage?: { '@type': 'WebPage'; '@id': string };
  url?: string;
  articleSection?: string;
  keywords?: string[];
  dateline?: string;
  wordCount?: number;
  digitalSourceType?: DigitalSourceUrl;
  inLanguage?: string;
  isAccessibleForFree: boolean;
  hasPart?: { '@type': 'WebPageElement'; isAccessibleForFree: false; cssSelector: '.newsfold-paywalled' };
  correction?: CorrectionJsonLd[];
  citation?: CitationJsonLd[];
}

export interface ImageJsonLd extends RightsJsonLd {
  '@type': 'ImageObject';
  url: string;
  contentUrl: string;
  width?: number;
  height?: number;
  caption?: string;
  creditText?: string;
  creator?: AuthorJsonLd;
  digitalSourceType?: DigitalSourceUrl;
}

/** A video or audio of the article. */
export interface MediaJsonLd {
  name?: string;
  description?: string;
  thumbnailUrl?: string;
  uploadDate?: string;
  contentUrl?: string;
  embedUrl?: string;
  encodingFormat?: string;
  duration?: string;
  width?: number;
  height?: number;
  caption?: string;
  creditText?: string;
  transcript?: string;
}

export interface VideoJsonLd extends MediaJsonLd {
  '@type': 'VideoObject';
}

export interface AudioJsonLd extends MediaJsonLd {
  '@type': 'AudioObject';
}

/** What is known of an author beside the name. */
export interface ProfileJsonLd {
  description?: string;
  knowsAbout?: string[];
  sameAs?: string[];
}

export interface PersonJsonLd extends ProfileJsonLd {
  '@type': 'Person';
  name: string;
  url?: string;
  image?: string;
  affiliation?: OrganizationJsonLd;
}

export interface OrganizationJsonLd extends ProfileJsonLd {
  '@type': 'Organization';
  name: string;
  url?: string;
  logo?: ImageJsonLd;
  /** The editorial principles, and the policy on the use of AI. */
  publishingPrinciples?: string[];
  correctionsPolicy?: string;
  ethicsPolicy?: string;
  ownershipFundingInfo?: string;
}

/** A source of the article. */
export interface CitationJsonLd {
  '@type': 'CreativeWork';
  name: string;
  url?: string;
}

export type AuthorJsonLd = PersonJsonLd | OrganizationJsonLd;

export interface CorrectionJsonLd {
  '@type': 'CorrectionComment';
  /** The heading on the page, for a clarification. */
  name?: string;
  text: string;
  datePublished?: string;
  url?: string;
}
