import { toFields } from '../internal/coerce';
import { warn } from '../internal/warn';
import type { AdvisoryRegistry } from './AdvisoryRegistry';
import { compileTopics, type CompiledTopics } from './compileTopics';
import { parseTopic } from './parseTopic';
import { getOwn } from './toPlainData';

/**
 * The topics of a registry, ready for look-up. Compiled once for a registry and language: a registry
 * is made once and not changed. A faulty topic is left out.
 */
export function compiledTopicsOf(registry: AdvisoryRegistry, languages: readonly string[]): CompiledTopics {
  let kept = compiled.get(registry);
  if (kept === undefined) {
    compiled.set(registry, (kept = { sound: withoutFaults(registry), byLanguage: new Map() }));
  }
  const { sound, byLanguage } = kept;
  // Only the languages that the registry has: what is kept must not grow with the tags that are asked for.
  const known = languages.filter((language) =>
    Object.values(sound).some(({ names }) => getOwn(names, language)),
  );
  const key = known.join();
  let topics = byLanguage.get(key);
  if (topics === undefined) byLanguage.set(key, (topics = compileTopics(sound, ['und', ...known])));
  return topics;
}

interface Kept {
  sound: AdvisoryRegistry;
  byLanguage: Map<string, CompiledTopics>;
}

function withoutFaults(registry: AdvisoryRegistry): AdvisoryRegistry {
  return Object.fromEntries(
    Object.entries(toFields(registry)).flatMap(([id, data]) => {
      const { topic, errors } = parseTopic(data, id);
      if (errors[0] !== undefined && process.env.NODE_ENV !== 'production') {
        warn(
          'matchAdvisories',
          `the topic is left out, because ${errors[0]} Check a registry once with readRegistry.`,
        );
      }
      return topic === undefined ? [] : [[id, topic]];
    }),
  );
}

const compiled = new WeakMap<AdvisoryRegistry, Kept>();
