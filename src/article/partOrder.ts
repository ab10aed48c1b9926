import { toArray } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';

/** The parts above the text, in their usual order. `AdvisoryNotice` is all notices before the text, with that about AI. */
const headParts = [
  'TypeOfWork',
  'Headline',
  'Standfirst',
  'Figure',
  'MediaPlayer',
  'Byline',
  'Timestamp',
  'AdvisoryNotice',
  'KeyPoints',
  'Contents',
] as const;

/** The parts below the text, in their usual order. `Corrections` is the notices there, too. */
const footParts = [
  'Corrections',
  'Sources',
  'Topics',
  'RelatedLinks',
  'AuthorCard',
  'ShareLinks',
  'Policies',
  'License',
  'PreferredSource',
] as const;

/** A part of a `NewsArticle` other than its text, by the name of its component. */
export type NewsArticlePart = (typeof headParts)[number] | (typeof footParts)[number];

export interface PartOrder {
  head: readonly NewsArticlePart[];
  foot: readonly NewsArticlePart[];
}

const usualOrder: PartOrder = { head: headParts, foot: footParts };

/** Returns every part once: those that the publisher names, then on each side of the text the others in the usual order. */
export function resolveOrder(given: unknown): PartOrder {
  if (given === undefined || given === null) return usualOrder;
  const head = new Set<NewsArticlePart>();
  const foot = new Set<NewsArticlePart>();
  let side = head;
  for (const name of toArray(given)) {
    const part = [...headParts, ...footParts].find((known) => known === name);
    if (name === 'ArticleBody') side = foot;
    else if (part === undefined) {
      warn(
        'NewsArticle',
        `order has no part ${describeValue(name)}, so it was ignored. Use ${[...headParts, 'ArticleBody', ...footParts].join(', ')}.`,
      );
    } else if (part === 'AdvisoryNotice' && side === foot) {
      warn(
        'NewsArticle',
        'order has AdvisoryNotice after ArticleBody, where readers come too late to what they should know before the text, so it stayed above. ' +
          'To move one notice, give it the place "foot".',
      );
    } else if (!head.has(part)) side.add(part);
  }
  const isUnnamed = (part: NewsArticlePart) => !head.has(part) && !foot.has(part);
  return {
    head: [...head, ...headParts.filter(isUnnamed)],
    foot: [...foot, ...footParts.filter(isUnnamed)],
  };
}
