/** Longer than any word in a name. */
const MAX_WORD_LENGTH = 100;

/** Soft hyphens, zero-width characters, direction marks and the Arabic tatweel, none of which a reader sees. */
const invisibleCharacters = /[\u00AD\u061C\u0640\u200B-\u200F\u2060\uFEFF]+/g;

/**
 * Normalizes a word for comparison: without case, width, accents, vowel marks and invisible characters. The vowel signs
 * of Indic scripts stay, because they are letters. Returns an empty string for a word that is too long.
 */
export function normalizeWord(word: string): string {
  // Unicode normalization takes quadratic time for a pile of marks, so a long word loses its marks first.
  const bounded = word.length > MAX_WORD_LENGTH ? word.replace(/[\p{M}\u00AD\u200B-\u200F]+/gu, '') : word;
  if (bounded.length > MAX_WORD_LENGTH) return '';
  if (asciiWord.test(bounded)) return bounded.toLowerCase();
  const normalized = bounded.normalize('NFKC').replace(invisibleCharacters, '').toLowerCase();
  if (devanagari.test(normalized)) {
    return normalized
      .normalize('NFD')
      .replace(/\u093C/g, '')
      .replace(/\u0901/g, '\u0902');
  }
  return normalized
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
 * Returns an Arabic word with and without its prefixes ("and", "then", "with", "for", "like", "will" and the article).
 * Returns any other word alone.
 */
export function getWordForms(word: string): readonly string[] {
  if (!arabic.test(word)) return [word];
  const forms = new Set([word]);
  for (const prefix of [/^[وف]/, /^[بكلس]/, /^ل(?=ل)/, /^(?:ال|ل)/]) {
    for (const form of [...forms]) {
      const rest = form.replace(prefix, '');
      if (rest.length > 1) forms.add(rest);
    }
  }
  return [...forms];
}

const asciiWord = /^[A-Za-z0-9]*$/;
const arabic = /[\u0620-\u064A]/;
const devanagari = /[\u0900-\u097F]/;
