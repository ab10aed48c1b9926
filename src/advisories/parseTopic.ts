import { describeValue } from '../internal/warn';
import type { AdvisoryTopic } from './AdvisoryRegistry';
import { roles } from './compileTopics';
import { isArray, isRecord, toPlainData } from './toPlainData';

/** Reads one topic of a registry: returns a sound copy, or one sentence for each error. Never throws. */
export function parseTopic(data: unknown, id: string): { topic?: AdvisoryTopic; errors: readonly string[] } {
  const topic = toPlainData(data);
  const errors = faultsInTopic(topic, id);
  return errors.length === 0 ? { topic: topic as AdvisoryTopic, errors } : { errors };
}

/** What is wrong with one topic, one sentence for each fault. */
function faultsInTopic(topic: unknown, id: string): string[] {
  const faults: string[] = [];
  const path = `registry${step(id)}`;
  const fault = (at: string, value: unknown, wanted: string) =>
    faults.push(`${at} is ${value === undefined ? 'missing' : describeValue(value)}, not ${wanted}.`);

  if (!isRecord(topic)) {
    fault(path, topic, 'a topic');
    return faults;
  }
  unknownKeys(topic, path, ['kind', 'names', 'wording', 'sources', 'starts', 'ends']);
  if (!kinds.includes(topic.kind)) fault(`${path}.kind`, topic.kind, `one of ${kinds.join(', ')}`);
  checkDates(topic, path);

  const names = entries(topic.names, `${path}.names`);
  for (const [language, byRole] of names) {
    const at = `${path}.names${step(language)}`;
    checkTag(language, at);
    if (!isRecord(byRole)) {
      fault(at, byRole, 'an object with names by strength');
      continue;
    }
    unknownKeys(byRole, at, roles);
    for (const role of roles) {
      const list = byRole[role];
      if (list === undefined) continue;
      if (!isArray(list)) fault(`${at}.${role}`, list, 'a list of names');
      else {
        list.forEach((name: unknown, index) => {
          if (!isText(name) || !/[\p{L}\p{N}]/u.test(name)) {
            fault(`${at}.${role}[${index}]`, name, 'a name with a letter or number in it');
          } else if (/\p{L}\*+\p{L}/u.test(name)) {
            fault(`${at}.${role}[${index}]`, name, 'a name with its * at the beginning or end of a word');
          } else if (name.length > MAX_NAME_LENGTH) {
            fault(`${at}.${role}[${index}]`, name, `a name of at most ${MAX_NAME_LENGTH} characters`);
          } else if (name.split(/\s+/).length > MAX_NAME_WORDS) {
            fault(`${at}.${role}[${index}]`, name, `a name of at most ${MAX_NAME_WORDS} words`);
          }
        });
      }
    }
  }

  for (const [language, wording] of entries(topic.wording, `${path}.wording`)) {
    const at = `${path}.wording${step(language)}`;
    checkTag(language, at);
    if (!isRecord(wording)) {
      fault(at, wording, 'an object with heading and text');
      continue;
    }
    unknownKeys(wording, at, ['heading', 'text']);
    if (!isText(wording.heading)) fault(`${at}.heading`, wording.heading, 'a text');
    if (!isText(wording.text)) fault(`${at}.text`, wording.text, 'a text');
    else if (wording.text.split('{source}').length !== 2) {
      fault(`${at}.text`, wording.text, 'a text with {source} in it once, where the link belongs');
    }
  }

  if (!isArray(topic.sources) || topic.sources.length === 0) {
    fault(`${path}.sources`, topic.sources, 'a list with at least one source');
  } else topic.sources.forEach((source: unknown, index) => checkSource(source, `${path}.sources[${index}]`));
  return faults;

  function checkSource(source: unknown, at: string) {
    if (!isRecord(source)) {
      fault(at, source, 'a source');
      return;
    }
    unknownKeys(source, at, ['name', 'url', 'language', 'region', 'phone', 'verified', 'starts', 'ends']);
    if (!isText(source.name)) fault(`${at}.name`, source.name, 'a text');
    if (!isText(source.url) || !isAddress(source.url)) {
      fault(`${at}.url`, source.url, 'an https: or tel: address');
    }
    checkTag(source.language, `${at}.language`);
    if (typeof source.region !== 'string' || !/^(?:[A-Z]{2}|001)$/.test(source.region)) {
      fault(`${at}.region`, source.region, 'a country such as US, or EU, or 001 for the world');
    }
    if (source.phone !== undefined && !isText(source.phone)) fault(`${at}.phone`, source.phone, 'a text');
    checkDates(source, at);
    const { verified } = source;
    if (!isRecord(verified)) {
      fault(`${at}.verified`, verified, 'an object that says how and when the address was verified');
      return;
    }
    unknownKeys(verified, `${at}.verified`, ['how', 'on', 'where']);
    if (!ways.includes(verified.how)) fault(`${at}.verified.how`, verified.how, `one of ${ways.join(', ')}`);
    if (typeof verified.on !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(verified.on) || !isDate(verified.on)) {
      fault(`${at}.verified.on`, verified.on, 'a day such as 2026-11-23');
    }
    if (verified.how === 'stored-copy' && !isText(verified.where)) {
      fault(`${at}.verified.where`, verified.where, 'the place of the stored copy');
    }
  }

  function checkDates(holder: Record<string, unknown>, at: string) {
    for (const key of ['starts', 'ends']) {
      if (holder[key] !== undefined && !isDate(holder[key])) {
        fault(`${at}.${key}`, holder[key], 'a date such as 2026-11-23 or 2026-11-23T18:00:00Z');
      }
    }
    const { starts, ends } = holder;
    if (isDate(starts) && isDate(ends) && Date.parse(ends) <= Date.parse(starts)) {
      fault(`${at}.ends`, ends, `after ${at}.starts`);
    }
  }

  function checkTag(tag: unknown, at: string) {
    try {
      if (typeof tag === 'string' && Intl.getCanonicalLocales(tag).length === 1) return;
    } catch {
      // Falls through to the fault.
    }
    fault(at, tag, 'under a language tag such as en or zh-Hant');
  }

  function entries(value: unknown, at: string): [string, unknown][] {
    if (isRecord(value) && Object.keys(value).length > 0) return Object.entries(value);
    fault(at, value, 'an object with at least one language');
    return [];
  }

  function unknownKeys(value: Record<string, unknown>, at: string, known: readonly string[]) {
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) {
        faults.push(`${at}${step(key)} is not known there; known are ${known.join(', ')}.`);
      }
    }
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Spelled in full, so that an address with another scheme in front of it cannot pass. */
function isAddress(value: string): boolean {
  return /^(?:https:\/\/[^\s/][^\s/.]*\.\S+|tel:\+?[0-9-]+)$/.test(value);
}

function isDate(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

function step(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${describeValue(key)}]`;
}

const MAX_NAME_WORDS = 12;
/** Names are looked up character by character in Chinese and Japanese, so time grows with the longest. */
const MAX_NAME_LENGTH = 100;
const kinds: readonly unknown[] = ['health', 'sensitive', 'info'];
const ways: readonly unknown[] = ['not-checked', 'stored-copy', 'opened'];
