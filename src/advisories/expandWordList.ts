/**
 * A list of words as the data files write it: see data/schema/wordList.schema.json. The build joins words with `|`, which
 * takes fewer bytes than an array.
 */
export type WordList = readonly WordListItem[];

type WordListItem =
  | string
  | { readonly list: string }
  | { readonly combine: readonly WordList[]; readonly joinedBy?: readonly string[] | undefined }
  | { readonly within: number; readonly first: WordList; readonly then: WordList }
  | { readonly thingsNamed: WordList }
  | { readonly figurativeUsesOf: WordList };

/** The lists that a word list may insert, and the word order of its language. */
export interface WordListContext {
  readonly lists: Readonly<Record<string, WordList>>;
  readonly wordOrder: string | undefined;
}

/** Expands the rules of a word list. Returns plain words and phrases. */
export function expandWordList(list: WordList, context: WordListContext): string[] {
  return list.flatMap((item) => expandItem(item, context));
}

function expandItem(item: WordListItem, context: WordListContext): readonly string[] {
  const expand = (list: WordList) => expandWordList(list, context);
  const expandNamed = (name: string) => expand(context.lists[name] ?? []);
  const isNounFirst = context.wordOrder === 'noun-first';
  if (typeof item === 'string') return item.split('|');
  if ('list' in item) return expandNamed(item.list);
  if ('combine' in item) return combine(item.combine.map(expand), item.joinedBy);
  if ('within' in item) return combineWithGap(expand(item.first), item.within, expand(item.then));
  if ('thingsNamed' in item) {
    const names = expand(item.thingsNamed);
    const things = expandNamed('namedThings');
    return [...combine([things, names]), ...(isNounFirst ? [] : combine([names, things]))];
  }
  const names = expand(item.figurativeUsesOf);
  const adjectives = expandNamed('figurativeAdjectives');
  return [
    ...combine(isNounFirst ? [names, adjectives] : [adjectives, names]),
    ...expandItem({ thingsNamed: item.figurativeUsesOf }, context),
  ];
}

/** Returns every phrase with one item of each list. */
function combine(
  lists: readonly (readonly string[])[],
  joiners: readonly string[] = [' '],
): readonly string[] {
  const [first = [], ...others] = lists;
  let phrases = first;
  for (const list of others) {
    const longer: string[] = [];
    for (const phrase of phrases) {
      for (const item of list) for (const joiner of joiners) longer.push(join(phrase, joiner, item));
    }
    phrases = longer;
  }
  return phrases;
}

/** Joins two parts of a phrase. An empty one stands for no word. */
function join(phrase: string, joiner: string, item: string): string {
  return phrase === '' || item === '' ? phrase + item : phrase + joiner + item;
}

/** Returns the phrases with up to `maxWords` other words between the first word and the last. */
function combineWithGap(
  first: readonly string[],
  maxWords: number,
  last: readonly string[],
): readonly string[] {
  const gaps = Array.from({ length: maxWords + 1 }, (_, count) => ' *'.repeat(count));
  return combine([first.flatMap((word) => gaps.map((gap) => word + gap)), last]);
}
