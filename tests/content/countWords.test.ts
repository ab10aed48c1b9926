import { expect, test } from 'vitest';

import { countWords } from '../../src/content/countWords';

test.each([
  ['', 0],
  [' \n…!?—', 0],
  ['Senior Taliban officials', 3],
  ["a well-known minister’s and the party's", 6],
  ["- ’ ' dashes alone", 2],
  ['46 killed, 1,200 wounded', 5],
  ['[x]{y}@z`q', 4],
  ['naïve Ωmega cafe\u0301', 3],
  ['ناقش مسؤولون كبارٌ في حركة', 5],
  ['新闻报道', 2],
  ['新闻', 1],
  ['日本のニュース and one', 5],
  ['ข่าว', 1],
  ['รัฐบาลกล่าวเมื่อวันศุกร์', 5],
  ['အစိုးရက သောကြာနေ့တွင်', 4],
  ['2021年のデータ', 4],
  ['𠮷野家 𝒜𝒷', 3],
  ['\ud800 lone \udc00', 1],
])('%j: %d words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('agrees with its definition on mixed text', () => {
  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const defined = (text: string) =>
    (text.replace(unspaced, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0) +
    (text.match(unspaced) ?? [])
      .flatMap((run) => [...segmenter.segment(run)])
      .filter(({ isWordLike }) => isWordLike).length;
  const pieces = [
    'a',
    '1',
    '-',
    '’',
    "'",
    ' ',
    '新',
    'ข',
    '่',
    'é',
    '\u0301',
    'ع',
    'ً',
    '𝒜',
    '.',
    '\n',
    '\ud800',
  ];
  let state = 1;
  const piece = () => {
    state = (state * 48_271) % 2_147_483_647;
    return pieces[state % pieces.length];
  };
  for (let round = 0; round < 400; round++) {
    const text = Array.from({ length: 40 }, piece).join('');
    expect(countWords(text)).toBe(defined(text));
  }
});
