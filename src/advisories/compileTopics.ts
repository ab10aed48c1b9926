import type { AdvisoryRegistry, AdvisoryTopic, TopicNames } from './AdvisoryRegistry';
import { cjkRanges } from './cjkRanges';
import { getWordForms, normalizeWord } from './normalizeWord';
import { getOwn } from './toPlainData';

/** What a name in `TopicNames` is there for. */
export type NameRole = keyof TopicNames;

export const nameRoles = [
  'sure',
  'likely',
  'fair',
  'weak',
  'support',
  'counter',
  'decisive',
  'except',
] as const satisfies readonly NameRole[];

/** A node of the trie in which all names of all topics are looked up at once. Its edges are symbols. */
export interface TrieNode {
  next: Map<number, TrieNode>;
  /** The names that end here. A name is open if it has a place for any word. */
  ends: { topic: number; role: NameRole; isOpen: boolean }[];
}

export interface CompiledTopics {
  topics: readonly (readonly [id: string, topic: AdvisoryTopic])[];
  root: TrieNode;
  /** Returns the symbols of a word: its own, and those of the wildcards that it matches. */
  getSymbols: (word: string) => readonly number[];
  /** For the symbol of a word, the symbol of the same word where a name requires a capital. */
  capitalSymbols: ReadonlyMap<number, number>;
  /** For each topic, the words that may be beside a name in one run of katakana. */
  companions: readonly ReadonlySet<string>[];
}

/** The symbols that do not belong to a word. */
export const Wildcard = { word: 0, capitalized: 1, number: 2 } as const;

/** Symbols of words from texts are cached, and a registry lives as long as the server. */
const MAX_CACHED_WORDS = 20_000;

/** Builds the trie for the topics of a registry in the given languages. */
export function compileTopics(registry: AdvisoryRegistry, languages: readonly string[]): CompiledTopics {
  const topics = Object.entries(registry);
  const root: TrieNode = { next: new Map(), ends: [] };
  const words = new Map<string, number>();
  const prefixes = new Map<string, number>();
  const suffixes = new Map<string, number>();
  const infixes = new Map<string, number>();
  const capitalSymbols = new Map<number, number>();
  const symbolsByPart = new Map<string, number>();
  const companions = topics.map(() => new Set<string>());
  let symbolCount = Object.keys(Wildcard).length;

  topics.forEach(([, { names: namesByLanguage }], topic) => {
    for (const language of languages) {
      const names = getOwn(namesByLanguage, language);
      if (names === undefined) continue;
      for (const role of nameRoles) {
        for (const name of names[role] ?? []) {
          addName(name, topic, role);
          if (role !== 'counter' && role !== 'decisive' && role !== 'except') companions[topic]?.add(name);
        }
      }
    }
  });

  const prefixLengths = getKeyLengths(prefixes);
  const suffixLengths = getKeyLengths(suffixes);
  const cache = new Map<string, readonly number[]>();
  return { topics, root, companions, getSymbols, capitalSymbols };

  function getSymbols(word: string): readonly number[] {
    const cached = cache.get(word);
    if (cached !== undefined) return cached;
    const found = new Set<number>();
    for (const form of getWordForms(word)) {
      add(words.get(form));
      for (const length of prefixLengths) if (form.length >= length) add(prefixes.get(form.slice(0, length)));
      for (const length of suffixLengths) if (form.length >= length) add(suffixes.get(form.slice(-length)));
      for (const [infix, symbol] of infixes) if (form.includes(infix)) found.add(symbol);
    }
    const symbols = [...found];
    if (cache.size > MAX_CACHED_WORDS) cache.clear();
    cache.set(word, symbols);
    return symbols;

    function add(symbol: number | undefined) {
      if (symbol !== undefined) found.add(symbol);
    }
  }

  function addName(name: string, topic: number, role: NameRole) {
    let node = root;
    for (const part of splitName(name)) {
      let symbol = symbolsByPart.get(part);
      if (symbol === undefined) symbolsByPart.set(part, (symbol = getSymbolOfPart(part)));
      let next = node.next.get(symbol);
      if (next === undefined) node.next.set(symbol, (next = { next: new Map(), ends: [] }));
      node = next;
    }
    if (node === root) return;
    const isOpen = /(?:^|\s)[*^#](?:\s|$)/.test(name);
    const isKnown = node.ends.some(
      (end) => end.topic === topic && end.role === role && end.isOpen === isOpen,
    );
    if (!isKnown) node.ends.push({ topic, role, isOpen });
  }

  function getSymbolOfPart(part: string): number {
    if (part === '*') return Wildcard.word;
    if (part === '^') return Wildcard.capitalized;
    if (part === '#') return Wildcard.number;
    if (part.startsWith('^')) {
      const plain = getSymbolOfPart(part.slice(1));
      let capital = capitalSymbols.get(plain);
      if (capital === undefined) capitalSymbols.set(plain, (capital = symbolCount++));
      return capital;
    }
    const isOpenAtStart = part.startsWith('*');
    const isOpenAtEnd = part.endsWith('*');
    const symbols = isOpenAtStart ? (isOpenAtEnd ? infixes : suffixes) : isOpenAtEnd ? prefixes : words;
    const word = normalizeWord(part.replaceAll('*', ''));
    let symbol = symbols.get(word);
    if (symbol === undefined) symbols.set(word, (symbol = symbolCount++));
    return symbol;
  }
}

/** Splits a name into words, or into single characters in Chinese and Japanese. */
function splitName(name: string): string[] {
  if (plainWords.test(name)) return name.split(' ');
  return name
    .normalize('NFKC')
    .split(/[\s\p{Pd}'’・]+/u)
    .flatMap((word) => word.match(cjkCharacterOrWord) ?? []);
}

function getKeyLengths(map: ReadonlyMap<string, unknown>): number[] {
  return [...new Set([...map.keys()].map((key) => key.length))];
}

const plainWords = /^[a-z0-9*^#]+(?: [a-z0-9*^#]+)*$/;
const cjkCharacterOrWord = new RegExp(`[${cjkRanges}]|[^${cjkRanges}]+`, 'g');
