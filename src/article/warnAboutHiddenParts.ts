import { toArray, toText } from '../internal/coerce';
import { warn } from '../internal/warn';
import { aiInvolvement } from '../vocabulary/resolveDigitalSourceType';
import type { ArticleContent } from './ArticleContent';
import { getCorrections, getDigitalSourceType } from './normalizeArticle';
import type { NewsArticlePartProps } from './parts';

/**
 * Tells a developer where structured data would say what the page does not show, which search
 * engines take for an attempt to mislead.
 */
export function warnAboutHiddenParts(
  content: Partial<ArticleContent>,
  parts: Record<keyof NewsArticlePartProps, unknown>,
  jsonLd: boolean,
): void {
  if (!jsonLd || parts.NewsArticleJsonLd === null) return;
  const { headline, authors, published, kind, kicker } = content;
  const sourceType = getDigitalSourceType(content);
  const corrections = getCorrections(content);
  const hidden = [
    parts.AdvisoryNotice === null && corrections.some(({ place }) => place === 'top') && 'AdvisoryNotice',
    parts.AiDisclosure === null && sourceType && aiInvolvement[sourceType] && 'AiDisclosure',
    parts.Headline === null && toText(headline) !== undefined && 'Headline',
    parts.Byline === null && toArray(authors).length > 0 && 'Byline',
    parts.Corrections === null && corrections.some(({ place }) => place !== 'top') && 'Corrections',
    parts.Timestamp === null && published !== undefined && 'Timestamp',
  ].filter(Boolean);
  if (hidden.length > 0) {
    warn(
      'NewsArticle',
      `parts leave out ${hidden.join(', ')}, and the structured data still says it, though search engines want it to match what is seen. ` +
        'If the page shows it elsewhere, render NewsArticleJsonLd yourself, with jsonLd={false} here.',
    );
  }
  if (
    (kind === 'satire' || kind === 'advertiser') &&
    parts.TypeOfWork === null &&
    toText(kicker) === undefined
  ) {
    warn(
      'NewsArticle',
      `kind is "${kind}", and only search engines are told: parts leave out TypeOfWork, and nothing else on the page says so. ` +
        'Leave TypeOfWork in, or give a kicker that names it.',
    );
  }
}
