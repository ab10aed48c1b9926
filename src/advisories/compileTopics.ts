import type { AdvisoryRegistry, AdvisoryTopic, TopicNames } from './AdvisoryRegistry';
import { foldWord, wordForms } from './foldWord';
import { spaceless } from './spaceless';
import { getOwn } from './toPlainData';

/** A step of the tree in which all names of all topics are looked up at once. */
export interface Step {
  next: Map<number, Step>;
  /** The names that end here; open is one with a place for any word. */
  ends: { topic: number; role: Role; isOpen: boolean }[];
}

export type Role = keyof TopicNames;

export interface CompiledTopics {
  topics: readonly (readonly [id: string, topic: AdvisoryTopic])[];
  root: Step;
  /** The numbers under which a word stands in the tree: its own, and those of the wildcards it fits. */
  symbolsOf: (word: string) => readonly number[];
  /** For a word's number, the number of the same word where a name asks for it with a capital. */
  capitals: ReadonlyMap<number, number>;
  /** Per topic, what may stand beside a name in one run of katakana. */
  companions: readonly ReadonlySet<string>[];
}

/** Symbols that are no word. */
export const Any = { word: 0, capital: 1, number: 2 } as const;

/** Builds the tree for the topics of a registry in the languages given. */
export function compileTopics(registry: AdvisoryRegistry, languages: readonly string[]): CompiledTopics {
  const topics = Object.entries(registry);
  const root: Step = { next: new Map(), ends: [] };
  const exact = new Map<string, number>();
  const front = new Map<string, number>();
  const back = new Map<string, number>();
  const inside = new Map<string, number>();
  const capitals = new Map<number, number>();
  const symbolsOfParts = new Map<string, number>();
  const companions = topics.map(() => new Set<string>());
  let symbols = Object.keys(Any).length;

  topics.forEach(([, { names: byLanguage }], topic) => {
    for (const language of languages) {
      const names = getOwn(byLanguage, language);
      if (names === undefined) continue;
      for (const role of roles) {
        for (const name of names[role] ?? []) {
          addName(name, topic, role);
          if (role !== 'counter' && role !== 'decisive' && role !== 'except') companions[topic]?.add(name);
        }
      }
    }
  });

  const frontLengths = lengthsOf(front);
  const backLengths = lengthsOf(back);
  const known = new Map<string, readonly number[]>();
  return { topics, root, companions, symbolsOf, capitals };

  function symbolsOf(word: string): readonly number[] {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = new Set<number>();
    for (const form of wordForms(word)) {
      add(exact.get(form));
      for (const length of frontLengths) if (form.length >= length) add(front.get(form.slice(0, length)));
      for (const length of backLengths) if (form.length >= length) add(back.get(form.slice(-length)));
      for (const [part, symbol] of inside) if (form.includes(part)) found.add(symbol);
    }
    const list = [...found];
    // A registry lives as long as the server: what it remembers of texts is bounded.
    if (known.size > 20_000) known.clear();
    known.set(word, list);
    return list;

    function add(symbol: number | undefined) {
      if (symbol !== undefined) found.add(symbol);
    }
  }

  function addName(name: string, topic: number, role: Role) {
    let step = root;
    for (const part of partsOf(name)) {
      let symbol = symbolsOfParts.get(part);
      if (symbol === undefined) symbolsOfParts.set(part, (symbol = symbolFor(part)));
      let next = step.next.get(symbol);
      if (next === undefined) step.next.set(symbol, (next = { next: new Map(), ends: [] }));
      step = next;
    }
    if (step === root) return;
    const isOpen = /(?:^|\s)[*^#](?:\s|$)/.test(name);
    const isKnown = step.ends.some(
      (end) => end.topic === topic && end.role === role && end.isOpen === isOpen,
    );
    if (!isKnown) step.ends.push({ topic, role, isOpen });
  }

  function symbolFor(part: string): number {
    if (part === '*') return Any.word;
    if (part === '^') return Any.capital;
    if (part === '#') return Any.number;
    if (part.startsWith('^')) {
      const plain = symbolFor(part.slice(1));
      let capital = capitals.get(plain);
      if (capital === undefined) capitals.set(plain, (capital = symbols++));
      return capital;
    }
    const opens = part.startsWith('*');
    const closes = part.endsWith('*');
    const table = opens ? (closes ? inside : back) : closes ? front : exact;
    const word = foldWord(part.replaceAll('*', ''));
    let symbol = table.get(word);
    if (symbol === undefined) table.set(word, (symbol = symbols++));
    return symbol;
  }
}

/** A name's words, and the single characters of scripts without spaces. */
function partsOf(name: string): string[] {
  if (plainWords.test(name)) return name.split(' ');
  return name
    .normalize('NFKC')
    .split(/[\s\p{Pd}'’・]+/u)
    .flatMap((word) => word.match(spacelessOrWord) ?? []);
}

function lengthsOf(table: ReadonlyMap<string, unknown>): number[] {
  return [...new Set([...table.keys()].map((key) => key.length))];
}

export const roles = ['sure', 'likely', 'fair', 'weak', 'support', 'counter', 'decisive', 'except'] as const;

const plainWords = /^[a-z0-9*^#]+(?: [a-z0-9*^#]+)*$/;
const spacelessOrWord = new RegExp(`[${spaceless}]|[^${spaceless}]+`, 'g');
