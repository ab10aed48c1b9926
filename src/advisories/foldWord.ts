/** Longer than any word that a name can match; what is longer is not looked at. */
const longestWord = 100;

/** Soft hyphens, zero-width characters, direction marks and the Arabic tatweel: seen by no reader. */
const invisible = /[\u00AD\u061C\u0640\u200B-\u200F\u2060\uFEFF]+/g;

/**
 * A word as it is compared: without case, width, accents, vowel marks and invisible characters.
 * The vowel signs of Indic scripts stay, because they are letters there. Too long: empty.
 */
export function foldWord(word: string): string {
  // Marks go first where there are many: normalizing a pile of them costs the square of its height.
  const bounded = word.length > longestWord ? word.replace(/[\p{M}\u00AD\u200B-\u200F]+/gu, '') : word;
  if (bounded.length > longestWord) return '';
  if (plain.test(bounded)) return bounded.toLowerCase();
  const folded = bounded.normalize('NFKC').replace(invisible, '').toLowerCase();
  if (devanagari.test(folded)) {
    return folded
      .normalize('NFD')
      .replace(/\u093C/g, '')
      .replace(/\u0901/g, '\u0902');
  }
  return folded
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u064B-\u065F\u0670]+/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .normalize('NFC');
}

/**
 * The forms of an Arabic word without what is written onto its front: "and", "then", "with",
 * "for", "like", "will" and the article. Other words give themselves alone.
 */
export function wordForms(word: string): readonly string[] {
  if (!arabic.test(word)) return [word];
  const forms = new Set([word]);
  for (const front of [/^[وف]/, /^[بكلس]/, /^ل(?=ل)/, /^(?:ال|ل)/]) {
    for (const form of [...forms]) {
      const rest = form.replace(front, '');
      if (rest.length > 1) forms.add(rest);
    }
  }
  return [...forms];
}

const plain = /^[A-Za-z0-9]*$/;
const arabic = /[\u0620-\u064A]/;
const devanagari = /[\u0900-\u097F]/;
