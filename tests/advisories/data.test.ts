import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import Ajv, { type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';

import { advisories, parseRegistry, type AdvisoryRegistry, type AdvisorySource } from '../../src/advisories';
import { contextWords } from '../../src/advisories/contextWords';

const data = 'src/advisories/data';
const schemaFiles = readdirSync(`${data}/schema`);
const dataFiles = readdirSync(data, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !file.startsWith('schema'))
  .map((file) => join(data, file));

const topicFolders = readdirSync(`${data}/topics`);

type Json = Record<string, unknown>;

/** What the tests read of a JSON schema. */
interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
}
const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Json;

const ajv = new Ajv({ allErrors: true });
for (const file of schemaFiles) ajv.addSchema(readJson(`${data}/schema/${file}`), file);

function getValidator(schema: string): ValidateFunction {
  const validate = ajv.getSchema(schema);
  if (!validate) throw new Error(`There is no schema ${schema}`);
  return validate;
}

/** The errors of a value, as paths and messages. */
function validate(schema: string, value: unknown): string[] {
  const validator = getValidator(schema);
  validator(value);
  return (validator.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** The lists that a value inserts by name, wherever in it. */
function findInsertedLists(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    key === 'list' && typeof field === 'string' ? [field] : findInsertedLists(field),
  );
}

describe('the data files of the advisories', () => {
  it('are there', () => {
    expect(dataFiles.length).toBeGreaterThan(100);
  });

  it.each(dataFiles)('%s follows the schema that it names', (file) => {
    const value = readJson(file);
    const schema = join(dirname(file), String(value.$schema));
    expect(dirname(schema)).toBe(`${data}/schema`);
    expect(validate(basename(schema), value)).toEqual([]);
  });

  it.each(dataFiles.filter((file) => !/(?:topic|sources)\.json$/.test(file)))(
    '%s inserts only lists that exist, and uses each list of its own',
    (file) => {
      const { lists = {} } = readJson(file) as { lists?: Json };
      const context = file.startsWith(`${data}/context`) ? undefined : contextWords[basename(file, '.json')];
      const inserted = findInsertedLists(readJson(file));
      for (const name of inserted) expect(Object.keys({ ...context?.lists, ...lists })).toContain(name);
      if (context) expect(inserted).toEqual(expect.arrayContaining(Object.keys(lists)));
    },
  );

  it('are what the topics of the package are made of, every one', () => {
    expect([...topicFolders].sort()).toEqual(Object.keys(advisories).sort());
    const registry: AdvisoryRegistry = advisories;
    for (const topic of topicFolders) {
      const files = readdirSync(`${data}/topics/${topic}`).map((file) => basename(file, '.json'));
      const languages = files.filter((name) => name !== 'topic' && name !== 'sources');
      const built = registry[topic];
      expect(new Set([...Object.keys(built?.names ?? {}), ...Object.keys(built?.wording ?? {})])).toEqual(
        new Set(languages),
      );
      for (const language of languages) {
        const { names, wording } = readJson(`${data}/topics/${topic}/${language}.json`) as {
          names?: Json;
          wording?: unknown;
        };
        expect(built?.wording[language]).toEqual(wording);
        expect(Object.keys(built?.names[language] ?? {}).sort()).toEqual(Object.keys(names ?? {}).sort());
      }
      const { kind, threshold, contextWeight } = readJson(`${data}/topics/${topic}/topic.json`);
      const { sources } = readJson(`${data}/topics/${topic}/sources.json`);
      expect(built).toMatchObject({ kind, threshold, contextWeight, sources });
    }
  });

  it.each(dataFiles)('%s has its fields in the order of the schema, so that reviewers find them', (file) => {
    const value = readJson(file);
    const check = (part: unknown, schema: Schema) => {
      if (Array.isArray(part)) for (const item of part) check(item, schema.items ?? {});
      if (typeof part !== 'object' || part === null || !schema.properties) return;
      const fields = Object.keys(schema.properties);
      expect(Object.keys(part)).toEqual(fields.filter((field) => field in part));
      for (const [field, each] of Object.entries(schema.properties)) check((part as Json)[field], each);
    };
    check(value, readJson(join(dirname(file), String(value.$schema))));
  });

  it('give each name one strength', () => {
    const registry: AdvisoryRegistry = advisories;
    const contradictions = Object.entries(registry).flatMap(([topic, { names }]) =>
      Object.entries(names).flatMap(([language, { sure = [], likely = [], fair = [], weak = [] }]) => {
        const all = [sure, likely, fair, weak].flatMap((list) => [...new Set(list)]);
        return all
          .filter((name, index) => all.indexOf(name) !== index)
          .map((name) => `${topic} ${language}: ${name}`);
      }),
    );
    expect(contradictions).toEqual([]);
  });

  it.each(topicFolders)(
    'list the sources of %s by region, the world first, and each of them once',
    (topic) => {
      const { sources } = readJson(`${data}/topics/${topic}/sources.json`) as { sources: AdvisorySource[] };
      const regions = sources.map(({ region }) => region);
      const blocks = regions.filter((region, index) => region !== regions[index - 1]);
      expect(blocks[0]).toBe('001');
      expect(blocks).toEqual([...new Set(regions)]);
      const keys = sources.map(({ region, language, url, starts }) =>
        [region, language, url, starts].join(' '),
      );
      expect(keys).toEqual([...new Set(keys)]);
    },
  );

  it.each(topicFolders)('dial the number that the notice on %s shows', (topic) => {
    const { sources } = readJson(`${data}/topics/${topic}/sources.json`) as { sources: AdvisorySource[] };
    for (const { url, phone = '' } of sources.filter((source) => source.url.startsWith('tel:'))) {
      expect(url).toBe(`tel:${phone.replace(/[ -]/g, '')}`);
    }
  });

  it('make a registry that passes the check for publishers', () => {
    expect(parseRegistry(advisories)).toBe(advisories);
  });
});

describe('the schemas', () => {
  it('explain every field in words', () => {
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties' && !/(?:contains|if)$/.test(path)) {
          for (const [name, field] of Object.entries(value as Json)) {
            expect((field as Json).description, `${path} ${name}`).toMatch(/^.{20,}\.(?:`|"|\))?$/);
          }
        }
        visit(value, `${path}/${key}`);
      }
    };
    for (const file of schemaFiles) visit(readJson(`${data}/schema/${file}`), file);
  });

  const language = { $schema: '../../schema/language.schema.json', names: { sure: ['dengue'] } };
  const source = {
    region: '001',
    language: 'en',
    name: 'WHO',
    url: 'https://www.who.int/',
    verified: { how: 'opened', on: '2026-11-01' },
  };
  const sources = { $schema: '../../schema/sources.schema.json', sources: [source] };

  const topic = {
    $schema: '../../schema/topic.schema.json',
    about: 'Dengue.',
    kind: 'health',
    threshold: 0,
    contextWeight: 1,
  };

  it.each([
    ['no threshold', { threshold: undefined }, ' must'],
    ['a threshold in percent', { threshold: 25 }, '/threshold'],
    ['a threshold below zero', { threshold: -0.1 }, '/threshold'],
    ['no weight of the context', { contextWeight: undefined }, ' must'],
    ['another kind', { kind: 'danger' }, '/kind'],
  ])('refuse a topic with %s', (_, change, path) => {
    const value = JSON.parse(JSON.stringify({ ...topic, ...change })) as unknown;
    expect(validate('topic.schema.json', value).join('\n')).toContain(path);
  });

  it('accept what is right', () => {
    expect(validate('topic.schema.json', topic)).toEqual([]);
    expect(validate('language.schema.json', language)).toEqual([]);
    expect(validate('sources.schema.json', sources)).toEqual([]);
  });

  it.each([
    ['a field of another name', { name: {} }, 'additional properties'],
    ['a strength of another name', { names: { certain: ['dengue'] } }, '/names'],
    ['a text instead of a list', { names: { sure: 'dengue' } }, '/names/sure'],
    ['a word twice', { names: { sure: ['dengue', 'dengue'] } }, '/names/sure'],
    ['an empty list', { names: { sure: [] } }, '/names/sure'],
    ['two words in one, as the build writes them', { names: { sure: ['dengue|fever'] } }, '/names/sure/0'],
    ['a space at the end', { names: { sure: ['dengue '] } }, '/names/sure/0'],
    ['an empty word', { names: { sure: [''] } }, '/names/sure/0'],
    ['a rule of another name', { names: { sure: [{ join: [['a'], ['b']] }] } }, '/names/sure/0'],
    ['two rules in one', { names: { sure: [{ list: 'sport', thingsNamed: ['a'] }] } }, '/names/sure/0'],
    ['a gap without its words', { names: { sure: [{ within: 3, first: ['a'] }] } }, '/names/sure/0'],
    ['a combination of one list', { names: { sure: [{ combine: [['a']] }] } }, '/names/sure/0'],
    ['a notice without a link', { wording: { heading: 'A', text: 'B' } }, '/wording/text'],
    ['a notice with two links', { wording: { heading: 'A', text: '{source} {source}' } }, '/wording/text'],
    ['a list without a note', { lists: { people: { items: ['man'] } } }, '/lists/people'],
    ['nothing', { names: undefined, wording: undefined }, 'must'],
  ])('refuse a language with %s', (_, change, path) => {
    const value = JSON.parse(JSON.stringify({ ...language, ...change })) as unknown;
    expect(validate('language.schema.json', value).join('\n')).toContain(path);
  });

  it.each([
    ['a number that nobody can dial', { phone: 'see the page' }, '/sources/0/phone'],
    ['an unsafe address', { url: 'javascript:alert(1)' }, '/sources/0/url'],
    ['another region', { region: 'usa' }, '/sources/0/region'],
    ['no country but one', { region: 'US' }, '/sources'],
    ['no check', { verified: undefined }, '/sources/0'],
    ['another check', { verified: { how: 'trust me', on: '2026-11-01' } }, '/sources/0/verified/how'],
    [
      'a stored copy from nowhere',
      { verified: { how: 'stored-copy', on: '2026-11-01' } },
      '/sources/0/verified',
    ],
  ])('refuse sources with %s', (_, change, path) => {
    const value = JSON.parse(JSON.stringify({ ...sources, sources: [{ ...source, ...change }] })) as unknown;
    expect(validate('sources.schema.json', value).join('\n')).toContain(path);
  });
});
