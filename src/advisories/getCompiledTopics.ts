import { toFields } from '../internal/coerce';
import { warn } from '../internal/warn';
import type { AdvisoryRegistry } from './AdvisoryRegistry';
import { compileTopics, type CompiledTopics } from './compileTopics';
import { parseTopic } from './parseTopic';
import { getOwn } from './toPlainData';

/**
 * Returns the valid topics of a registry, compiled for the given languages. The result is cached for each registry and
 * language, because a registry does not change.
 */
export function getCompiledTopics(registry: AdvisoryRegistry, languages: readonly string[]): CompiledTopics {
  let entry = cache.get(registry);
  if (entry === undefined) {
    cache.set(registry, (entry = { validTopics: parseTopics(registry), compiledByLanguage: new Map() }));
  }
  const { validTopics, compiledByLanguage } = entry;
  // Only the languages of the registry, so that the cache does not grow with the tags that readers send.
  const knownLanguages = languages.filter((language) =>
    Object.values(validTopics).some(({ names }) => getOwn(names, language)),
  );
  const key = knownLanguages.join();
  let compiled = compiledByLanguage.get(key);
  if (compiled === undefined) {
    compiledByLanguage.set(key, (compiled = compileTopics(validTopics, ['und', ...knownLanguages])));
  }
  return compiled;
}

interface CacheEntry {
  validTopics: AdvisoryRegistry;
  compiledByLanguage: Map<string, CompiledTopics>;
}

function parseTopics(registry: AdvisoryRegistry): AdvisoryRegistry {
  return Object.fromEntries(
    Object.entries(toFields(registry)).flatMap(([id, data]) => {
      const { topic, errors } = parseTopic(data, id);
      if (errors[0] !== undefined) {
        warn(
          'matchAdvisories',
          `a topic was left out, because ${errors[0]} Check your registry once with parseRegistry.`,
        );
      }
      return topic === undefined ? [] : [[id, topic]];
    }),
  );
}

const cache = new WeakMap<AdvisoryRegistry, CacheEntry>();
