import { describeValue } from '../internal/warn';
import type { AdvisoryTopic, Verification } from './AdvisoryRegistry';
import { nameRoles } from './compileTopics';
import { isArray, isRecord, toPlainData } from './toPlainData';

/** Reads one topic of a registry. Returns a valid copy, or one sentence for each error. Never throws. */
export function parseTopic(data: unknown, id: string): { topic?: AdvisoryTopic; errors: readonly string[] } {
  const topic = toPlainData(data);
  const errors = validateTopic(topic, id);
  return errors.length === 0 ? { topic: topic as AdvisoryTopic, errors } : { errors };
}

/** Returns one sentence for each error in a topic, with its path. */
function validateTopic(topic: unknown, id: string): string[] {
  const errors: string[] = [];
  const path = `registry${formatKey(id)}`;
  const report = (at: string, value: unknown, expected: string) =>
    errors.push(`${at} is ${value === undefined ? 'missing' : describeValue(value)}, not ${expected}.`);

  if (!isRecord(topic)) {
    report(path, topic, 'a topic');
    return errors;
  }
  reportUnknownKeys(topic, path, [
    'kind',
    'threshold',
    'contextWeight',
    'names',
    'wording',
    'sources',
    'starts',
    'ends',
  ]);
  if (!topicKinds.some((kind) => kind === topic.kind)) {
    report(`${path}.kind`, topic.kind, `one of ${topicKinds.join(', ')}`);
  }
  checkNumber(topic, 'threshold', 1);
  checkNumber(topic, 'contextWeight', 10);
  checkDates(topic, path);

  for (const [language, names] of readLanguages(topic.names, `${path}.names`)) {
    const at = `${path}.names${formatKey(language)}`;
    checkTag(language, at);
    if (!isRecord(names)) {
      report(at, names, 'an object with names by strength');
      continue;
    }
    reportUnknownKeys(names, at, nameRoles);
    for (const role of nameRoles) {
      const list = names[role];
      if (list === undefined) continue;
      if (!isArray(list)) report(`${at}.${role}`, list, 'a list of names');
      else list.forEach((name, index) => checkName(name, `${at}.${role}[${index}]`));
    }
  }

  for (const [language, wording] of readLanguages(topic.wording, `${path}.wording`)) {
    const at = `${path}.wording${formatKey(language)}`;
    checkTag(language, at);
    if (!isRecord(wording)) {
      report(at, wording, 'an object with heading and text');
      continue;
    }
    reportUnknownKeys(wording, at, ['heading', 'text']);
    if (!isText(wording.heading)) report(`${at}.heading`, wording.heading, 'a text');
    if (!isText(wording.text)) report(`${at}.text`, wording.text, 'a text');
    else if (wording.text.split('{source}').length !== 2) {
      report(`${at}.text`, wording.text, 'a text with {source} in it once, where the link belongs');
    }
  }

  if (!isArray(topic.sources) || topic.sources.length === 0) {
    report(`${path}.sources`, topic.sources, 'a list with at least one source');
  } else topic.sources.forEach((source: unknown, index) => checkSource(source, `${path}.sources[${index}]`));
  return errors;

  function checkName(name: unknown, at: string) {
    if (!isText(name) || !/[\p{L}\p{N}]/u.test(name)) {
      report(at, name, 'a name with a letter or number in it');
    } else if (/\p{L}\*+\p{L}/u.test(name)) {
      report(at, name, 'a name with its * at the beginning or end of a word');
    } else if (name.length > MAX_NAME_LENGTH) {
      report(at, name, `a name of at most ${MAX_NAME_LENGTH} characters`);
    } else if (name.split(/\s+/).length > MAX_NAME_WORDS) {
      report(at, name, `a name of at most ${MAX_NAME_WORDS} words`);
    }
  }

  function checkSource(source: unknown, at: string) {
    if (!isRecord(source)) {
      report(at, source, 'a source');
      return;
    }
    reportUnknownKeys(source, at, [
      'name',
      'url',
      'language',
      'region',
      'phone',
      'verified',
      'starts',
      'ends',
    ]);
    if (!isText(source.name)) report(`${at}.name`, source.name, 'a text');
    if (!isText(source.url) || !isWebOrPhoneUrl(source.url)) {
      report(`${at}.url`, source.url, 'an https: or tel: URL');
    }
    checkTag(source.language, `${at}.language`);
    if (typeof source.region !== 'string' || !/^(?:[A-Z]{2}|001)$/.test(source.region)) {
      report(`${at}.region`, source.region, 'a country such as US, or EU, or 001 for the world');
    }
    if (source.phone !== undefined && !isText(source.phone)) report(`${at}.phone`, source.phone, 'a text');
    checkDates(source, at);
    const { verified } = source;
    if (!isRecord(verified)) {
      report(`${at}.verified`, verified, 'an object that says how and when the address was verified');
      return;
    }
    reportUnknownKeys(verified, `${at}.verified`, ['how', 'on', 'where']);
    if (!verificationMethods.some((method) => method === verified.how)) {
      report(`${at}.verified.how`, verified.how, `one of ${verificationMethods.join(', ')}`);
    }
    if (typeof verified.on !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(verified.on) || !isDate(verified.on)) {
      report(`${at}.verified.on`, verified.on, 'a day such as 2026-11-23');
    }
    if (verified.how === 'stored-copy' && !isText(verified.where)) {
      report(`${at}.verified.where`, verified.where, 'the place of the stored copy');
    }
  }

  function checkNumber(record: Record<string, unknown>, key: string, max: number) {
    const { [key]: value = 0 } = record;
    if (typeof value === 'number' && value >= 0 && value <= max) return;
    report(`${path}.${key}`, value, `a number from 0 to ${max}`);
  }

  function checkDates(record: Record<string, unknown>, at: string) {
    for (const key of ['starts', 'ends']) {
      if (record[key] !== undefined && !isDate(record[key])) {
        report(`${at}.${key}`, record[key], 'a date such as 2026-11-23 or 2026-11-23T18:00:00Z');
      }
    }
    const { starts, ends } = record;
    if (isDate(starts) && isDate(ends) && Date.parse(ends) <= Date.parse(starts)) {
      report(`${at}.ends`, ends, `after ${at}.starts`);
    }
  }

  function checkTag(tag: unknown, at: string) {
    try {
      if (typeof tag === 'string' && Intl.getCanonicalLocales(tag).length === 1) return;
    } catch {
      // An invalid tag is reported below.
    }
    report(at, tag, 'a language tag such as en or zh-Hant');
  }

  function readLanguages(value: unknown, at: string): [string, unknown][] {
    if (isRecord(value) && Object.keys(value).length > 0) return Object.entries(value);
    report(at, value, 'an object with at least one language');
    return [];
  }

  function reportUnknownKeys(value: Record<string, unknown>, at: string, knownKeys: readonly string[]) {
    for (const key of Object.keys(value)) {
      if (!knownKeys.includes(key)) {
        errors.push(`${at}${formatKey(key)} is not a known field. The fields are ${knownKeys.join(', ')}.`);
      }
    }
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** The whole address must match, so that no other scheme can come before `https:`. */
function isWebOrPhoneUrl(value: string): boolean {
  return /^(?:https:\/\/[^\s/][^\s/.]*\.\S+|tel:\+?[0-9-]+)$/.test(value);
}

function isDate(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}

function formatKey(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${describeValue(key)}]`;
}

const MAX_NAME_WORDS = 12;
/** Chinese and Japanese names are matched character by character, so the longest name bounds the work at each character. */
const MAX_NAME_LENGTH = 100;
export const topicKinds: readonly AdvisoryTopic['kind'][] = ['health', 'sensitive', 'info'];
export const verificationMethods: readonly Verification['how'][] = ['not-checked', 'stored-copy', 'opened'];
