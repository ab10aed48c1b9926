import { isObject, readField, toFields, toNumber } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import { advisories } from './advisories';
import type { AdvisoryRegistry, AdvisorySource, AdvisoryTopic } from './AdvisoryRegistry';
import type { CompiledTopics } from './compileTopics';
import { findMentions, type Mention, type NameStrength } from './findMentions';
import { getCompiledTopics } from './getCompiledTopics';
import { addToTally, getConfidence, type Tally } from './getConfidence';
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
   * The lowest confidence that gives a match: one number for all topics, or numbers by topic id, such as
   * `{ election: 0.6 }`. Every other topic has its own `threshold`, by which a single mention of a disease is enough, while an
   * election has to be mentioned in the headline, in a short text, or throughout a long one.
   */
  threshold?: number | Readonly<Record<string, number>> | undefined;
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
  /** From 0 to 1, by the number of mentions, their places, and the length of the text. */
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
  const compiled = getCompiledTopics(resolveRegistry(readField(options, 'registry')), languages);
  const thresholds = resolveThresholds(readField(options, 'threshold'), compiled.topics);
  const { found, words } = searchBlocks(blocks, compiled);
  const matches: AdvisoryMatch[] = [];
  compiled.topics.forEach(([id, topic], index) => {
    const { evidence = [], tally } = found[index] ?? {};
    if (tally === undefined || evidence.length === 0 || !isCurrent(topic, time)) return;
    const confidence = getConfidence(tally, words, topic.contextWeight);
    if (confidence < (thresholds[index] ?? 0)) return;
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

interface Found {
  evidence: AdvisoryEvidence[];
  tally: Tally;
}

/** Searches all blocks. Returns what was found of each topic, and the length of each place in words. */
function searchBlocks(blocks: readonly Block[], compiled: CompiledTopics) {
  const found = compiled.topics.map((): Found => ({ evidence: [], tally: { mentions: [], balances: [] } }));
  const words = { headline: 0, standfirst: 0, body: 0 };
  blocks.forEach((block, index) => {
    const { place, text } = block;
    const { topics, tokenCount, wordsPerToken } = findMentions(text, compiled);
    topics.forEach((foundHere, topic) => {
      const { evidence, tally } = found[topic] ?? {};
      if (!evidence || !tally) return;
      addToTally(tally, place, foundHere, words[place], wordsPerToken);
      for (const mention of foundHere.mentions) evidence.push(toEvidence(mention, block, index));
    });
    words[place] += tokenCount * wordsPerToken;
  });
  return { found, words };
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

/** Returns the threshold of each topic: the publisher's, or the topic's own. */
function resolveThresholds(option: unknown, topics: CompiledTopics['topics']): number[] {
  const byId = isRecord(option) ? toFields(option) : undefined;
  const ids = topics.map(([id]) => id);
  if (byId && !Object.keys(byId).some((id) => ids.includes(id))) {
    warn(
      'matchAdvisories',
      `\`threshold\` is ${describeValue(option)}, which has no topic of the registry, so it changes nothing. The topics are ${ids.join(', ')}.`,
    );
  }
  return topics.map(([id, { threshold = 0 }]) => {
    const value = byId ? getOwn(byId, id) : option;
    if (isMissing(value)) return threshold;
    const number = toNumber(value);
    if (!Number.isNaN(number)) return number;
    warn(
      'matchAdvisories',
      `\`threshold\` is ${describeValue(option)}, so the topics kept their own. Pass a number from 0 to 1, or numbers by topic id.`,
    );
    return threshold;
  });
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
