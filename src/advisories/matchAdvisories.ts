import { isObject, readField, toNumber } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import { advisories } from './advisories';
import type { AdvisoryRegistry, AdvisorySource, AdvisoryTopic } from './AdvisoryRegistry';
import { compiledTopicsOf } from './compiledTopicsOf';
import { findNames, type FoundName, type Strength } from './findNames';
import { guessLanguage } from './guessLanguage';
import { languageChain, regionOf } from './languageChain';
import { sourcesFor } from './sourcesFor';
import { toMilliseconds } from './toMilliseconds';
import { getOwn, isRecord } from './toPlainData';

export type AdvisoryPlace = 'headline' | 'standfirst' | 'body';

/** A part of an article, and where it stands. A plain string is `body`. */
export type AdvisoryBlock = string | { readonly place: AdvisoryPlace; readonly text: string };

export interface MatchAdvisoriesOptions {
  /**
   * The language of the text and of the notice: a BCP 47 tag or a `Locale`. Without one the text's
   * script decides: Arabic, Hindi, Japanese, Chinese, or English.
   */
  locale?: string | { readonly tag: string } | undefined;
  /**
   * Where the reader is: an ISO 3166 country such as `US`. Default: the region of the locale's tag;
   * without one, the sources for the world.
   */
  region?: string | undefined;
  /**
   * The moment for which notices are chosen: a `Date`, milliseconds, ISO 8601, or an object of `Temporal`. A time without
   * an offset is in UTC. The clock is never read: without `now`, no start or end date is applied.
   */
  now?:
    | Date
    | number
    | string
    | { readonly [Symbol.toStringTag]: `Temporal.${string}`; toString: () => string }
    | undefined;
  /**
   * @default advisories
   */
  registry?: AdvisoryRegistry | undefined;
  /**
   * The least confidence that gives a notice. The default takes one plain mention anywhere; 0.5
   * asks for the standfirst or for two mentions in the body, 0.75 for the headline or for several.
   * @default 0.25
   */
  threshold?: number | undefined;
}

export interface AdvisoryMatch {
  /** The topic's id in the registry. */
  topic: string;
  kind: AdvisoryTopic['kind'];
  heading: string;
  /** The notice with the name of the first source in it. */
  text: string;
  /** The same with `{source}` where the link belongs. */
  template: string;
  /** The language of heading and text, which may be a fallback. */
  language: string;
  /** The official sources, best first: in the reader's region, then in the reader's language. */
  sources: readonly AdvisorySource[];
  /** Where the text says so, in reading order. */
  evidence: readonly AdvisoryEvidence[];
  /** From 0 to 1, by the places of the mentions and by their number. */
  confidence: number;
}

export interface AdvisoryEvidence {
  /** The words as they stand in the text. */
  text: string;
  place: AdvisoryPlace;
  /** Which block, from 0. */
  block: number;
  /** Offsets in the block's text, in UTF-16 code units. */
  start: number;
  end: number;
  /** How much the name says on its own: see `TopicNames`. */
  strength: Strength;
}

/**
 * Which notices an article calls for, the surest first, each with its wording, its official
 * sources and the words that speak for it. Takes the whole text or its blocks. Time grows with the
 * length of the text alone. Never throws: values of the wrong type are ignored and faulty topics left out, each with a
 * warning in development.
 */
export function matchAdvisories(
  text: AdvisoryBlock | readonly AdvisoryBlock[],
  options: MatchAdvisoriesOptions = {},
): AdvisoryMatch[] {
  if (!isMissing(options) && !isRecord(options) && process.env.NODE_ENV !== 'production') {
    warn(
      'matchAdvisories',
      `the options are ${describeValue(options)}, so they are ignored. Pass an object such as { locale: "en" }.`,
    );
  }
  const blocks = blocksOf(text);
  const tag = tagOf(readField(options, 'locale')) ?? guessLanguage(blocks.map((block) => block.text));
  const languages = languageChain(tag);
  const moment = momentOf(readField(options, 'now'));
  const region = regionIn(readField(options, 'region')) ?? regionOf(tag);
  const threshold = thresholdOf(readField(options, 'threshold'));
  const compiled = compiledTopicsOf(registryOf(readField(options, 'registry')), languages);
  const evidence = compiled.topics.map((): AdvisoryEvidence[] => []);
  blocks.forEach((block, index) => {
    for (const name of findNames(block.text, compiled)) {
      evidence[name.topic]?.push(evidenceOf(name, block, index));
    }
  });
  const matches: AdvisoryMatch[] = [];
  compiled.topics.forEach(([id, topic], index) => {
    const found = evidence[index] ?? [];
    const confidence = confidenceOf(found);
    if (found.length === 0 || confidence < threshold || !isCurrent(topic, moment)) return;
    const [first] = Object.keys(topic.wording);
    const language = [...languages, 'en'].find((each) => getOwn(topic.wording, each)) ?? first ?? 'en';
    const wording = getOwn(topic.wording, language);
    if (wording === undefined) return;
    const current = topic.sources.filter((source) => isCurrent(source, moment));
    const sources = sourcesFor(current, region, languages);
    matches.push({
      topic: id,
      kind: topic.kind,
      heading: wording.heading,
      text: wording.text.replace('{source}', () => sources[0]?.name ?? ''),
      template: wording.text,
      language,
      sources,
      evidence: found,
      confidence,
    });
  });
  return matches.sort((a, b) => b.confidence - a.confidence);
}

function registryOf(given: unknown): AdvisoryRegistry {
  if (given === undefined) return advisories;
  // Each topic in it is checked before it is used.
  if (isRecord(given)) return given as AdvisoryRegistry;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'matchAdvisories',
      `\`registry\` is ${describeValue(given)}, so the default topics are used. Pass an object of topics by id, checked with readRegistry.`,
    );
  }
  return advisories;
}

interface Block {
  place: AdvisoryPlace;
  text: string;
}

const MAX_BLOCKS = 100_000;

function blocksOf(text: unknown): Block[] {
  if (isRecord(text) || !isObject(text)) return [blockOf(text)];
  const length = toNumber(readField(text, 'length'));
  if (length > MAX_BLOCKS && process.env.NODE_ENV !== 'production') {
    warn(
      'matchAdvisories',
      `the text has ${length} blocks, so only the first ${MAX_BLOCKS} are searched. Join paragraphs into fewer blocks.`,
    );
  }
  return Array.from({ length: Math.min(length, MAX_BLOCKS) || 0 }, (_, index) =>
    blockOf(readField(text, String(index))),
  );
}

function blockOf(block: unknown): Block {
  const { place, text } = typeof block === 'string' ? { place: 'body', text: block } : partsOf(block);
  if (typeof text !== 'string' && !isMissing(block) && process.env.NODE_ENV !== 'production') {
    warn(
      'matchAdvisories',
      `${describeValue(block)} is not text, so it was not searched. Pass a string, or { place, text } with a string as text.`,
    );
  }
  return {
    place: place === 'headline' || place === 'standfirst' ? place : 'body',
    text: typeof text === 'string' ? text : '',
  };
}

function partsOf(block: unknown): { place?: unknown; text?: unknown } {
  try {
    if (isObject(block)) return { place: Reflect.get(block, 'place'), text: Reflect.get(block, 'text') };
  } catch {
    // A getter or a Proxy threw, so there is no text.
  }
  return {};
}

function tagOf(locale: unknown): string | undefined {
  const tag = isRecord(locale) ? readField(locale, 'tag') : locale;
  if (isMissing(locale) || (typeof tag === 'string' && tag.trim() === '')) return undefined;
  if (typeof tag === 'string' && languageChain(tag.trim()).length > 0) return tag.trim();
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'matchAdvisories',
      `\`locale\` is ${describeValue(locale)}, which is not a language tag, so the language is guessed from the text. Pass a tag such as "en", or a Locale.`,
    );
  }
  return undefined;
}

function regionIn(region: unknown): string | undefined {
  if (isMissing(region) || typeof region === 'string') return region ?? undefined;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'matchAdvisories',
      `\`region\` is ${describeValue(region)}, so it is ignored. Pass a country such as "US".`,
    );
  }
  return undefined;
}

function momentOf(now: unknown): number | undefined {
  if (isMissing(now)) return undefined;
  const moment = toMilliseconds(now);
  if (!Number.isNaN(moment)) return moment;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'matchAdvisories',
      `\`now\` is ${describeValue(now)}, which is not a date, so notices are shown whatever their dates. Pass a Date, milliseconds or ISO 8601.`,
    );
  }
  return undefined;
}

function thresholdOf(threshold: unknown): number {
  if (isMissing(threshold)) return DEFAULT_THRESHOLD;
  const value = toNumber(threshold);
  if (!Number.isNaN(value)) return value;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'matchAdvisories',
      `\`threshold\` is ${describeValue(threshold)}, so ${DEFAULT_THRESHOLD} is used. Pass a number from 0 to 1.`,
    );
  }
  return DEFAULT_THRESHOLD;
}

const DEFAULT_THRESHOLD = 0.25;

function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

function isCurrent({ starts, ends }: Pick<AdvisoryTopic, 'starts' | 'ends'>, moment: number | undefined) {
  if (moment === undefined) return true;
  return !(moment < Date.parse(starts ?? '')) && !(moment >= Date.parse(ends ?? ''));
}

function evidenceOf({ start, end, strength }: FoundName, { place, text }: Block, block: number) {
  return { text: text.slice(start, end), place, block, start, end, strength };
}

/**
 * How likely it is that not every mention is beside the point. The second mention in a place
 * counts half, the third a third: an article may repeat itself without being surer.
 */
function confidenceOf(evidence: readonly AdvisoryEvidence[]): number {
  const count = { headline: 0, standfirst: 0, body: 0 };
  let doubt = 1;
  for (const { place, strength } of evidence) {
    count[place] += 1;
    doubt *= 1 - (weightOfPlace[place] * weightOfStrength[strength]) / count[place];
  }
  return Math.round((1 - doubt) * 1000) / 1000;
}

const weightOfPlace = { headline: 0.8, standfirst: 0.6, body: 0.4 };
const weightOfStrength = { sure: 1, likely: 0.9, fair: 0.85, weak: 0.75 };
