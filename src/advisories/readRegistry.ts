import { toFields } from '../internal/coerce';
import { describeValue } from '../internal/warn';
import type { AdvisoryRegistry } from './AdvisoryRegistry';
import { parseTopic } from './parseTopic';
import { isRecord } from './toPlainData';

/**
 * Checks a publisher's own registry when it is loaded, for instance from JSON, and gives it back
 * with its type. Throws a `TypeError` that names every fault by its path, and what stands right
 * there: `registry.dengue.sources[0].url is …`.
 */
export function readRegistry(data: unknown): AdvisoryRegistry {
  const faults = isRecord(data)
    ? Object.entries(toFields(data)).flatMap(([id, topic]) => parseTopic(topic, id).errors)
    : [`registry is ${describeValue(data)}, not an object of topics by id.`];
  if (faults.length > 0) {
    throw new TypeError(
      `[newsfold] The advisory registry has faults:\n${faults.map((each) => `- ${each}`).join('\n')}`,
    );
  }
  return data as AdvisoryRegistry;
}
