import type { AdvisorySource, AdvisoryTopic, AdvisoryWording, TopicNames } from './AdvisoryRegistry';
import { nameRoles, type NameRole } from './compileTopics';
import { contextWords } from './contextWords';
import { expandWordList, type WordList } from './expandWordList';
import { topicKinds, verificationMethods } from './parseTopic';

/** A file `data/topics/<topic>/topic.json`. */
interface TopicData {
  readonly kind: string;
  readonly threshold: number;
  readonly contextWeight: number;
}

/** A file `data/topics/<topic>/sources.json`. */
interface SourcesData {
  readonly sources: readonly SourceData[];
}

interface SourceData extends Omit<AdvisorySource, 'verified'> {
  readonly verified: Omit<AdvisorySource['verified'], 'how'> & { readonly how: string };
}

/** A file `data/topics/<topic>/<language>.json`. */
interface LanguageData {
  readonly wording?: AdvisoryWording | undefined;
  readonly lists?: Readonly<Record<string, { readonly items: WordList }>> | undefined;
  readonly names?: Readonly<Partial<Record<NameRole, WordList | undefined>>> | undefined;
}

/** Builds a topic from its data files. The tests validate them against their schemas, which describe every field. */
export function buildTopic(
  { kind, threshold, contextWeight }: TopicData,
  { sources }: SourcesData,
  languages: Readonly<Record<string, LanguageData>>,
): AdvisoryTopic {
  const names: Record<string, TopicNames> = {};
  const wording: Record<string, AdvisoryWording> = {};
  for (const [language, data] of Object.entries(languages)) {
    if (data.names) names[language] = expandNames(language, data);
    if (data.wording) wording[language] = data.wording;
  }
  return {
    kind: topicKinds.find((each) => each === kind) ?? 'info',
    threshold,
    contextWeight,
    names,
    wording,
    sources: sources.map(({ verified, ...source }) => ({
      ...source,
      verified: {
        ...verified,
        how: verificationMethods.find((method) => method === verified.how) ?? 'not-checked',
      },
    })),
  };
}

function expandNames(language: string, { lists = {}, names = {} }: LanguageData): TopicNames {
  const ownLists = Object.entries(lists).map(([name, { items }]) => [name, items] as const);
  const context = contextWords[language];
  const allLists = { ...context?.lists, ...Object.fromEntries(ownLists) };
  const expanded: Partial<Record<NameRole, string[]>> = {};
  for (const role of nameRoles) {
    const list = names[role];
    if (list) expanded[role] = expandWordList(list, { lists: allLists, wordOrder: context?.wordOrder });
  }
  return expanded;
}
