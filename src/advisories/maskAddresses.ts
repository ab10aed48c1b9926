import { spaceless } from './spaceless';

/**
 * Where a text holds web addresses, e-mail addresses, file names and account names, as pairs of
 * start and end in order. Walks over each character a fixed number of times, whatever the text.
 */
export function maskAddresses(text: string): readonly (readonly [start: number, end: number])[] {
  const masks: [number, number][] = [];
  let done = 0;
  for (const mark of text.matchAll(marks)) {
    const at = mark.index;
    if (at < done) continue;
    const isAccount = mark[0] === '@' && !wordCharacter.test(text.charAt(at - 1));
    let start = at;
    if (!isAccount) while (start > done && !edge.test(text.charAt(start - 1))) start -= 1;
    let end = at + mark[0].length;
    while (end < text.length && !edge.test(text.charAt(end))) end += 1;
    masks.push([start, end]);
    done = end;
  }
  return masks;
}

const domains =
  'com|org|net|gov|edu|int|mil|info|news|eu|uk|us|de|fr|es|in|cn|jp|tw|hk|sa|ae|eg|mx|ar|br|ca|au|io|co|tv|html?|php|pdf|png|jpe?g|gif|webp|svg|mp[34]|docx?|xlsx?|csv|json|js|css';

const marks = new RegExp(
  `:\\/\\/|\\bwww\\.|@(?=[\\p{L}\\p{N}_])|(?<=[\\p{L}\\p{N}-])\\.(?:${domains})(?![\\p{L}\\p{N}])`,
  'gu',
);

const wordCharacter = /[\p{L}\p{N}_.-]/u;

/** Where an address ends: space, brackets, quotation marks, and scripts that stand without spaces. */
const edge = new RegExp(
  `[\\s<>()[\\]{}"“”„«»‘’,;|…—\\u0600-\\u06FF\\u0904-\\u0939\\u3000-\\u3003\\u3008-\\u301F${spaceless}\\uFF01-\\uFF65]`,
);
