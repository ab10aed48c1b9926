import { Wildcard, type CompiledTopics, type NameRole, type TrieNode } from './compileTopics';
import { Separator, TokenFlag, tokenize, type Tokens } from './tokenize';
import { createWholeWordCheck } from './wordBoundaries';

export interface Mention {
  strength: NameStrength;
  /** Offsets in the original text. */
  start: number;
  end: number;
  /** The index of its first token. */
  from: number;
}

/** What was found for one topic. */
export interface FoundTopic {
  mentions: readonly Mention[];
  /** All names, and the words for and against them. */
  hits: Readonly<Pick<TopicHits, 'spans' | 'support' | 'counter'>>;
}

export interface Findings {
  /** In the order of the compiled topics. Empty if the text is. */
  topics: readonly FoundTopic[];
  tokenCount: number;
  /** In Chinese and Japanese every character is a token, and most words have two. */
  wordsPerToken: number;
}

export type NameStrength = 'sure' | 'likely' | 'fair' | 'weak';

/** How far from a name the words for and against it count: about a long sentence to either side. */
const CONTEXT_WINDOW = { words: 24, characters: 40 };

/** Within this distance a word counts more: "the storm album", "a strong earthquake". */
const NEAR_WINDOW = { words: 2, characters: 5 };

/** Further mentions of a topic in one text would not make it more certain. */
const MAX_MENTIONS = 100;

/** Finds the mentions of each topic in a text, in order, and the words around them. */
export function findMentions(text: string, compiled: CompiledTopics): Findings {
  const tokens = tokenize(text);
  const tokenCount = tokens.words.length;
  if (tokenCount === 0) return { topics: [], tokenCount, wordsPerToken: 1 };
  const isWholeWords = createWholeWordCheck(text);
  const topics = searchTokens(tokens, compiled).map((hits, topic) => {
    const companions = compiled.companions[topic];
    const names = removeOverlaps(
      sortSpans(hits.spans).filter(
        (span) => !isExcepted(span, hits) && hasKnownKatakanaBeside(span, tokens, companions),
      ),
    );
    const decisive = hits.decisive.filter((from) => !isExcepted({ from, to: from + 1 }, hits));
    const strongNames = names
      .filter(({ strength }) => strength === 'sure' || strength === 'likely')
      .map(({ from }) => from);
    const mentions: Mention[] = [];
    for (const name of names) {
      if (mentions.length === MAX_MENTIONS) break;
      if (!isSupportedByContext(name, { ...hits, strongNames, decisive }, tokens)) continue;
      if (!isSeparateFromNeighbors(name, tokens, isWholeWords)) continue;
      const start = tokens.starts[name.from] ?? 0;
      const end = tokens.ends[name.to - 1] ?? start;
      mentions.push({ strength: name.strength, start, end, from: name.from });
    }
    return { mentions, hits };
  });
  return { topics, tokenCount, wordsPerToken: getWordsPerToken(tokens) };
}

function getWordsPerToken({ flags }: Tokens): number {
  let characters = 0;
  for (const flag of flags) if (flag & TokenFlag.cjk) characters += 1;
  const wordsPerCharacter = CONTEXT_WINDOW.words / CONTEXT_WINDOW.characters;
  return 1 - (characters / flags.length) * (1 - wordsPerCharacter);
}

/** A name in a text, as indexes of tokens. */
interface Span {
  from: number;
  /** The index after the last token. */
  to: number;
  strength: NameStrength;
}

/** What was found for one topic. Context words are kept as the index of their first token. */
interface TopicHits {
  spans: Span[];
  support: number[];
  counter: number[];
  decisive: number[];
  /** The furthest end of an excepted phrase, by its first token. Open phrases are kept apart. */
  excepted: Map<number, number>;
  exceptedOpen: Map<number, number>;
}

function searchTokens(
  { words, flags, separators }: Tokens,
  { topics, root, getSymbols, capitalSymbols }: CompiledTopics,
): TopicHits[] {
  const hitsByTopic = topics.map((): TopicHits => ({
    spans: [],
    support: [],
    counter: [],
    decisive: [],
    excepted: new Map(),
    exceptedOpen: new Map(),
  }));
  for (let from = 0; from < words.length; from += 1) walk(root, from, from, Separator.none);
  return hitsByTopic;

  function walk(node: TrieNode, from: number, at: number, widestSeparator: number) {
    const isCapitalized = ((flags[at] ?? 0) & TokenFlag.capitalized) !== 0;
    for (const symbol of getSymbols(words[at] ?? '')) {
      follow(symbol);
      if (isCapitalized) follow(capitalSymbols.get(symbol));
    }
    follow(Wildcard.word);
    if (isCapitalized) follow(Wildcard.capitalized);
    if (numberPattern.test(words[at] ?? '')) follow(Wildcard.number);

    function follow(symbol: number | undefined) {
      const next = symbol === undefined ? undefined : node.next.get(symbol);
      if (next === undefined) return;
      for (const { topic, role, isOpen } of next.ends) {
        const hits = hitsByTopic[topic];
        if (hits !== undefined) recordMatch(hits, role, isOpen, from, at + 1, widestSeparator);
      }
      if (next.next.size === 0 || at + 1 >= words.length) return;
      const separator = separators[at] ?? Separator.strong;
      const isCjk = ((flags[at] ?? 0) & (flags[at + 1] ?? 0) & TokenFlag.cjk) !== 0;
      if (separator > (isCjk ? Separator.none : Separator.light)) return;
      walk(next, from, at + 1, Math.max(widestSeparator, separator));
    }
  }
}

function recordMatch(
  hits: TopicHits,
  role: NameRole,
  isOpen: boolean,
  from: number,
  to: number,
  widestSeparator: number,
) {
  if (role === 'except') {
    const excepted = isOpen ? hits.exceptedOpen : hits.excepted;
    excepted.set(from, Math.max(to, excepted.get(from) ?? 0));
  } else if (role === 'support' || role === 'counter' || role === 'decisive') {
    if (hits[role].at(-1) !== from) hits[role].push(from);
  } else if (widestSeparator <= Separator.join) hits.spans.push({ from, to, strength: role });
}

/** Sorts by place. At the same place, the longer name comes first, then the stronger. */
function sortSpans(spans: Span[]): Span[] {
  return spans.sort((a, b) => a.from - b.from || b.to - a.to || getRank(a) - getRank(b));
}

/**
 * Keeps the first of two names that overlap, or the stronger: in "rivers burst their banks", the banks. A name inside a
 * longer one does not count: "avian influenza" is not "influenza".
 */
function removeOverlaps(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last === undefined || span.from >= last.to) result.push(span);
    else if (span.to > last.to && span.from > last.from && getRank(span) < getRank(last)) {
      result[result.length - 1] = span;
    }
  }
  return result;
}

function getRank({ strength }: Span): number {
  return strengths.indexOf(strength);
}

/** Whether an excepted phrase covers a name. An open phrase must also be longer than the name. */
function isExcepted({ from, to }: Pick<Span, 'from' | 'to'>, { excepted, exceptedOpen }: TopicHits): boolean {
  if (excepted.size + exceptedOpen.size === 0) return false;
  for (let start = Math.max(0, from - MAX_EXCEPTED_TOKENS); start <= from; start += 1) {
    if ((excepted.get(start) ?? 0) >= to) return true;
    const end = exceptedOpen.get(start) ?? 0;
    if (end >= to && end - start > to - from) return true;
  }
  return false;
}

/** One run of katakana is often several words. Those beside a name must be words of the topic. */
function hasKnownKatakanaBeside(
  { from, to }: Span,
  { words, flags, separators }: Tokens,
  companions: ReadonlySet<string> | undefined,
): boolean {
  if (isKatakana(from) && !isCompanion(from - 1, -1)) return false;
  return !isKatakana(to - 1) || isCompanion(to, 1);

  function isKatakana(at: number): boolean {
    return ((flags[at] ?? 0) & TokenFlag.katakana) !== 0;
  }

  function isCompanion(start: number, direction: 1 | -1): boolean {
    let neighbor = '';
    for (let at = start; isKatakana(at); at += direction) {
      if (separators[direction === 1 ? at - 1 : at] !== Separator.none) break;
      const word = words[at] ?? '';
      neighbor = direction === 1 ? neighbor + word : word + neighbor;
      if (neighbor.length > MAX_COMPANION_LENGTH) return false;
    }
    return neighbor === '' || (companions?.has(neighbor) ?? false);
  }
}

/** Whether a name in Chinese or Japanese consists of words of its own, and is not part of other words. */
function isSeparateFromNeighbors(
  { from, to }: Span,
  { words, flags, starts, ends }: Tokens,
  isWholeWords: (start: number, end: number) => boolean,
): boolean {
  if (((flags[from] ?? 0) & (flags[to - 1] ?? 0) & TokenFlag.cjk) === 0) return true;
  // Three or more Chinese characters rarely meet by chance. Kana do.
  if (to - from > 2 && words.slice(from, to).every((word) => han.test(word))) return true;
  if (isWholeWords(starts[from] ?? 0, ends[to - 1] ?? 0)) return true;
  // The dictionary takes some pairs of two-character words for one word: 跳楼自杀.
  if (to - from !== 2 || !words.slice(from, to).every((word) => han.test(word))) return false;
  return [from - 2, from].some(
    (first) =>
      first >= 0 && isWholeWords(starts[first] ?? 0, ends[first + 3] ?? -1) && hasNoBoundaryInside(first),
  );

  function hasNoBoundaryInside(first: number) {
    return [1, 2, 3].every((each) => !isWholeWords(starts[first] ?? 0, starts[first + each] ?? 0));
  }
}

/** Whether the words around a name allow it to mean the topic. */
function isSupportedByContext(
  { from, to, strength }: Span,
  {
    strongNames,
    decisive,
    support,
    counter,
  }: Record<'strongNames' | 'decisive' | 'support' | 'counter', readonly number[]>,
  { flags }: Tokens,
): boolean {
  // In quotation marks a name says less, because it may be a title.
  const isQuoted = ((flags[from] ?? 0) & TokenFlag.quoted) !== 0;
  if (strength === 'sure' && !isQuoted) return true;
  const unit = (flags[from] ?? 0) & TokenFlag.cjk ? 'characters' : 'words';
  const context = CONTEXT_WINDOW[unit];
  const countAround = (places: readonly number[], distance: number) =>
    countBetween(places, from - distance, from) + countBetween(places, to, to + distance);
  if (countAround(decisive, context) > 0) return true;
  const balance =
    countAround(support, context) +
    countAround(strongNames, context) -
    2 * countAround(counter, context) -
    countAround(counter, NEAR_WINDOW[unit]) -
    (isQuoted ? 1 : 0);
  return balance >= requiredBalance[strength];
}

function countBetween(sorted: readonly number[], from: number, to: number): number {
  return findLowerBound(sorted, to) - findLowerBound(sorted, from);
}

/** The index of the first number that is not below the value. */
function findLowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const strengths: readonly NameStrength[] = ['sure', 'likely', 'fair', 'weak'];
/** How many more words must speak for a name than against it. */
const requiredBalance = { sure: -1, likely: 0, fair: 1, weak: 2 };
/** How far before a name an excepted phrase may begin, in tokens. */
const MAX_EXCEPTED_TOKENS = 16;
const MAX_COMPANION_LENGTH = 12;
const han = /^[\u3400-\u9FFF\uF900-\uFAFF]$/;
const numberPattern = /^\p{N}+(?:[.,٫٬]\p{N}+)*$/u;
