import { expect, it } from 'vitest';

import { matchAdvisories } from '../../src/advisories';
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
import tuned from './tuned.json';

interface LabelledText {
  text: string;
  language: string;
  topics: string[];
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

  const rows = [...languages, 'all'].map((language) => {
    const score = getScore(texts.filter((each) => language === 'all' || each.language === language));
    return { language, ...score };
  });
  if (printsFigures) {
    process.stdout.write(`\nAdvisories, ${name} texts\n${rows.map(formatRow).join('\n')}\n`);
    for (const mistake of texts.flatMap(findMistakes)) process.stdout.write(`  ${mistake}\n`);
  }

  const all = rows.at(-1);
  expect(all?.precision).toBeGreaterThanOrEqual(0.97);
  expect(all?.recall).toBeGreaterThanOrEqual(0.9);
});

function findTopics({ text, language }: LabelledText): string[] {
  return matchAdvisories(text, { locale: language }).map(({ topic }) => topic);
}

function getScore(texts: readonly LabelledText[]) {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const each of texts) {
    const found = findTopics(each);
    right += found.filter((topic) => each.topics.includes(topic)).length;
    wrong += found.filter((topic) => !each.topics.includes(topic)).length;
    missed += each.topics.filter((topic) => !found.includes(topic)).length;
  }
  return { texts: texts.length, precision: right / (right + wrong), recall: right / (right + missed) };
}

function findMistakes(each: LabelledText): string[] {
  const found = findTopics(each);
  const wrong = found.filter((topic) => !each.topics.includes(topic)).map((topic) => `wrong ${topic}`);
  const missed = each.topics.filter((topic) => !found.includes(topic)).map((topic) => `missed ${topic}`);
  return [...wrong, ...missed].map((mistake) => `${mistake}: ${each.text}`);
}

function formatRow({
  language,
  texts,
  precision,
  recall,
}: ReturnType<typeof getScore> & { language: string }) {
  return `  ${language.padEnd(4)}${String(texts).padStart(4)} texts  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;
}
