import { foldWord } from './foldWord';
import { maskAddresses } from './maskAddresses';
import { spaceless } from './spaceless';

/**
 * A text cut into what names are made of: words, and single characters where a script writes no
 * spaces (Chinese, Japanese). Columns instead of objects: a long text has a million of them.
 */
export interface Units {
  /** The unit as it is compared. */
  words: string[];
  starts: number[];
  ends: number[];
  /** Bits: see `Unit`. */
  flags: number[];
  /** How a unit stands to the one after it: see `Gap`. */
  gaps: number[];
}

export const Unit = { spaceless: 1, katakana: 2, capital: 4, quoted: 8 } as const;

export const Gap = {
  /** Nothing between. */
  none: 0,
  /** A space, a hyphen, an apostrophe, a percent sign: what may stand inside a name. */
  join: 1,
  /** A comma, a bracket, a quotation mark: what may stand inside a phrase. */
  light: 2,
  /** The end of a sentence, an address, or more. */
  wide: 3,
} as const;

/** Reads the units of a text, in order, without its addresses. */
export function readUnits(text: string): Units {
  const units: Units = { words: [], starts: [], ends: [], flags: [], gaps: [] };
  const folded = new Map<string, string>();
  const masks = maskAddresses(text);
  let mask = 0;
  for (const match of text.matchAll(wordRun)) {
    const run = match[0];
    const at = match.index;
    while (mask < masks.length && (masks[mask]?.[1] ?? 0) <= at) mask += 1;
    if ((masks[mask]?.[0] ?? Infinity) <= at) continue;
    if (!spacelessCharacter.test(run)) addWord(run, at);
    else for (const part of run.matchAll(spacelessOrNot)) addPart(part[0], at + part.index);
  }
  units.gaps.push(Gap.wide);
  units.gaps.shift();
  markTitles(units);
  markQuoted(units, text);
  return units;

  function addPart(part: string, at: number) {
    if (!spacelessCharacter.test(part)) {
      addWord(part, at);
      return;
    }
    for (let index = 0; index < part.length;) {
      const length = isVoicing(part.charCodeAt(index + 1)) ? 2 : 1;
      const written = part.slice(index, index + length);
      const word = length === 1 && written < '\uF900' ? written : written.normalize('NFKC');
      const code = word.charCodeAt(0);
      const isKatakana = code >= 0x30a1 && code <= 0x30ff;
      add(word, at + index, length, Unit.spaceless | (isKatakana ? Unit.katakana : 0));
      index += length;
    }
  }

  function addWord(run: string, at: number) {
    let word = folded.get(run);
    if (word === undefined) folded.set(run, (word = foldWord(run)));
    add(word, at, run.length, capital.test(run) ? Unit.capital : 0);
  }

  function add(word: string, start: number, length: number, flags: number) {
    const before = units.ends.at(-1);
    units.gaps.push(before === undefined ? Gap.wide : gapBetween(text, before, start));
    units.words.push(word);
    units.starts.push(start);
    units.ends.push(start + length);
    units.flags.push(flags);
  }
}

function gapBetween(text: string, from: number, to: number): number {
  if (from === to) return Gap.none;
  if (to - from > 4) return Gap.wide;
  const between = text.slice(from, to);
  if (joining.test(between)) return Gap.join;
  return breaking.test(between) ? Gap.wide : Gap.light;
}

/**
 * A capital says "a name" only inside a sentence, and only where not every word has one: it is
 * taken off the first word of a sentence, and off all words of a headline in title case.
 */
function markTitles({ words, flags, gaps }: Units) {
  let long = 0;
  let capitals = 0;
  words.forEach((word, index) => {
    const flag = flags[index] ?? 0;
    if (word.length > 3 && (flag & Unit.spaceless) === 0) {
      long += 1;
      if (flag & Unit.capital) capitals += 1;
    }
  });
  const isTitle = long > 2 && capitals / long > 0.7;
  flags.forEach((flag, index) => {
    if (isTitle || index === 0 || gaps[index - 1] === Gap.wide) flags[index] = flag & ~Unit.capital;
  });
}

/**
 * A few words in quotation marks are the title of a work, or words that are not meant as they stand.
 * What somebody said is longer.
 */
function markQuoted({ starts, ends, flags }: Units, text: string) {
  let at = 0;
  for (const { 0: quoted, index } of text.matchAll(shortQuote)) {
    const end = index + quoted.length;
    while (at < starts.length && (starts[at] ?? 0) < index) at += 1;
    const first = at;
    while (at < starts.length && (ends[at] ?? 0) <= end) at += 1;
    const isTitle =
      titleMark.test(quoted) ||
      at - first <= ((flags[first] ?? 0) & Unit.spaceless ? longestTitle.characters : longestTitle.words);
    if (isTitle) for (let each = first; each < at; each += 1) flags[each] = (flags[each] ?? 0) | Unit.quoted;
  }
}

const longestTitle = { words: 5, characters: 10 };
const titleMark = /^[《〈『]/;
const shortQuote =
  /“[^“”\n]{1,48}”|„[^„“”\n]{1,48}[“”]|«[^«»\n]{1,48}»|»[^«»\n]{1,48}«|《[^《》\n]{1,48}》|〈[^〈〉\n]{1,48}〉|『[^『』\n]{1,48}』|「[^「」\n]{1,48}」|(?<![\p{L}\p{N}])"[^"\s][^"\n]{0,48}"|(?<![\p{L}\p{N}])‘[^‘’\n]{1,48}’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'[^'\s][^'\n]{0,48}'(?![\p{L}\p{N}])/gu;

/** A number with its points and commas is one: "magnitude 6.4", "4,000 hectares". */
const wordRun =
  /\p{N}+(?:[.,٫٬]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF\uFF9E\uFF9F]*/gu;
/** Voicing marks that half-width and decomposed kana write behind a character. */
const voicing = '\\u3099\\u309A\\uFF9E\\uFF9F';
const spacelessCharacter = new RegExp(`[${spaceless}]`);
const spacelessOrNot = new RegExp(`[${spaceless}${voicing}]+|[^${spaceless}${voicing}]+`, 'g');
const capital = /^\p{Lu}/u;
function isVoicing(code: number): boolean {
  return code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f;
}

const joining = /^[\s\p{Pd}'’ʼ‑%٪]+$/u;
const breaking = /[.!?:;|。！？：；।؟\n\r]/;
