import { toFields } from '../internal/coerce';
import { describeValue } from '../internal/warn';
import type { AdvisoryRegistry } from './AdvisoryRegistry';
import { parseTopic } from './parseTopic';
import { isRecord } from './toPlainData';

/**
 * Checks your own registry when you load it, for example from JSON, and returns it with its type. Throws a `TypeError`
 * that lists every error with its path and what is expected there: `registry.dengue.sources[0].url is …`.
 */
export function parseRegistry(data: unknown): AdvisoryRegistry {
  const errors = isRecord(data)
    ? Object.entries(toFields(data)).flatMap(([id, topic]) => parseTopic(topic, id).errors)
    : [`registry is ${describeValue(data)}, not an object of topics by id.`];
  if (errors.length > 0) {
    throw new TypeError(
      `[newsfold] The advisory registry is invalid:\n${errors.map((error) => `- ${error}`).join('\n')}`,
    );
  }
  return data as AdvisoryRegistry;
}
