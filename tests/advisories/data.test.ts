import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import Ajv, { type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';

import { compileAdvisoryData } from '../../build/compileAdvisoryData';
import { advisories, parseRegistry, type AdvisoryRegistry } from '../../src/advisories';
import { contextWords } from '../../src/advisories/contextWords';
import { expandWordList, type WordList } from '../../src/advisories/expandWordList';

const data = 'src/advisories/data';
const schemaFiles = readdirSync(`${data}/schema`);
const dataFiles = readdirSync(data, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !file.startsWith('schema'))
  .map((file) => join(data, file));

type Json = Record<string, unknown>;
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
    const folders = readdirSync(`${data}/topics`);
    expect(folders.sort()).toEqual(Object.keys(advisories).sort());
    const registry: AdvisoryRegistry = advisories;
    for (const topic of folders) {
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
      const { kind } = readJson(`${data}/topics/${topic}/topic.json`);
      const { sources } = readJson(`${data}/topics/${topic}/sources.json`);
      expect(built).toMatchObject({ kind, sources });
    }
  });

  it('make a registry that passes the check for publishers', () => {
    expect(parseRegistry(advisories)).toBe(advisories);
  });

  it('mean the same when the build has compacted them', () => {
    for (const file of dataFiles) {
      const value = readJson(file) as { names?: Record<string, WordList>; lists?: Json };
      const compact = compileAdvisoryData(value) as typeof value;
      const lists = Object.entries(value.names ?? {});
      for (const [role, list] of lists) {
        const context = { wordOrder: 'adjective-first', lists: {} };
        expect(expandWordList(compact.names?.[role] ?? [], context)).toEqual(expandWordList(list, context));
      }
      expect(JSON.stringify(compact)).not.toMatch(/"(?:\$schema|about|note)":/);
    }
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

  it('accept what is right', () => {
    expect(validate('language.schema.json', language)).toEqual([]);
    expect(validate('sources.schema.json', sources)).toEqual([]);
  });

  it.each([
    ['a field of another name', { name: {} }, 'additional properties'],
    ['a strength of another name', { names: { certain: ['dengue'] } }, '/names'],
    ['a text instead of a list', { names: { sure: 'dengue' } }, '/names/sure'],
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

describe('a word list', () => {
  const context = (wordOrder: string) => ({
    wordOrder,
    lists: { namedThings: ['cafe', 'boat'], figurativeAdjectives: ['political'], sport: ['goal', 'coach'] },
  });
  const expand = (list: WordList, wordOrder = 'adjective-first') => expandWordList(list, context(wordOrder));

  it('inserts other lists', () => {
    expect(expand(['flu', { list: 'sport' }])).toEqual(['flu', 'goal', 'coach']);
  });

  it('combines the words of several lists', () => {
    expect(expand([{ combine: [['no', 'new'], [{ list: 'sport' }]] }])).toEqual([
      'no goal',
      'no coach',
      'new goal',
      'new coach',
    ]);
    expect(expand([{ combine: [['bird flu'], ['', 'case*']] }])).toEqual(['bird flu', 'bird flu case*']);
    expect(expand([{ combine: [['corona'], ['test']], joinedBy: [' ', ''] }])).toEqual([
      'corona test',
      'coronatest',
    ]);
  });

  it('lets other words come between two', () => {
    expect(expand([{ first: ['worker'], within: 2, then: ['ill'] }])).toEqual([
      'worker ill',
      'worker * ill',
      'worker * * ill',
    ]);
  });

  it('names things in the word order of the language', () => {
    expect(expand([{ thingsNamed: ['storm'] }])).toEqual([
      'cafe storm',
      'boat storm',
      'storm cafe',
      'storm boat',
    ]);
    expect(expand([{ figurativeUsesOf: ['storm'] }], 'noun-first')).toEqual([
      'storm political',
      'cafe storm',
      'boat storm',
    ]);
  });

  it('takes words that the build has joined', () => {
    expect(expand([{ combine: [['a|b'], ['|c']] }])).toEqual(['a', 'a c', 'b', 'b c']);
  });
});
