import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { expect, it } from 'vitest';

import { compileAdvisoryData } from '../../build/compileAdvisoryData';
import { advisories, type AdvisoryRegistry } from '../../src/advisories';
import { buildTopic } from '../../src/advisories/buildTopic';
import { contextWords } from '../../src/advisories/contextWords';
import { expandWordList, type WordList } from '../../src/advisories/expandWordList';

const data = 'src/advisories/data';
const registry: AdvisoryRegistry = advisories;

const compile = (file: string): unknown =>
  compileAdvisoryData(JSON.parse(readFileSync(`${data}/${file}`, 'utf8')));

it.each(Object.keys(registry))('the package has the topic %s as its data files describe it', (topic) => {
  const languages = readdirSync(`${data}/topics/${topic}`)
    .map((file) => basename(file, '.json'))
    .filter((name) => name !== 'topic' && name !== 'sources')
    .map((language) => [language, compile(`topics/${topic}/${language}.json`)]);
  const built = buildTopic(
    compile(`topics/${topic}/topic.json`) as Parameters<typeof buildTopic>[0],
    compile(`topics/${topic}/sources.json`) as Parameters<typeof buildTopic>[1],
    Object.fromEntries(languages) as Parameters<typeof buildTopic>[2],
  );
  expect(built).toEqual(registry[topic]);
});

it.each(Object.keys(contextWords))('the package has the shared words of %s', (language) => {
  const { lists } = compile(`context/${language}.json`) as { lists: Record<string, WordList> };
  const context = { wordOrder: undefined, lists };
  for (const [name, list] of Object.entries(contextWords[language]?.lists ?? {})) {
    expect(expandWordList(lists[name] ?? [], context)).toEqual(
      expandWordList(list, { ...context, lists: contextWords[language]?.lists ?? {} }),
    );
  }
});

it('joins the words of a list, and leaves rules and separators as they are', () => {
  expect(compileAdvisoryData(['a', 'b', { combine: [['c', 'd'], ['']], joinedBy: [' ', ''] }, 'e'])).toEqual([
    'a|b',
    { combine: [['c|d'], ['']], joinedBy: [' ', ''] },
    'e',
  ]);
});

it('keeps what is there for editors out of the package', () => {
  const compiled = compileAdvisoryData({
    $schema: 's',
    about: 'a',
    lists: { flu: { note: 'n', items: ['x'] } },
  });
  expect(compiled).toEqual({ lists: { flu: { items: ['x'] } } });
});
