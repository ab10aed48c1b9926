import { cjkRanges } from './cjkRanges';
import { findUrls } from './findUrls';
import { normalizeWord } from './normalizeWord';

/**
 * The tokens of a text: words, or single characters in Chinese and Japanese. One array for each property instead of one
 * object for each token, because a long text has a million of them.
 */
export interface Tokens {
  /** The token as it is compared. */
  words: string[];
  starts: number[];
  ends: number[];
  /** Bits of `TokenFlag`. */
  flags: number[];
  /** The `Separator` between a token and the next. */
  separators: number[];
}

export const TokenFlag = { cjk: 1, katakana: 2, capitalized: 4, quoted: 8 } as const;

/** What separates two tokens, from the weakest to the strongest. */
export const Separator = {
  none: 0,
  /** A space, hyphen, apostrophe or percent sign, which may occur inside a name. */
  join: 1,
  /** A comma, bracket or quotation mark, which may occur inside a phrase. */
  light: 2,
  /** The end of a sentence, an address, or a longer gap. */
  strong: 3,
} as const;

/** Splits a text into tokens. Addresses are left out. */
export function tokenize(text: string): Tokens {
  const tokens: Tokens = { words: [], starts: [], ends: [], flags: [], separators: [] };
  const normalized = new Map<string, string>();
  const urls = findUrls(text);
  let url = 0;
  for (const match of text.matchAll(wordRun)) {
    const run = match[0];
    const at = match.index;
    while (url < urls.length && (urls[url]?.[1] ?? 0) <= at) url += 1;
    if ((urls[url]?.[0] ?? Infinity) <= at) continue;
    if (!cjkCharacter.test(run)) addWord(run, at);
    else for (const part of run.matchAll(cjkOrOther)) addPart(part[0], at + part.index);
  }
  // Each separator was recorded with the token after it.
  tokens.separators.push(Separator.strong);
  tokens.separators.shift();
  clearMeaninglessCapitals(tokens);
  flagQuotedTitles(tokens, text);
  return tokens;

  function addPart(part: string, at: number) {
    if (!cjkCharacter.test(part)) {
      addWord(part, at);
      return;
    }
    for (let index = 0; index < part.length;) {
      const length = isVoicingMark(part.charCodeAt(index + 1)) ? 2 : 1;
      const written = part.slice(index, index + length);
      const word = length === 1 && written < '\uF900' ? written : written.normalize('NFKC');
      const code = word.charCodeAt(0);
      const isKatakana = code >= 0x30a1 && code <= 0x30ff;
      addToken(word, at + index, length, TokenFlag.cjk | (isKatakana ? TokenFlag.katakana : 0));
      index += length;
    }
  }

  function addWord(run: string, at: number) {
    let word = normalized.get(run);
    if (word === undefined) normalized.set(run, (word = normalizeWord(run)));
    addToken(word, at, run.length, capital.test(run) ? TokenFlag.capitalized : 0);
  }

  function addToken(word: string, start: number, length: number, flags: number) {
    const previousEnd = tokens.ends.at(-1);
    tokens.separators.push(
      previousEnd === undefined ? Separator.strong : getSeparator(text, previousEnd, start),
    );
    tokens.words.push(word);
    tokens.starts.push(start);
    tokens.ends.push(start + length);
    tokens.flags.push(flags);
  }
}

/** More characters than this between two tokens separate them, whatever they are. */
const MAX_SEPARATOR_LENGTH = 4;

function getSeparator(text: string, from: number, to: number): number {
  if (from === to) return Separator.none;
  if (to - from > MAX_SEPARATOR_LENGTH) return Separator.strong;
  const between = text.slice(from, to);
  if (joiningCharacters.test(between)) return Separator.join;
  return breakingCharacter.test(between) ? Separator.strong : Separator.light;
}

/**
 * A capital letter suggests a proper name only inside a sentence, and only where not every word has one. Clears the flag
 * of the first word of each sentence, and of every word of a headline in title case.
 */
function clearMeaninglessCapitals({ words, flags, separators }: Tokens) {
  let longWords = 0;
  let capitalized = 0;
  words.forEach((word, index) => {
    const flag = flags[index] ?? 0;
    if (word.length > 3 && (flag & TokenFlag.cjk) === 0) {
      longWords += 1;
      if (flag & TokenFlag.capitalized) capitalized += 1;
    }
  });
  const isTitleCase = longWords > 2 && capitalized / longWords > 0.7;
  flags.forEach((flag, index) => {
    if (isTitleCase || index === 0 || separators[index - 1] === Separator.strong) {
      flags[index] = flag & ~TokenFlag.capitalized;
    }
  });
}

/**
 * Flags a few words in quotation marks, which are the title of a work or not meant literally. What somebody said is
 * longer.
 */
function flagQuotedTitles({ starts, ends, flags }: Tokens, text: string) {
  let at = 0;
  for (const { 0: quotation, index } of text.matchAll(shortQuotation)) {
    const end = index + quotation.length;
    while (at < starts.length && (starts[at] ?? 0) < index) at += 1;
    const first = at;
    while (at < starts.length && (ends[at] ?? 0) <= end) at += 1;
    const limit = (flags[first] ?? 0) & TokenFlag.cjk ? MAX_TITLE_LENGTH.characters : MAX_TITLE_LENGTH.words;
    if (!titleMark.test(quotation) && at - first > limit) continue;
    for (let each = first; each < at; each += 1) flags[each] = (flags[each] ?? 0) | TokenFlag.quoted;
  }
}

const MAX_TITLE_LENGTH = { words: 5, characters: 10 };
const titleMark = /^[《〈『]/;
const shortQuotation =
  /“[^“”\n]{1,48}”|„[^„“”\n]{1,48}[“”]|«[^«»\n]{1,48}»|»[^«»\n]{1,48}«|《[^《》\n]{1,48}》|〈[^〈〉\n]{1,48}〉|『[^『』\n]{1,48}』|「[^「」\n]{1,48}」|(?<![\p{L}\p{N}])"[^"\s][^"\n]{0,48}"|(?<![\p{L}\p{N}])‘[^‘’\n]{1,48}’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'[^'\s][^'\n]{0,48}'(?![\p{L}\p{N}])/gu;

/** A number with its points and commas is one word: "magnitude 6.4", "4,000 hectares". */
const wordRun =
  /\p{N}+(?:[.,٫٬]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF\uFF9E\uFF9F]*/gu;
/** The marks that follow a kana in half-width and in decomposed text. */
const voicingMarks = '\\u3099\\u309A\\uFF9E\\uFF9F';
const cjkCharacter = new RegExp(`[${cjkRanges}]`);
const cjkOrOther = new RegExp(`[${cjkRanges}${voicingMarks}]+|[^${cjkRanges}${voicingMarks}]+`, 'g');
const capital = /^\p{Lu}/u;
function isVoicingMark(code: number): boolean {
  return code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;
}

const joiningCharacters = /^[\s\p{Pd}'’ʼ‑%٪]+$/u;
const breakingCharacter = /[.!?:;|。！？：；।؟\n\r]/;
