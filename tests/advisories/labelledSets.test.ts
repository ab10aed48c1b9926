import { describe, expect, it } from 'vitest';

import { matchAdvisories, type AdvisoryBlock } from '../../src/advisories';
import blindA from './blind-a.json';
import blindB from './blind-b.json';
import blindC from './blind-c.json';
import blindD from './blind-d.json';
import guard from './guard.json';
import heldOutLast from './held-out-last.json';
import heldOutLater from './held-out-later.json';
import heldOut from './held-out.json';
import independentFifth from './independent-fifth.json';
import independentFinal from './independent-final.json';
import independentLast from './independent-last.json';
import independentLater from './independent-later.json';
import independentSixth from './independent-sixth.json';
import independent from './independent.json';
import longFresh from './long-fresh.json';
import longHeldOut from './long-held-out.json';
import longTuned from './long-tuned.json';
import tuned from './tuned.json';

interface LabelledText {
  text: string;
  language: string;
  topics: string[];
  /** Only the long texts have one. */
  desk?: string;
}

const languages = ['en', 'ar', 'es', 'fr', 'de', 'hi', 'ja', 'zh'];

// A green run on a developer's machine is quiet; CI prints how good the matcher is.
const printsFigures = process.env.CI !== undefined || process.env.NEWSFOLD_FIGURES !== undefined;

/**
 * The rules were written from the first set; every other set was written after the rules of its time. The guard was written
 * to break them, so it measures nothing. The sets before blind C label bird flu among animals as influenza, which no longer
 * calls for a notice: those twenty-two labels were left as they are and are printed as missed. Nothing was fixed for blind D,
 * so it shows what to expect of other texts.
 */
it.each([
  ['tuned', tuned, 240],
  ['held out', heldOut, 80],
  ['held out later', heldOutLater, 80],
  ['held out last', heldOutLast, 80],
  ['independent', independent, 160],
  ['independent later', independentLater, 120],
  ['independent last', independentLast, 120],
  ['independent final', independentFinal, 120],
  ['independent fifth', independentFifth, 120],
  ['independent sixth', independentSixth, 80],
  ['blind A', blindA, 240],
  ['blind B', blindB, 200],
  ['blind C', blindC, 160],
  ['blind D', blindD, 200],
  ['guard', guard, 280],
])('finds the topics of the %s texts and no others', (name, texts: LabelledText[], least) => {
  expect(texts.length).toBeGreaterThanOrEqual(least);
  expect(new Set(texts.map(({ language }) => language))).toEqual(new Set(languages));

  const { precision, recall } = printScores(name, texts, findTopics);
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

/**
 * Whole articles of 600 to 1,800 words, many of which mention a topic only in passing or use its words figuratively. The
 * thresholds were chosen from the first set, the second was held out, and the third was written after both. The first runs
 * are in docs/advisories.md. Some mistakes of the last two were fixed since, so their scores only guard against regressions.
 */
describe.each([
  ['long', longTuned, { precision: 1, recall: 0.8 }],
  ['long held out', longHeldOut, { precision: 0.86, recall: 0.95 }],
  ['long fresh', longFresh, { precision: 0.9, recall: 0.95 }],
])('the %s texts', (name, texts: LabelledText[], least) => {
  it('have at least 600 words each, in every language and from several desks', () => {
    for (const { text, language } of texts) {
      const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
      expect(words.filter(({ isWordLike }) => isWordLike).length, text.slice(0, 40)).toBeGreaterThanOrEqual(
        600,
      );
    }
    expect(texts.length).toBeGreaterThanOrEqual(14);
    expect(new Set(texts.map(({ language }) => language))).toEqual(new Set(languages));
    expect(new Set(texts.map(({ desk }) => desk)).size).toBeGreaterThanOrEqual(7);
    expect(texts.filter(({ topics }) => topics.length === 0).length).toBeGreaterThanOrEqual(texts.length / 3);
  });

  it.each([
    ['as one text', findTopics],
    ['as blocks', findTopicsOfBlocks],
  ])('are given their notices and no others, %s', (form, find) => {
    const { precision, recall } = printScores(`${name} ${form}`, texts, find);
    expect(precision).toBeGreaterThanOrEqual(least.precision);
    expect(recall).toBeGreaterThanOrEqual(least.recall);
  });
});

type TopicFinder = (text: LabelledText) => string[];

function findTopics({ text, language }: LabelledText): string[] {
  return matchAdvisories(text, { locale: language }).map(({ topic }) => topic);
}

/** The paragraphs of a long text are its headline, its standfirst and its body. */
function findTopicsOfBlocks({ text, language }: LabelledText): string[] {
  const [headline = '', standfirst = '', ...body] = text.split('\n\n');
  const blocks: AdvisoryBlock[] = [
    { place: 'headline', text: headline },
    { place: 'standfirst', text: standfirst },
    ...body,
  ];
  return matchAdvisories(blocks, { locale: language }).map(({ topic }) => topic);
}

/** Returns the score of a set. CI prints it by language, and the mistakes. */
function printScores(name: string, texts: readonly LabelledText[], find: TopicFinder) {
  if (printsFigures) {
    process.stdout.write(`\nAdvisories, ${name} texts\n`);
    for (const language of languages) {
      const score = getScore(
        texts.filter((each) => each.language === language),
        find,
      );
      process.stdout.write(formatRow({ language, ...score }));
    }
    process.stdout.write(formatRow({ language: 'all', ...getScore(texts, find) }));
    for (const each of texts) {
      for (const mistake of findMistakes(each, find)) process.stdout.write(`  ${mistake}\n`);
    }
  }
  return getScore(texts, find);
}

function getScore(texts: readonly LabelledText[], find: TopicFinder) {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const each of texts) {
    const found = find(each);
    right += found.filter((topic) => each.topics.includes(topic)).length;
    wrong += found.filter((topic) => !each.topics.includes(topic)).length;
    missed += each.topics.filter((topic) => !found.includes(topic)).length;
  }
  return { texts: texts.length, precision: right / (right + wrong), recall: right / (right + missed) };
}

function findMistakes(each: LabelledText, find: TopicFinder): string[] {
  const found = find(each);
  const wrong = found.filter((topic) => !each.topics.includes(topic)).map((topic) => `wrong ${topic}`);
  const missed = each.topics.filter((topic) => !found.includes(topic)).map((topic) => `missed ${topic}`);
  return [...wrong, ...missed].map((mistake) => `${mistake}: ${each.text.slice(0, 200)}`);
}

function formatRow({
  language,
  texts,
  precision,
  recall,
}: ReturnType<typeof getScore> & { language: string }) {
  return `  ${language.padEnd(4)}${String(texts).padStart(4)} texts  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}\n`;
}
