import { Any, type CompiledTopics, type Role, type Step } from './compileTopics';
import { Gap, readUnits, Unit, type Units } from './readUnits';
import { wordBoundaries } from './wordBoundaries';

export interface FoundName {
  /** The place of the topic in the registry. */
  topic: number;
  strength: Strength;
  /** Offsets in the text as it was given. */
  start: number;
  end: number;
}

export type Strength = 'sure' | 'likely' | 'fair' | 'weak';

/** How far the words reach that speak for or against a name: about a long sentence to either side. */
const reach = { words: 24, characters: 40 };

/** A word this close weighs more: "the storm album", "a strong earthquake". */
const close = { words: 2, characters: 5 };

/** No more mentions of one topic are looked for in one text: they would not make it surer. */
const enough = 100;

/** The mentions of each topic in a text, in order of topic and place. */
export function findNames(text: string, topics: CompiledTopics): FoundName[] {
  const units = readUnits(text);
  if (units.words.length === 0) return [];
  const boundaries = wordBoundaries(text);
  return lookUp(units, topics).flatMap((find, topic) => {
    const companions = topics.companions[topic];
    const names = withoutOverlap(
      inOrder(find.spans).filter(
        (span) => !isExcepted(span, find) && standsAloneInKatakana(span, units, companions),
      ),
    );
    const decisive = find.decisive.filter((from) => !isExcepted({ from, to: from + 1 }, find));
    const firm = names
      .filter(({ strength }) => strength === 'sure' || strength === 'likely')
      .map(({ from }) => from);
    const found: FoundName[] = [];
    for (const name of names) {
      if (found.length === enough) break;
      if (!isMeant(name, { ...find, firm, decisive }, units) || !isWhole(name, units, boundaries)) continue;
      const start = units.starts[name.from] ?? 0;
      found.push({ topic, strength: name.strength, start, end: units.ends[name.to - 1] ?? start });
    }
    return found;
  });
}

interface Span {
  from: number;
  /** The unit after the last. */
  to: number;
  strength: Strength;
}

interface TopicFinds {
  spans: Span[];
  support: number[];
  counter: number[];
  decisive: number[];
  /** The furthest end of an excepted phrase, by its first unit; those with a place for any word apart. */
  excepted: Map<number, number>;
  exceptedOpenly: Map<number, number>;
}

function lookUp(
  { words, flags, gaps }: Units,
  { topics, root, symbolsOf, capitals }: CompiledTopics,
): TopicFinds[] {
  const finds = topics.map((): TopicFinds => ({
    spans: [],
    support: [],
    counter: [],
    decisive: [],
    excepted: new Map(),
    exceptedOpenly: new Map(),
  }));
  for (let from = 0; from < words.length; from += 1) walk(root, from, from, Gap.none);
  return finds;

  function walk(step: Step, from: number, at: number, widest: number) {
    const isCapital = ((flags[at] ?? 0) & Unit.capital) !== 0;
    for (const symbol of symbolsOf(words[at] ?? '')) {
      follow(symbol);
      if (isCapital) follow(capitals.get(symbol));
    }
    follow(Any.word);
    if (isCapital) follow(Any.capital);
    if (isNumber.test(words[at] ?? '')) follow(Any.number);

    function follow(symbol: number | undefined) {
      const next = symbol === undefined ? undefined : step.next.get(symbol);
      if (next === undefined) return;
      for (const { topic, role, isOpen } of next.ends) {
        const find = finds[topic];
        if (find !== undefined) keep(find, role, isOpen, from, at + 1, widest);
      }
      if (next.next.size === 0 || at + 1 >= words.length) return;
      const gap = gaps[at] ?? Gap.wide;
      const isSpaceless = ((flags[at] ?? 0) & (flags[at + 1] ?? 0) & Unit.spaceless) !== 0;
      if (gap > (isSpaceless ? Gap.none : Gap.light)) return;
      walk(next, from, at + 1, Math.max(widest, gap));
    }
  }
}

function keep(find: TopicFinds, role: Role, isOpen: boolean, from: number, to: number, widest: number) {
  if (role === 'except') {
    const excepted = isOpen ? find.exceptedOpenly : find.excepted;
    excepted.set(from, Math.max(to, excepted.get(from) ?? 0));
  } else if (role === 'support' || role === 'counter' || role === 'decisive') {
    if (find[role].at(-1) !== from) find[role].push(from);
  } else if (widest <= Gap.join) find.spans.push({ from, to, strength: role });
}

/** By place; of two at one place the longer first, then the stronger. */
function inOrder(spans: Span[]): Span[] {
  return spans.sort((a, b) => a.from - b.from || b.to - a.to || rankOf(a) - rankOf(b));
}

/**
 * Of two that overlap the first, or the stronger: in "rivers burst their banks" the banks count. One
 * that another holds whole does not: "avian influenza" is not "influenza".
 */
function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last === undefined || span.from >= last.to) kept.push(span);
    else if (span.to > last.to && span.from > last.from && rankOf(span) < rankOf(last)) {
      kept[kept.length - 1] = span;
    }
  }
  return kept;
}

function rankOf({ strength }: Span): number {
  return strengths.indexOf(strength);
}

/** An excepted phrase hides a name that it holds; one with a place for any word must also be longer. */
function isExcepted(
  { from, to }: Pick<Span, 'from' | 'to'>,
  { excepted, exceptedOpenly }: TopicFinds,
): boolean {
  if (excepted.size + exceptedOpenly.size === 0) return false;
  for (let start = Math.max(0, from - longestPhrase); start <= from; start += 1) {
    if ((excepted.get(start) ?? 0) >= to) return true;
    const end = exceptedOpenly.get(start) ?? 0;
    if (end >= to && end - start > to - from) return true;
  }
  return false;
}

/** One run of katakana is often several words; those beside a name must be known ones. */
function standsAloneInKatakana(
  { from, to }: Span,
  { words, flags, gaps }: Units,
  companions: ReadonlySet<string> | undefined,
): boolean {
  if (isKatakana(from) && !isCompanion(from - 1, -1)) return false;
  return !isKatakana(to - 1) || isCompanion(to, 1);

  function isKatakana(at: number): boolean {
    return ((flags[at] ?? 0) & Unit.katakana) !== 0;
  }

  function isCompanion(start: number, direction: 1 | -1): boolean {
    let rest = '';
    for (let at = start; isKatakana(at); at += direction) {
      if (gaps[direction === 1 ? at - 1 : at] !== Gap.none) break;
      const word = words[at] ?? '';
      rest = direction === 1 ? rest + word : word + rest;
      if (rest.length > 12) return false;
    }
    return rest === '' || (companions?.has(rest) ?? false);
  }
}

/** In a script without spaces: whether a name is words of its own and no part of other words. */
function isWhole(
  { from, to }: Span,
  { words, flags, starts, ends }: Units,
  boundaries: (start: number, end: number) => boolean,
): boolean {
  if (((flags[from] ?? 0) & (flags[to - 1] ?? 0) & Unit.spaceless) === 0) return true;
  // Three Chinese characters or more do not come together by chance; kana do.
  if (to - from > 2 && words.slice(from, to).every((word) => han.test(word))) return true;
  if (boundaries(starts[from] ?? 0, ends[to - 1] ?? 0)) return true;
  // The dictionary has words of four characters that are two of two: 跳楼自杀.
  if (to - from !== 2 || !words.slice(from, to).every((word) => han.test(word))) return false;
  return [from - 2, from].some(
    (first) => first >= 0 && boundaries(starts[first] ?? 0, ends[first + 3] ?? -1) && isUncut(first),
  );

  function isUncut(first: number) {
    return [1, 2, 3].every((each) => !boundaries(starts[first] ?? 0, starts[first + each] ?? 0));
  }
}

/** Whether the words around a name let it mean the topic. */
function isMeant(
  { from, to, strength }: Span,
  {
    firm,
    decisive,
    support,
    counter,
  }: Record<'firm' | 'decisive' | 'support' | 'counter', readonly number[]>,
  { flags }: Units,
): boolean {
  // In quotation marks a name says less: it may be a title.
  const isQuoted = ((flags[from] ?? 0) & Unit.quoted) !== 0;
  if (strength === 'sure' && !isQuoted) return true;
  const [far, near] =
    (flags[from] ?? 0) & Unit.spaceless ? [reach.characters, close.characters] : [reach.words, close.words];
  const around = (places: readonly number[], within: number) =>
    countBetween(places, from - within, from) + countBetween(places, to, to + within);
  if (around(decisive, far) > 0) return true;
  const balance =
    around(support, far) +
    around(firm, far) -
    2 * around(counter, far) -
    around(counter, near) -
    (isQuoted ? 1 : 0);
  return balance >= needed[strength];
}

function countBetween(sorted: readonly number[], from: number, to: number): number {
  return firstNotBelow(sorted, to) - firstNotBelow(sorted, from);
}

function firstNotBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const strengths: readonly Strength[] = ['sure', 'likely', 'fair', 'weak'];
/** How many more words must speak for a name than against it. */
const needed = { sure: -1, likely: 0, fair: 1, weak: 2 };
const longestPhrase = 16;
const han = /^[\u3400-\u9FFF\uF900-\uFAFF]$/;
const isNumber = /^\p{N}+(?:[.,٫٬]\p{N}+)*$/u;
