import { gzipSync } from 'node:zlib';

import { describe, expect, test, vi } from 'vitest';

import {
  addWording,
  advisories,
  matchAdvisories,
  type AdvisoryRegistry,
  type AdvisoryWordings,
} from '../../src/advisories/index';
import * as wording from '../../src/advisories/wording/index';
import * as locales from '../../src/locales/index';

const languages: [string, AdvisoryWordings][] = Object.entries(wording);
const inTopics: AdvisoryRegistry = advisories;
const registry = addWording(advisories, ...Object.values(wording));
const virus = 'SARS-CoV-2 was found in two hospitals. SARS-CoV-2 spreads in winter.';

const letterOf: Partial<Record<string, string>> = { Kore: '\\p{scx=Hang}' };

test.each(Object.entries(locales))('a notice in the language of the locale %s can be shown', (_, locale) => {
  const [match] = matchAdvisories(virus, { locale, registry });
  expect(match?.topic).toBe('covid-19');
  expect(new Intl.Locale(match?.language ?? 'und').maximize().script).toBe(
    new Intl.Locale(locale.tag).maximize().script,
  );
  expect(new Intl.Locale(match?.language ?? 'und').language).toBe(new Intl.Locale(locale.tag).language);
  expect(match?.text).not.toContain('{source}');
});

describe.each(languages)('%s', (name, { tag, topics }) => {
  test('is named like its tag, and is not one of the languages that the topics have', () => {
    expect(name.toLowerCase()).toBe(tag.replaceAll('-', '').toLowerCase());
    expect(Object.values(advisories).filter((topic) => Object.hasOwn(topic.wording, tag))).toEqual([]);
  });

  test('words every topic, in words that no other topic has', () => {
    expect(Object.keys(topics).sort()).toEqual(Object.keys(advisories).sort());
    const texts = Object.values(topics).flatMap(({ heading, text }) => [heading, text]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('says where the source stands, once, and nothing else in braces', () => {
    for (const { heading, text } of Object.values(topics)) {
      expect(heading).not.toMatch(/[{}]|\.$|\s{2}|^\s|\s$/);
      expect(text.match(/\{[^}]*\}/g)).toEqual(['{source}']);
      expect(text).not.toMatch(/\s{2}|^\s|\s$|["'`]/);
    }
  });

  test('is in its own script and not in English', () => {
    const { script = 'Latn' } = new Intl.Locale(tag).maximize();
    const letter = new RegExp(letterOf[script] ?? `\\p{scx=${script}}`, 'u');
    for (const [id, { heading, text }] of Object.entries(topics)) {
      expect(heading).toMatch(letter);
      expect(text.replace('{source}', '')).toMatch(letter);
      const english = inTopics[id]?.wording.en;
      expect(heading).not.toBe(english?.heading);
      expect(text).not.toBe(english?.text);
      expect(`${heading} ${text}`).not.toMatch(/\b(?:the|official information|about|refer)\b/i);
    }
  });

  test('weighs at most 0.9 kB', () => {
    expect(gzipSync(JSON.stringify(topics), { level: 9 }).length).toBeLessThanOrEqual(900);
  });
});

describe('addWording', () => {
  test('leaves the registry as it was, and words only the topics that it has', () => {
    const before = JSON.stringify(advisories.climate);
    const some: AdvisoryRegistry = { climate: advisories.climate };
    expect(Object.keys(addWording(some, wording.tr))).toEqual(['climate']);
    expect(JSON.stringify(advisories.climate)).toBe(before);
  });

  test('finds exactly what was found without it', () => {
    const evidence = (each?: AdvisoryRegistry) =>
      matchAdvisories(virus, { locale: 'en', ...(each && { registry: each }) }).map(
        (match) => match.evidence,
      );
    expect(evidence(registry)).toEqual(evidence());
  });

  test('takes your own wording, from JSON too', () => {
    const own = {
      tag: 'eu',
      topics: { 'covid-19': { heading: 'COVID-19', text: 'Informazio ofiziala: {source}.' } },
    };
    const [match] = matchAdvisories(virus, { locale: 'eu', registry: addWording(advisories, own) });
    expect(match?.heading).toBe('COVID-19');
    expect(match?.language).toBe('eu');
  });

  test.each([[null], ['tr'], [{ tag: 7, topics: {} }], [{ tag: 'tr' }], [[]]])(
    'ignores %j, with a warning',
    (bad) => {
      const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
      const worded = addWording(advisories, bad as unknown as AdvisoryWordings, wording.pl);
      expect(Object.keys(worded['covid-19']?.wording ?? {})).toContain('pl');
      expect(String(warn.mock.calls[0])).toMatch(
        /addWording: .* is not a language of notices, so it was ignored\./,
      );
      warn.mockClear();
    },
  );
});
