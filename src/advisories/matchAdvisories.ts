import { isObject, readField, toNumber } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import { advisories } from './advisories';
import type { AdvisoryRegistry, AdvisorySource, AdvisoryTopic } from './AdvisoryRegistry';
import { findMentions, type Mention, type NameStrength } from './findMentions';
import { getCompiledTopics } from './getCompiledTopics';
import { getLanguageChain, getRegion } from './getLanguageChain';
import { guessLanguage } from './guessLanguage';
import { selectSources } from './selectSources';
import { toMilliseconds } from './toMilliseconds';
import { getOwn, isRecord } from './toPlainData';

export type AdvisoryPlace = 'headline' | 'standfirst' | 'body';

/** A part of an article, and its place there. A plain string is part of the body. */
export type AdvisoryBlock = string | { readonly place: AdvisoryPlace; readonly text: string };

export interface MatchAdvisoriesOptions {
  /**
   * The language of the text and of the notice: a BCP 47 tag or a `Locale`. By default it is guessed from the script of
   * the text: Arabic, Hindi, Japanese, Chinese, or English.
   */
  locale?: string | { readonly tag: string } | undefined;
  /**
   * The reader's country, as an ISO 3166 code such as `US`. By default the region of the locale's tag. Without either, the
   * match has the sources for the world.
   */
  region?: string | undefined;
  /**
   * The moment for which notices are chosen: a `Date`, milliseconds, ISO 8601, or a `Temporal` object. A time without an
   * offset is taken as UTC. Without `now`, start and end dates are ignored: the clock is never read.
   */
  now?:
    | Date
    | number
    | string
    | { readonly [Symbol.toStringTag]: `Temporal.${string}`; toString: () => string }
    | undefined;
  /**
   * The topics to look for.
   * @default advisories
   */
  registry?: AdvisoryRegistry | undefined;
  /**
   * The lowest confidence that gives a match. The default accepts a single plain mention anywhere; 0.5 requires the
   * standfirst or two mentions in the body, 0.75 the headline or several mentions.
   * @default 0.25
   */
  threshold?: number | undefined;
}

export interface AdvisoryMatch {
  /** The topic's id in the registry. */
  topic: string;
  kind: AdvisoryTopic['kind'];
  heading: string;
  /** The text of the notice, with the name of the first source. */
  text: string;
  /** The text of the notice, with `{source}` where the link belongs. */
  template: string;
  /** The language of heading and text, which may be a fallback. */
  language: string;
  /** The official sources for the reader's region, those in the reader's language first. */
  sources: readonly AdvisorySource[];
  /** The mentions that were found, in reading order. */
  evidence: readonly AdvisoryEvidence[];
  /** From 0 to 1, by the number of mentions and their places. */
  confidence: number;
}

export interface AdvisoryEvidence {
  /** The words as they are written in the text. */
  text: string;
  place: AdvisoryPlace;
  /** The index of the block. */
  block: number;
  /** Offsets in the block's text, in UTF-16 code units. */
  start: number;
  end: number;
  /** How much the name says on its own. See `TopicNames`. */
  strength: NameStrength;
}

/**
 * Finds the notices that an article calls for. Takes the whole text or its blocks. Returns one match for each topic, the
 * most certain first, with the wording, the official sources and the mentions that were found. Runs in linear time.
 *
 * Never throws: values of the wrong type are ignored and invalid topics are left out, each with a warning in
 * development.
 */
export function matchAdvisories(
  text: AdvisoryBlock | readonly AdvisoryBlock[],
  options: MatchAdvisoriesOptions = {},
): AdvisoryMatch[] {
  if (!isMissing(options) && !isRecord(options)) {
    warn(
      'matchAdvisories',
      `the options are ${describeValue(options)}, so they were ignored. Pass an object such as { locale: "en" }.`,
    );
  }
  const blocks = toBlocks(text);
  const tag = resolveTag(readField(options, 'locale')) ?? guessLanguage(blocks.map((block) => block.text));
  const languages = getLanguageChain(tag);
  const time = resolveTime(readField(options, 'now'));
  const region = resolveRegion(readField(options, 'region')) ?? getRegion(tag);
  const threshold = resolveThreshold(readField(options, 'threshold'));
  const compiled = getCompiledTopics(resolveRegistry(readField(options, 'registry')), languages);
  const evidenceByTopic = compiled.topics.map((): AdvisoryEvidence[] => []);
  blocks.forEach((block, index) => {
    for (const mention of findMentions(block.text, compiled)) {
      evidenceByTopic[mention.topic]?.push(toEvidence(mention, block, index));
    }
  });
  const matches: AdvisoryMatch[] = [];
  compiled.topics.forEach(([id, topic], index) => {
    const evidence = evidenceByTopic[index] ?? [];
    const confidence = getConfidence(evidence);
    if (evidence.length === 0 || confidence < threshold || !isCurrent(topic, time)) return;
    const [anyLanguage = 'en'] = Object.keys(topic.wording);
    const language = [...languages, 'en'].find((each) => getOwn(topic.wording, each)) ?? anyLanguage;
    const wording = getOwn(topic.wording, language);
    if (wording === undefined) return;
    const currentSources = topic.sources.filter((source) => isCurrent(source, time));
    const sources = selectSources(currentSources, region, languages);
    matches.push({
      topic: id,
      kind: topic.kind,
      heading: wording.heading,
      text: wording.text.replace('{source}', () => sources[0]?.name ?? ''),
      template: wording.text,
      language,
      sources,
      evidence,
      confidence,
    });
  });
  return matches.sort((a, b) => b.confidence - a.confidence);
}

interface Block {
  place: AdvisoryPlace;
  text: string;
}

/** More than any article has. A Proxy of an array may claim any length. */
const MAX_BLOCKS = 100_000;

function toBlocks(text: unknown): Block[] {
  if (isRecord(text) || !isObject(text)) return [toBlock(text)];
  const length = toNumber(readField(text, 'length'));
  if (length > MAX_BLOCKS) {
    warn(
      'matchAdvisories',
      `the text has ${length} blocks, so only the first ${MAX_BLOCKS} were searched. Join paragraphs into fewer blocks.`,
    );
  }
  return Array.from({ length: Math.min(length, MAX_BLOCKS) || 0 }, (_, index) =>
    toBlock(readField(text, String(index))),
  );
}

function toBlock(value: unknown): Block {
  const { place, text } = typeof value === 'string' ? { place: 'body', text: value } : readBlock(value);
  if (typeof text !== 'string' && !isMissing(value)) {
    warn(
      'matchAdvisories',
      `${describeValue(value)} is not text, so it was not searched. Pass a string, or { place, text } with a string as text.`,
    );
  }
  return {
    place: place === 'headline' || place === 'standfirst' ? place : 'body',
    text: typeof text === 'string' ? text : '',
  };
}

function readBlock(value: unknown): { place?: unknown; text?: unknown } {
  try {
    if (isObject(value)) return { place: Reflect.get(value, 'place'), text: Reflect.get(value, 'text') };
  } catch {
    // A getter or a Proxy threw, so there is no text to search.
  }
  return {};
}

function resolveTag(locale: unknown): string | undefined {
  const tag = isRecord(locale) ? readField(locale, 'tag') : locale;
  if (isMissing(locale) || (typeof tag === 'string' && tag.trim() === '')) return undefined;
  if (typeof tag === 'string' && getLanguageChain(tag.trim()).length > 0) return tag.trim();
  warn(
    'matchAdvisories',
    `\`locale\` is ${describeValue(locale)}, which is not a language tag, so the language was guessed from the text. Pass a tag such as "en", or a Locale.`,
  );
  return undefined;
}

function resolveRegion(region: unknown): string | undefined {
  if (isMissing(region) || typeof region === 'string') return region ?? undefined;
  warn(
    'matchAdvisories',
    `\`region\` is ${describeValue(region)}, so it was ignored. Pass a country code such as "US".`,
  );
  return undefined;
}

function resolveTime(now: unknown): number | undefined {
  if (isMissing(now)) return undefined;
  const time = toMilliseconds(now);
  if (!Number.isNaN(time)) return time;
  warn(
    'matchAdvisories',
    `\`now\` is ${describeValue(now)}, which is not a date, so start and end dates were ignored. Pass a Date, milliseconds or ISO 8601.`,
  );
  return undefined;
}

const DEFAULT_THRESHOLD = 0.25;

function resolveThreshold(threshold: unknown): number {
  if (isMissing(threshold)) return DEFAULT_THRESHOLD;
  const value = toNumber(threshold);
  if (!Number.isNaN(value)) return value;
  warn(
    'matchAdvisories',
    `\`threshold\` is ${describeValue(threshold)}, so ${DEFAULT_THRESHOLD} was used. Pass a number from 0 to 1.`,
  );
  return DEFAULT_THRESHOLD;
}

function resolveRegistry(registry: unknown): AdvisoryRegistry {
  if (registry === undefined) return advisories;
  // Its topics are checked when they are compiled.
  if (isRecord(registry)) return registry as AdvisoryRegistry;
  warn(
    'matchAdvisories',
    `\`registry\` is ${describeValue(registry)}, so the default topics were used. Pass an object of topics by id, checked with parseRegistry.`,
  );
  return advisories;
}

function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function isCurrent({ starts, ends }: Pick<AdvisoryTopic, 'starts' | 'ends'>, time: number | undefined) {
  if (time === undefined) return true;
  return !(time < Date.parse(starts ?? '')) && !(time >= Date.parse(ends ?? ''));
}

function toEvidence({ start, end, strength }: Mention, { place, text }: Block, block: number) {
  return { text: text.slice(start, end), place, block, start, end, strength };
}

/**
 * The probability that not every mention is beside the point. In each place the second mention counts half, the third a
 * third, because repetition alone makes an article no more certain.
 */
function getConfidence(evidence: readonly AdvisoryEvidence[]): number {
  const counts = { headline: 0, standfirst: 0, body: 0 };
  let missProbability = 1;
  for (const { place, strength } of evidence) {
    counts[place] += 1;
    missProbability *= 1 - (placeWeights[place] * strengthWeights[strength]) / counts[place];
  }
  return Math.round((1 - missProbability) * 1000) / 1000;
}

const placeWeights = { headline: 0.8, standfirst: 0.6, body: 0.4 };
const strengthWeights = { sure: 1, likely: 0.9, fair: 0.85, weak: 0.75 };
