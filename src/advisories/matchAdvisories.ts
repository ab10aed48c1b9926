import { warn } from '../warn';
import type { AdvisoryRegistry, AdvisorySource, AdvisoryTopic } from './AdvisoryRegistry';
import { advisories } from './advisories';
import { compiledTopicsOf } from './compiledTopicsOf';
import { findNames, type FoundName, type Strength } from './findNames';
import { guessLanguage } from './guessLanguage';
import { languageChain, regionOf } from './languageChain';
import { isRecord, shown } from './shown';
import { sourcesFor } from './sourcesFor';

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
   * The moment for which notices are chosen; the clock is never read. Without it no start or end
   * date is applied.
   */
  now?: Date | number | string | undefined;
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
 * length of the text alone. Never throws: what is no text is passed over, and a faulty topic is
 * left out with a warning in development.
 */
export function matchAdvisories(
  text: AdvisoryBlock | readonly AdvisoryBlock[],
  { locale, region, now, registry: given, threshold = 0.25 }: MatchAdvisoriesOptions = {},
): AdvisoryMatch[] {
  const blocks = blocksOf(text);
  const tag = tagOf(locale) ?? guessLanguage(blocks.map((block) => block.text));
  const languages = languageChain(tag);
  const moment = momentOf(now);
  const registry = registryOf(given);
  const topics = compiledTopicsOf(registry, languages);
  const evidence = new Map<string, AdvisoryEvidence[]>();
  blocks.forEach((block, index) => {
    for (const name of findNames(block.text, topics)) {
      const id = topics.ids[name.topic] ?? '';
      const list = evidence.get(id) ?? [];
      list.push(evidenceOf(name, block, index));
      evidence.set(id, list);
    }
  });
  const matches: AdvisoryMatch[] = [];
  for (const [id, found] of evidence) {
    const topic = registry[id];
    const confidence = confidenceOf(found);
    if (topic === undefined || confidence < threshold || !isCurrent(topic, moment)) continue;
    const language =
      [...languages, 'en'].find((each) => topic.wording[each]) ?? Object.keys(topic.wording)[0];
    const wording = language === undefined ? undefined : topic.wording[language];
    if (language === undefined || wording === undefined) continue;
    const current = topic.sources.filter((source) => isCurrent(source, moment));
    const sources = sourcesFor(current, region ?? regionOf(tag), languages);
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
  }
  return matches.sort((a, b) => b.confidence - a.confidence);
}

function registryOf(given: MatchAdvisoriesOptions['registry']): AdvisoryRegistry {
  if (given === undefined) return advisories;
  if (isRecord(given)) return given;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'matchAdvisories',
      `\`registry\` is ${shown(given)}, so the default topics are used. Pass an object of topics by id, checked with readRegistry.`,
    );
  }
  return advisories;
}

interface Block {
  place: AdvisoryPlace;
  text: string;
}

function blocksOf(text: unknown): Block[] {
  return (Array.isArray(text) ? (text as readonly unknown[]) : [text]).flatMap((block): Block[] => {
    if (typeof block === 'string') return [{ place: 'body', text: block }];
    if (typeof block !== 'object' || block === null || !('text' in block))
      return [{ place: 'body', text: '' }];
    const place =
      'place' in block && (block.place === 'headline' || block.place === 'standfirst') ? block.place : 'body';
    return [{ place, text: typeof block.text === 'string' ? block.text : '' }];
  });
}

function tagOf(locale: MatchAdvisoriesOptions['locale']): string | undefined {
  const tag: unknown = typeof locale === 'object' ? (locale as { tag?: unknown } | null)?.tag : locale;
  return typeof tag === 'string' && tag.trim() !== '' ? tag.trim() : undefined;
}

function momentOf(now: MatchAdvisoriesOptions['now']): number | undefined {
  if (now === undefined) return undefined;
  const moment = new Date(now).getTime();
  if (!Number.isNaN(moment)) return moment;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'matchAdvisories',
      '`now` is no date, so notices past their end are shown. Pass a Date, milliseconds or an ISO 8601 text.',
    );
  }
  return undefined;
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
