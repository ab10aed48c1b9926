import { describe, expect, it } from 'vitest';

import { expandWordList, type WordList } from '../../src/advisories/expandWordList';

describe('a word list', () => {
  const context = (wordOrder: string) => ({
    wordOrder,
    lists: { namedThings: ['cafe', 'boat'], figurativeAdjectives: ['political'], sport: ['goal', 'coach'] },
  });
  const expand = (list: WordList, wordOrder = 'adjective-first') => expandWordList(list, context(wordOrder));

  it('inserts other lists', () => {
    expect(expand(['flu', { list: 'sport' }])).toEqual(['flu', 'goal', 'coach']);
  });

  it('combines the words of several lists', () => {
    expect(expand([{ combine: [['no', 'new'], [{ list: 'sport' }]] }])).toEqual([
      'no goal',
      'no coach',
      'new goal',
      'new coach',
    ]);
    expect(expand([{ combine: [['bird flu'], ['', 'case*']] }])).toEqual(['bird flu', 'bird flu case*']);
    expect(expand([{ combine: [['corona'], ['test']], joinedBy: [' ', ''] }])).toEqual([
      'corona test',
      'coronatest',
    ]);
  });

  it('lets other words come between two', () => {
    expect(expand([{ first: ['worker'], within: 2, then: ['ill'] }])).toEqual([
      'worker ill',
      'worker * ill',
      'worker * * ill',
    ]);
  });

  it('names things in the word order of the language', () => {
    expect(expand([{ thingsNamed: ['storm'] }])).toEqual([
      'cafe storm',
      'boat storm',
      'storm cafe',
      'storm boat',
    ]);
    expect(expand([{ figurativeUsesOf: ['storm'] }], 'noun-first')).toEqual([
      'storm political',
      'cafe storm',
      'boat storm',
    ]);
  });

  it('takes words that the build has joined', () => {
    expect(expand([{ combine: [['a|b'], ['|c']] }])).toEqual(['a', 'a c', 'b', 'b c']);
  });
});
