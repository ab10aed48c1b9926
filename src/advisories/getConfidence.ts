import type { FoundTopic, NameStrength } from './findMentions';

type Place = keyof typeof placeWeights;

/** What an article says of one topic. The article is counted in stretches of a hundred words. */
export interface Tally {
  mentions: { place: Place; strength: NameStrength; stretch: number }[];
  /** For each stretch of the body, how many more words speak for the topic than against it. */
  balances: number[];
}

/** Adds what was found in a block, which begins `wordsBefore` words after the beginning of its place. */
export function addToTally(
  { mentions, balances }: Tally,
  place: Place,
  { mentions: mentionsHere, hits }: FoundTopic,
  wordsBefore: number,
  wordsPerToken: number,
) {
  const getStretch = (token: number) => Math.floor((wordsBefore + token * wordsPerToken) / STRETCH);
  const addBalance = (token: number, balance: number) => {
    const stretch = getStretch(token);
    balances[stretch] = (balances[stretch] ?? 0) + balance;
  };
  for (const { from, strength } of mentionsHere) {
    mentions.push({ place, strength, stretch: getStretch(from) });
  }
  if (place !== 'body') return;
  for (const { from } of hits.spans) addBalance(from, 1);
  for (const from of hits.support) addBalance(from, 1);
  for (const from of hits.counter) addBalance(from, -2);
}

/**
 * The probability that not every mention is beside the point. In each stretch the second mention counts half, the third a
 * third, because a paragraph that keeps to its subject makes the article no more certain. A stretch that speaks of the topic
 * without a mention supports the mentions elsewhere, up to `contextWeight` times as much as they count. The longer the text,
 * the less everything counts, because a long text mentions more in passing.
 */
export function getConfidence(
  { mentions, balances }: Tally,
  words: Readonly<Record<Place, number>>,
  contextWeight = 1,
): number {
  // Logarithms of probabilities, so that products are sums.
  let named = 0;
  let unnamed = 0;
  const counts = new Map<string, number>();
  const getMiss = (place: Place, weight: number) =>
    Math.log(1 - placeWeights[place] * weight) / Math.max(1, words[place] / SHORT_TEXT);
  for (const { place, strength, stretch } of mentions) {
    const key = place + String(stretch);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    named += getMiss(place, strengthWeights[strength] / count);
  }
  balances.forEach((balance, stretch) => {
    if (balance >= ON_TOPIC && !counts.has(`body${String(stretch)}`)) {
      unnamed += getMiss('body', UNNAMED_WEIGHT);
    }
  });
  const miss = named + Math.max(unnamed, contextWeight * named);
  return Math.round((1 - Math.exp(miss)) * 1000) / 1000;
}

/** In words: about a paragraph. */
const STRETCH = 100;
/** In words. Up to this length a text is about what it mentions. */
const SHORT_TEXT = 150;
/** The balance from which a stretch speaks of the topic. */
const ON_TOPIC = 2;
const UNNAMED_WEIGHT = 0.6;
const placeWeights = { headline: 0.8, standfirst: 0.6, body: 0.4 };
const strengthWeights = { sure: 1, likely: 0.9, fair: 0.85, weak: 0.75 };
