import { toArray, toText } from '../internal/coerce';
import { warn } from '../internal/warn';
import { aiInvolvement } from '../vocabulary/resolveDigitalSourceType';
import type { ArticleContent } from './ArticleContent';
import { getCorrections, getDigitalSourceType } from './normalizeArticle';
import type { NewsArticleComponentProps } from './parts';

/**
 * Tells a developer where structured data would say what the page does not show, which search
 * engines take for an attempt to mislead.
 */
export function warnAboutHiddenParts(
  content: Partial<ArticleContent>,
  components: Record<keyof NewsArticleComponentProps, unknown>,
  jsonLd: boolean,
): void {
  if (!jsonLd || components.NewsArticleJsonLd === null) return;
  const { headline, authors, published, kind, kicker } = content;
  const sourceType = getDigitalSourceType(content);
  const corrections = getCorrections(content);
  const hidden = [
    components.AdvisoryNotice === null &&
      corrections.some(({ place }) => place === 'top') &&
      'AdvisoryNotice',
    components.AiDisclosure === null && sourceType && aiInvolvement[sourceType] && 'AiDisclosure',
    components.Headline === null && toText(headline) !== undefined && 'Headline',
    components.Byline === null && toArray(authors).length > 0 && 'Byline',
    components.Corrections === null && corrections.some(({ place }) => place !== 'top') && 'Corrections',
    components.Timestamp === null && published !== undefined && 'Timestamp',
  ].filter(Boolean);
  if (hidden.length > 0) {
    warn(
      'NewsArticle',
      `components leaves out ${hidden.join(', ')}, and the structured data still says it, though search engines want it to match what is seen. ` +
        'If the page shows it elsewhere, render NewsArticleJsonLd yourself, with jsonLd={false} here.',
    );
  }
  if (
    (kind === 'satire' || kind === 'advertiser') &&
    components.TypeOfWork === null &&
    toText(kicker) === undefined
  ) {
    warn(
      'NewsArticle',
      `kind is "${kind}", and only search engines are told: components leaves out TypeOfWork, and nothing else on the page says so. ` +
        'Leave TypeOfWork in, or give a kicker that names it.',
    );
  }
}
