import { cjkRanges } from './cjkRanges';

/**
 * Finds web addresses, e-mail addresses, file names and account names in a text. Returns pairs of start and end, in
 * order. Linear in the length of the text.
 */
export function findUrls(text: string): readonly (readonly [start: number, end: number])[] {
  const ranges: [number, number][] = [];
  let lastEnd = 0;
  for (const marker of text.matchAll(urlMarkers)) {
    const at = marker.index;
    if (at < lastEnd) continue;
    const isAccount = marker[0] === '@' && !addressCharacter.test(text.charAt(at - 1));
    let start = at;
    if (!isAccount) while (start > lastEnd && !urlBoundary.test(text.charAt(start - 1))) start -= 1;
    let end = at + marker[0].length;
    while (end < text.length && !urlBoundary.test(text.charAt(end))) end += 1;
    ranges.push([start, end]);
    lastEnd = end;
  }
  return ranges;
}

const domainsAndExtensions =
  'com|org|net|gov|edu|int|mil|info|news|eu|uk|us|de|fr|es|in|cn|jp|tw|hk|sa|ae|eg|mx|ar|br|ca|au|io|co|tv|html?|php|pdf|png|jpe?g|gif|webp|svg|mp[34]|docx?|xlsx?|csv|json|js|css';

/** The parts by which an address is recognized, wherever in it they are. */
const urlMarkers = new RegExp(
  `:\\/\\/|\\bwww\\.|@(?=[\\p{L}\\p{N}_])|(?<=[\\p{L}\\p{N}-])\\.(?:${domainsAndExtensions})(?![\\p{L}\\p{N}])`,
  'gu',
);

const addressCharacter = /[\p{L}\p{N}_.-]/u;

/** Where an address ends: at a space, a bracket, a quotation mark, or a script that is not used in addresses. */
const urlBoundary = new RegExp(
  `[\\s<>()[\\]{}"“”„«»‘’,;|…—\\u0600-\\u06FF\\u0904-\\u0939\\u3000-\\u3003\\u3008-\\u301F${cjkRanges}\\uFF01-\\uFF65]`,
);
