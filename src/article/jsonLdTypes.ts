import { type DigitalSourceType, type digitalSourceTypes } from '../vocabulary/digitalSourceTypes';

/** What `newsArticleJsonLd` returns: an article by schema.org as plain data, ready for `JSON.stringify`. */
export interface NewsArticleJsonLdData {
  '@context': 'https://schema.org';
  '@type':
    | 'NewsArticle'
    | 'AnalysisNewsArticle'
    | 'AskPublicNewsArticle'
    | 'BackgroundNewsArticle'
    | 'OpinionNewsArticle'
    | 'ReportageNewsArticle'
    | 'ReviewNewsArticle'
    | 'SatiricalArticle'
    | 'AdvertiserContentArticle';
  headline?: string;
  alternativeHeadline?: string;
  description?: string;
  image?: ImageJsonLd[];
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
  dateline?: string;
  wordCount?: number;
  digitalSourceType?: (typeof digitalSourceTypes)[DigitalSourceType];
  inLanguage?: string;
  isAccessibleForFree: boolean;
  hasPart?: { '@type': 'WebPageElement'; isAccessibleForFree: false; cssSelector: '.newsfold-paywalled' };
  correction?: CorrectionJsonLd[];
}

export interface ImageJsonLd {
  '@type': 'ImageObject';
  url: string;
  contentUrl: string;
  width?: number;
  height?: number;
  caption?: string;
  creditText?: string;
}

export interface PersonJsonLd {
  '@type': 'Person';
  name: string;
  url?: string;
  image?: string;
  affiliation?: OrganizationJsonLd;
}

export interface OrganizationJsonLd {
  '@type': 'Organization';
  name: string;
  url?: string;
  logo?: ImageJsonLd;
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
