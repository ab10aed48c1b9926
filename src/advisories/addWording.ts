import { readField } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import type { AdvisoryRegistry, AdvisoryTopic, AdvisoryWording, AdvisoryWordings } from './AdvisoryRegistry';
import { getOwn, isRecord } from './toPlainData';

/**
 * Returns a registry whose notices are also worded in other languages: `addWording(advisories, tr, pl)`, with languages from
 * `newsfold/advisories/wording`. Texts are still searched in the languages of the topics' names alone. Topics that the registry
 * does not have are left out. Call it once, outside your components: a new registry is prepared anew.
 */
export function addWording(
  registry: AdvisoryRegistry,
  ...languages: readonly AdvisoryWordings[]
): AdvisoryRegistry {
  const worded: Record<string, AdvisoryTopic> = { ...registry };
  for (const language of languages) {
    const tag: unknown = readField(language, 'tag');
    const topics: unknown = readField(language, 'topics');
    if (typeof tag !== 'string' || !isRecord(topics)) {
      warn(
        'addWording',
        `${describeValue(language)} is not a language of notices, so it was ignored. Pass one from newsfold/advisories/wording.`,
      );
      continue;
    }
    for (const [id, topic] of Object.entries(worded)) {
      const wording = getOwn(topics, id);
      if (isWording(wording)) worded[id] = { ...topic, wording: { ...topic.wording, [tag]: wording } };
    }
  }
  return worded;
}

function isWording(wording: unknown): wording is AdvisoryWording {
  return typeof readField(wording, 'heading') === 'string' && typeof readField(wording, 'text') === 'string';
}
