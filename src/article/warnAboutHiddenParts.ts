import { warn } from '../internal/warn';
import { isMadeWithAi } from '../vocabulary/aiInvolvement';
import { findAiUse } from './findAiUse';
import type { NormalizedArticle } from './normalizeArticle';
import { Nothing, type ResolvedComponents } from './resolveComponents';

/** Warns if structured data says something that the page does not show, which search engines may treat as misleading. */
export function warnAboutHiddenParts(
  article: NormalizedArticle,
  components: ResolvedComponents,
  jsonLd: boolean,
): void {
  const { headline, kicker, kind, authors, published, corrections, image } = article;
  if (!jsonLd || components.NewsArticleJsonLd === Nothing) return;
  const inStructuredData: Partial<Record<keyof ResolvedComponents, boolean>> = {
    AdvisoryNotice: corrections.some(({ place }) => place !== 'foot'),
    AiDisclosure: findAiUse(article)?.digitalSourceType !== undefined,
    AiLabel: image?.src !== undefined && isMadeWithAi(image.digitalSourceType),
    Headline: headline !== undefined,
    Byline: authors.length > 0,
    Corrections: corrections.some(({ place }) => place === 'foot'),
    Timestamp: published !== undefined,
  };
  const hidden = (Object.keys(inStructuredData) as (keyof ResolvedComponents)[]).filter(
    (name) => inStructuredData[name] && components[name] === Nothing,
  );
  if (hidden.length > 0) {
    warn(
      'NewsArticle',
      `components leaves out ${hidden.join(', ')}, but structured data still has it, and search engines want the two to match. ` +
        'If the page shows it elsewhere, render NewsArticleJsonLd yourself and pass jsonLd={false} here.',
    );
  }
  if (
    (kind === 'satire' || kind === 'advertiser') &&
    components.TypeOfWork === Nothing &&
    kicker === undefined
  ) {
    warn(
      'NewsArticle',
      `kind is "${kind}", but only search engines learn of it: components leaves out TypeOfWork, and nothing else on the page says so. ` +
        'Keep TypeOfWork, or write a kicker that says it.',
    );
  }
}
