import { readFileSync } from 'node:fs';

import { describe, expect, it, vi } from 'vitest';

import {
  advisories,
  covid19,
  matchAdvisories,
  parseRegistry,
  type AdvisoryRegistry,
} from '../../src/advisories';

const topics = (text: string, locale = 'en') => matchAdvisories(text, { locale }).map(({ topic }) => topic);

/** Returns the warning, and clears the console, which must be empty after each test. */
function warning(): unknown {
  const message: unknown = vi.mocked(console.warn).mock.calls[0]?.[0];
  vi.mocked(console.warn).mockClear();
  return message;
}

describe('the first article', () => {
  const lines = readFileSync('tests/advisories/seed.txt', 'utf8').split(/\n+/).slice(3);
  const [headline = '', , standfirst = '', ...body] = lines;
  const article = [
    { place: 'headline', text: headline },
    { place: 'standfirst', text: standfirst },
    ...body.map((text) => ({ place: 'body', text }) as const),
  ] as const;

  it('has its parts where the test expects them', () => {
    expect(headline).toBe('US, Taliban hold first talks since Afghanistan withdrawal');
    expect(standfirst).toMatch(/^The discussions in Qatar/);
    expect(body.length).toBeGreaterThan(15);
  });

  it('gives a reader in the United States the notice about COVID-19 alone', () => {
    const matches = matchAdvisories(article, { locale: 'en', region: 'US' });
    expect(matches).toHaveLength(1);
    expect(matches[0]).toMatchObject({
      topic: 'covid-19',
      kind: 'health',
      heading: 'This post may refer to COVID-19',
      text: 'To access official information about the coronavirus, access CDC - Centers for Disease Control and Prevention.',
      template: 'To access official information about the coronavirus, access {source}.',
      language: 'en',
    });
    expect(matches[0]?.sources[0]).toMatchObject({ region: 'US', url: 'https://www.cdc.gov/covid/' });
  });

  it('shows the words that were found, and their place', () => {
    const [match] = matchAdvisories(article, { locale: 'en', region: 'US' });
    expect(match?.evidence).toHaveLength(1);
    const found = match?.evidence[0];
    expect(found).toMatchObject({ text: 'COVID-19', place: 'body', strength: 'sure' });
    expect(article[found?.block ?? 0]?.text.slice(found?.start, found?.end)).toBe('COVID-19');
  });

  it('gives a reader in Britain the NHS and a reader in Poland the European agency', () => {
    const first = (region: string) => matchAdvisories(article, { locale: 'en', region })[0]?.sources[0]?.name;
    expect(first('GB')).toBe('NHS');
    expect(first('PL')).toMatch(/^ECDC/);
    expect(first('BR')).toMatch(/^WHO/);
  });
});

describe('the spelling of a name', () => {
  it.each([
    ['Covid', 'en'],
    ['COVID–19', 'en'],
    ['covid19', 'en'],
    ['Covid\u201119', 'en'],
    ['CO\u00ADVID', 'en'],
    ['Co\u200Bvid-19', 'en'],
    ['\u200FCOVID-19\u200F', 'en'],
    ['ＣＯＶＩＤ－１９', 'en'],
    ['SARS-CoV-2', 'en'],
    ['#COVID19', 'en'],
    ['CÓVID'.normalize('NFD'), 'es'],
    ['وبكورونا', 'ar'],
    ['كُورُونَا', 'ar'],
    ['لكـورونا', 'ar'],
    ['ﻛﻮﺭﻭﻧﺎ', 'ar'],
    ['新型ｺﾛﾅの感染', 'ja'],
    ['कोविड-19', 'hi'],
    ['新冠病毒', 'zh-TW'],
  ])('finds COVID-19 as %s', (word, locale) => {
    expect(topics(word, locale)).toEqual(['covid-19']);
  });

  it('may have accents in either Unicode form', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      expect(topics('Brote de sarampión en Bilbao'.normalize(form), 'es')).toEqual(['measles']);
      expect(topics('इन्फ्लुएंज़ा'.normalize(form), 'hi')).toEqual(['influenza']);
      expect(topics('インフルエンザ'.normalize(form), 'ja')).toEqual(['influenza']);
    }
  });

  it('gives offsets in the original text', () => {
    const text = '本日、ｲﾝﾌﾙｴﾝｻﾞが流行。 CO\u00ADVID-19 too';
    const found = matchAdvisories(text, { locale: 'ja' }).flatMap(({ evidence }) => evidence);
    expect(found.map(({ start, end }) => text.slice(start, end)).sort()).toEqual(
      ['CO\u00ADVID-19', 'ｲﾝﾌﾙｴﾝｻﾞ'].sort(),
    );
  });
});

describe('numbers and names that overlap', () => {
  it.each([
    'The blaze has burned 4,000 hectares of pine forest.',
    'A 5.8-magnitude jolt was felt across Crete.',
    'Rivers burst their banks after a month of rain.',
  ])('finds the disaster in %s', (text) => {
    expect(topics(text)).toEqual(['natural-disaster']);
  });

  it('takes a number with its percent sign as one word', () => {
    expect(topics('She took 54.2% of the vote.')).toEqual(['election']);
    expect(topics('Elle obtient 51,3 % des suffrages.', 'fr')).toEqual(['election']);
  });

  it('finds a German clause with its verb at the end', () => {
    expect(topics('… bevor er sich im selben Herbst das Leben nahm.', 'de')).toEqual(['suicide']);
    expect(topics('Wo das Leben nahm, gab es auch.', 'de')).toEqual([]);
  });
});

describe('decisive words', () => {
  it('are missing where only animals fall ill', () => {
    expect(topics('Bird flu spreads across Europe.')).toEqual(['influenza']);
    expect(topics('Bird flu was found at a turkey farm and the flock was culled.')).toEqual([]);
    expect(topics('Avian influenza outbreak empties hen houses.')).toEqual([]);
  });

  it('make a name count, whatever speaks against it', () => {
    expect(topics('A worker at the turkey farm tested positive for bird flu after the cull.')).toEqual([
      'influenza',
    ]);
  });

  it('do not count in an excepted phrase', () => {
    expect(topics('No worker at the turkey farm tested positive for bird flu after the cull.')).toEqual([]);
    expect(topics('Bird flu reached the turkey farm; there is no human case.')).toEqual([]);
  });

  it('work in a registry of your own', () => {
    const names = {
      en: { likely: ['dengue'], counter: ['band', 'tour'], decisive: ['fever'], except: ['no fever'] },
    };
    const registry = { dengue: { ...covid19, names } };
    const found = (text: string) => matchAdvisories(text, { locale: 'en', registry }).length;
    expect(found('The band Dengue is on tour.')).toBe(0);
    expect(found('The band is off its tour with dengue fever.')).toBe(1);
    expect(found('The band is off its tour: dengue, with no fever.')).toBe(0);
  });
});

describe('addresses, account names and parts of words', () => {
  it.each([
    'See https://example.org/covid-19/flu-season?x=measles for more.',
    'See (www.covid-19.example/measles) for more.',
    'See flu.gov and covid.example.com for more.',
    'Write to covid-19@example.org or @covid19 today.',
    'Open covid-19.pdf or mpox.png first.',
    'A Covidien stapler, a fluent speaker, an influential selection of fluff.',
    '#StayHomeCovidParty',
  ])('do not count: %s', (text) => {
    expect(topics(text)).toEqual([]);
  });

  it('do not end the search', () => {
    expect(topics('Details: https://example.org/a. Covid-19 is back.')).toEqual(['covid-19']);
    expect(topics('详见https://example.org/a，新冠病毒仍在传播', 'zh')).toEqual(['covid-19']);
  });
});

describe('order and confidence', () => {
  it('puts the topic of the headline before one that the text mentions', () => {
    const matches = matchAdvisories(
      [
        { place: 'headline', text: 'Measles outbreak closes school' },
        { place: 'standfirst', text: 'Doctors fear mpox is next.' },
        'Not since Covid-19 has the town seen this.',
      ],
      { locale: 'en' },
    );
    expect(matches.map(({ topic }) => topic)).toEqual(['measles', 'mpox', 'covid-19']);
    expect(matches.map(({ confidence }) => confidence)).toEqual([0.8, 0.54, 0.4]);
  });

  it('grows with the number of mentions, up to 1', () => {
    const confidence = (text: string) => matchAdvisories(text, { locale: 'en' })[0]?.confidence ?? 0;
    expect(confidence('Covid. Covid.')).toBeGreaterThan(confidence('Covid.'));
    expect(confidence('Covid. '.repeat(500))).toBeLessThanOrEqual(1);
  });

  it('leaves out passing mentions below the threshold', () => {
    expect(
      matchAdvisories('Once, before Covid, this was a cinema.', { locale: 'en', threshold: 0.5 }),
    ).toEqual([]);
  });
});

describe('a long text', () => {
  const election = 'On Sunday voters go to the polling stations for the council election.';
  const disease = 'It was before Covid-19.';
  /** A hundred words or more about nothing that has a notice. */
  const paragraph =
    'The bakery on the corner opens at six, and by seven there is a queue down the step and past the shoe shop. Nobody in ' +
    'it is in a hurry. They come for the seeded loaf, which is baked in a tin that belonged to the first owner, and for the ' +
    'gossip. A dog waits outside, tied to a hook that was put there for horses. Inside it is warm and smells of caraway. The ' +
    'girl at the till knows what everyone will have and has it wrapped before they speak, and if somebody wants anything else ' +
    'she looks at them with her head on one side, as if they had told a joke in another language.';
  const long = (count: number, ...more: string[]) => [...Array<string>(count).fill(paragraph), ...more];
  const spread = Array.from({ length: 9 }, () => [paragraph, election]).flat();

  it('does not call for a notice about an election that it mentions once', () => {
    expect(topics(election)).toEqual(['election']);
    expect(topics(long(12, election).join('\n\n'))).toEqual([]);
    expect(matchAdvisories(long(12, election), { locale: 'en' })).toEqual([]);
  });

  it.each([
    ['climate', 'The company will report on climate change and on net zero.'],
    ['climate', 'One trader compared the brand to melting ice.'],
    ['natural-disaster', 'Her aunt remembers the earthquake, of magnitude 6.1, that shook the houses.'],
  ])('does not call for a notice about %s either: %s', (topic, passing) => {
    expect(topics(passing)).toEqual([topic]);
    expect(topics(long(12, passing).join('\n'))).toEqual([]);
  });

  it('calls for the notice if it keeps coming back to the election', () => {
    expect(topics(spread.join('\n\n'))).toEqual(['election']);
    expect(matchAdvisories(spread, { locale: 'en' })).toHaveLength(1);
  });

  it('calls for the notice if the headline or the standfirst names the election', () => {
    for (const place of ['headline', 'standfirst'] as const) {
      const blocks = [{ place, text: 'Council election set for Sunday' }, ...long(12)];
      expect(matchAdvisories(blocks, { locale: 'en' }).map(({ topic }) => topic)).toEqual(['election']);
    }
  });

  it('calls for a notice about a disease or about suicide that it mentions once', () => {
    expect(topics(long(30, disease).join('\n'))).toEqual(['covid-19']);
    expect(topics(long(30, 'His brother died by suicide.').join('\n'))).toEqual(['suicide']);
  });

  it('counts less for what comes again in one paragraph than for what comes again throughout', () => {
    const confidence = (blocks: readonly string[]) =>
      matchAdvisories(blocks, { locale: 'en', threshold: 0 })[0]?.confidence ?? 0;
    const [a, b, c] = [
      confidence(long(9, election, election, election)),
      confidence(spread),
      confidence(long(9, election)),
    ];
    expect(a).toBeLessThan(b / 2);
    expect(a).toBeGreaterThan(c);
  });

  it('gives the same confidence in one piece and in blocks', () => {
    const [whole] = matchAdvisories(spread.join('\n\n'), { locale: 'en' });
    const [inBlocks] = matchAdvisories(spread, { locale: 'en' });
    expect(inBlocks?.confidence).toBe(whole?.confidence);
  });

  it.each([
    [
      'ja',
      '町議会の議員選挙が日曜日に行われ、投票所は朝七時に開く。',
      '角のパン屋は朝六時に開く。窓の下で犬が寝ている。',
    ],
    ['zh', '市议会选举将于周日举行，投票站早上七点开放。', '街角的面包店早上六点开门，窗下睡着一只狗。'],
  ])('is measured in words where words have no spaces between them: %s', (locale, sentence, filler) => {
    const found = (count: number) => topics(sentence + filler.repeat(count), locale);
    expect(found(8)).toEqual(['election']);
    expect(found(100)).toEqual([]);
  });
});

describe('the threshold', () => {
  const registry = (change: object) => ({
    dengue: { ...covid19, names: { en: { sure: ['dengue'] } }, ...change },
  });
  const once = `Dengue. ${'The bakery opens at six and the dog waits. '.repeat(200)}`;
  const found = (text: string, options: object) =>
    matchAdvisories(text, { locale: 'en', ...options })
      .map(({ topic }) => topic)
      .sort();

  it('of your own topic is 0 by default, so that one mention is enough', () => {
    expect(found(once, { registry: registry({ threshold: undefined }) })).toEqual(['dengue']);
    expect(found(once, { registry: registry({ threshold: 0.2 }) })).toEqual([]);
  });

  it('may be one number for all topics', () => {
    const text = 'Measles is back. On Sunday voters go to the polling stations for the council election.';
    expect(found(text, {})).toEqual(['election', 'measles']);
    expect(found(text, { threshold: 0.5 })).toEqual(['election']);
    expect(found(once, { registry: registry({ threshold: 0.2 }), threshold: 0 })).toEqual(['dengue']);
  });

  it('may be a number for some topics, and the others keep their own', () => {
    const text = 'Measles is back, and voters go to the polling stations.';
    expect(found(text, { threshold: { election: 0.9 } })).toEqual(['measles']);
    expect(found(text, { threshold: { measles: 0.5, election: undefined } })).toEqual(['election']);
  });

  it('is ignored with a warning for a topic that is not in the registry', () => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    expect(found('Measles is back.', { threshold: { measels: 0.9 } })).toEqual(['measles']);
    expect(warning()).toMatch(/`threshold`.*measels.*The topics are/);
  });

  it('is met sooner where paragraphs speak of the topic without naming it, as far as the topic allows', () => {
    const names = { en: { sure: ['dengue'], support: ['fever', 'mosquito', 'ward'] } };
    const text = `Dengue. ${'The ward was full, a fever in each bed, and a mosquito on the wall. '.repeat(60)}`;
    const confidence = (contextWeight?: number) =>
      matchAdvisories(text, { locale: 'en', registry: registry({ names, contextWeight }) })[0]?.confidence ??
      0;
    expect(confidence(0)).toBeLessThan(confidence());
    expect(confidence(1)).toBe(confidence());
    expect(confidence(1)).toBeLessThan(confidence(2.5));
    expect(confidence(0)).toBeGreaterThan(0);
  });

  it('of each topic is in the documentation', () => {
    const rows = readFileSync('docs/advisories.md', 'utf8').matchAll(
      /^\| `([a-z0-9-]+)` +\| ([\d.]+) +\| ([\d.]+) +\|/gm,
    );
    const documented = Array.from(rows, ([, topic, threshold, context]) => [
      topic,
      Number(threshold),
      Number(context),
    ]);
    const actual = Object.entries(advisories as AdvisoryRegistry).map(
      ([topic, { threshold, contextWeight }]) => [topic, threshold, contextWeight],
    );
    expect(documented.sort()).toEqual(actual.sort());
  });
});

describe('languages and regions', () => {
  it('falls back along the tag, and then to English', () => {
    const language = (locale: string) => matchAdvisories('COVID-19', { locale })[0]?.language;
    expect(language('fr-CA')).toBe('fr');
    expect(language('zh-TW')).toBe('zh-Hant');
    expect(language('zh-CN')).toBe('zh-Hans');
    expect(language('zh')).toBe('zh-Hans');
    expect(language('pt-BR')).toBe('en');
    expect(language('not a tag')).toBe('en');
    expect(warning()).toMatch(/`locale` is "not a tag"/);
  });

  it('takes the region of the locale, and prefers its language', () => {
    const source = (locale: string, region?: string) =>
      matchAdvisories('COVID-19', { locale, region })[0]?.sources[0];
    expect(source('fr-CA')?.name).toBe('Gouvernement du Canada');
    expect(source('en', 'uk')?.region).toBe('GB');
    expect(source('es')).toMatchObject({ region: '001', language: 'es' });
  });

  it('accepts a locale of the package', () => {
    expect(matchAdvisories('COVID-19', { locale: { tag: 'de-AT' } })[0]?.language).toBe('de');
  });

  it('guesses the language from the script if there is no locale', () => {
    expect(matchAdvisories('麻疹の患者が県内で確認された。')[0]?.language).toBe('ja');
    expect(matchAdvisories('عودة الحصبة إلى المدينة')[0]?.language).toBe('ar');
  });

  it('has wording and a source for the world for every topic, in every language', () => {
    const registry: AdvisoryRegistry = advisories;
    for (const topic of Object.values(registry)) {
      expect(Object.keys(topic.wording).sort()).toEqual([
        'ar',
        'de',
        'en',
        'es',
        'fr',
        'hi',
        'ja',
        'zh-Hans',
        'zh-Hant',
      ]);
      expect(topic.sources.some(({ region }) => region === '001')).toBe(true);
    }
  });

  it('gives the help line of the reader’s country', () => {
    const phone = (region: string) =>
      matchAdvisories('He died by suicide.', { locale: 'en', region })[0]?.sources.map(
        (source) => source.phone,
      );
    expect(phone('US')).toEqual(['988']);
    expect(phone('GB')).toEqual(['116 123']);
    expect(phone('ES')).toEqual(['024']);
    expect(phone('IN')).toEqual(['14416']);
  });
});

describe('dates', () => {
  const registry: AdvisoryRegistry = {
    'covid-19': { ...covid19, starts: '2026-01-01', ends: '2026-07-01T12:00:00Z' },
  };
  const shown = (now?: string | Date | number) =>
    matchAdvisories('Covid-19', { locale: 'en', now, registry }).length > 0;

  it('show a notice from its start until its end', () => {
    expect(shown('2025-12-31T23:59:59Z')).toBe(false);
    expect(shown('2026-01-01')).toBe(true);
    expect(shown(new Date('2026-07-01T11:59:59Z'))).toBe(true);
    expect(shown(Date.parse('2026-07-01T12:00:00Z'))).toBe(false);
  });

  it('are ignored without `now`', () => {
    expect(shown()).toBe(true);
  });

  it('are ignored with a warning if `now` is not a date', () => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    expect(shown('soon')).toBe(true);
    expect(warning()).toMatch(/`now` is "soon", which is not a date/);
  });
});

describe('the verification of the sources', () => {
  const sources = Object.values(advisories).flatMap((topic) => topic.sources);

  it('says where every stored copy was found, and nowhere else', () => {
    for (const { url, verified } of sources) {
      expect(Boolean(verified.where), url).toBe(verified.how === 'stored-copy');
    }
  });

  it('was done for every help line', () => {
    for (const { url, verified } of advisories.suicide.sources) {
      expect(verified.how, url).not.toBe('not-checked');
    }
  });

  it.each(['opened', 'stored-copy', 'not-checked'])(
    'is counted in the documentation, so that nobody takes it for more than it is: %s',
    (how) => {
      const count = sources.filter(({ verified }) => verified.how === how).length;
      const row = new RegExp(`^\\| \`${how}\` +\\| ${String(count)} +\\|`, 'm');
      expect(readFileSync('docs/advisories.md', 'utf8')).toMatch(row);
    },
  );
});

describe('a publisher’s registry', () => {
  const dengue = {
    kind: 'health',
    names: { en: { likely: ['dengue'], except: ['dengue the band'] } },
    wording: { en: { heading: 'About dengue', text: 'See {source}.' } },
    sources: [
      {
        name: 'WHO',
        url: 'https://www.who.int/',
        language: 'en',
        region: '001',
        verified: { how: 'opened', on: '2026-11-01' },
      },
    ],
  };
  const parseWith = (change: object) => () => parseRegistry({ dengue: { ...dengue, ...change } });

  it('extends the default topics with topics from JSON', () => {
    const registry = { ...advisories, ...parseRegistry(structuredClone({ dengue })) };
    const found = matchAdvisories('Dengue and measles cases are rising.', { locale: 'en', registry });
    expect(found.map(({ topic }) => topic).sort()).toEqual(['dengue', 'measles']);
    expect(found.find(({ topic }) => topic === 'dengue')?.text).toBe('See WHO.');
  });

  it('may be the default, or a copy of it from JSON', () => {
    expect(parseRegistry(advisories)).toBe(advisories);
    expect(parseRegistry(JSON.parse(JSON.stringify(advisories)))).toEqual(advisories);
  });

  it.each([
    [{ kind: 'danger' }, 'registry.dengue.kind is "danger", not one of health, sensitive, info'],
    [{ threshold: '0.5' }, 'registry.dengue.threshold is "0.5", not a number from 0 to 1'],
    [{ threshold: 25 }, 'registry.dengue.threshold is 25, not a number from 0 to 1'],
    [{ contextWeight: NaN }, 'registry.dengue.contextWeight is NaN, not a number from 0 to 10'],
    [{ names: {} }, 'registry.dengue.names is {}, not an object with at least one language'],
    [{ names: { en: { sure: 'dengue' } } }, 'registry.dengue.names.en.sure is "dengue", not a list'],
    [{ names: { en: { sure: ['dengue', ' '] } } }, 'registry.dengue.names.en.sure[1]'],
    [{ names: { en: { sure: ['den*gue'] } } }, 'registry.dengue.names.en.sure[0]'],
    [{ names: { en: { maybe: ['dengue'] } } }, 'registry.dengue.names.en.maybe is not a known field'],
    [{ names: { 'not a tag': { sure: ['x'] } } }, 'registry.dengue.names["not a tag"]'],
    [
      { wording: { en: { heading: 'A', text: 'B' } } },
      'registry.dengue.wording.en.text is "B", not a text with {source}',
    ],
    [{ sources: [] }, 'registry.dengue.sources is [], not a list with at least one source'],
    [{ sources: [{ ...dengue.sources[0], url: 'javascript:alert(1)' }] }, 'registry.dengue.sources[0].url'],
    [{ sources: [{ ...dengue.sources[0], region: 'usa' }] }, 'registry.dengue.sources[0].region'],
    [
      { sources: [{ ...dengue.sources[0], verified: undefined }] },
      'registry.dengue.sources[0].verified is missing',
    ],
    [
      { sources: [{ ...dengue.sources[0], verified: { how: 'trust me', on: '2026-11-01' } }] },
      'registry.dengue.sources[0].verified.how',
    ],
    [{ ends: 'next year' }, 'registry.dengue.ends is "next year", not a date'],
    [{ starts: '2026-02-01', ends: '2026-01-01' }, 'registry.dengue.ends is "2026-01-01", not after'],
  ])('is refused with the path of the error: %j', (change, message) => {
    expect(parseWith(change)).toThrow(message);
  });

  it('is refused with every error at once', () => {
    expect(parseWith({ kind: 1, sources: 2 })).toThrow(
      /registry\.dengue\.kind is 1[^]*registry\.dengue\.sources is 2/,
    );
    for (const data of [null, 'x', 1n, []]) expect(() => parseRegistry(data)).toThrow(/registry is/);
  });

  it('loses an invalid topic, with a warning, and keeps the others', () => {
    const registry = { broken: null, 'covid-19': covid19 } as unknown as AdvisoryRegistry;
    expect(matchAdvisories('Covid-19', { locale: 'en', registry })).toHaveLength(1);
    expect(warning()).toMatch(/registry\.broken is null, not a topic/);
  });
});

describe('hostile input', () => {
  const million = 1_000_000;
  it.each([
    ['one letter', 'a'.repeat(million)],
    ['the beginning of a name', 'co'.repeat(million / 2)],
    ['a name without end', 'covid-'.repeat(million / 6)],
    ['a name and a counter in turn', 'corona beer '.repeat(million / 12)],
    ['weak names', 'storm '.repeat(million / 6)],
    ['marks in piles', `a${'\u0301\u0323'.repeat(million / 2)}`],
    ['lone surrogates', '\uD800'.repeat(million)],
    ['katakana without end', 'コロナ'.repeat(million / 3)],
    ['Chinese without a stop', '流感'.repeat(million / 2)],
    ['addresses', 'a@b.com'.repeat(million / 7)],
    ['dots', 'a.'.repeat(million / 2)],
    ['Arabic prefixes', 'وبال'.repeat(million / 4)],
    ['spaces', ' '.repeat(million)],
    ['hyphens', '-'.repeat(million)],
  ])(
    'may be a million characters of %s',
    (_, text) => {
      for (const locale of ['en', 'ja', 'ar']) expect(() => matchAdvisories(text, { locale })).not.toThrow();
    },
    60_000,
  );

  it('is skipped if it is not text', () => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    for (const text of [undefined, null, 3, {}, [null, { place: 'kicker', text: 4 }]]) {
      expect(matchAdvisories(text as string, { locale: 'en' })).toEqual([]);
    }
    expect(matchAdvisories('', {})).toEqual([]);
    expect(console.warn).toHaveBeenCalledTimes(3);
    vi.mocked(console.warn).mockClear();
  });
});

it('works without Intl.Segmenter', () => {
  vi.stubGlobal('Intl', {
    ...Object.fromEntries(Object.getOwnPropertyNames(Intl).map((key) => [key, Reflect.get(Intl, key)])),
    Segmenter: undefined,
  });
  expect(topics('麻疹の患者が確認された。', 'ja')).toEqual(['measles']);
  expect(topics('インフルエンサーの投稿', 'ja')).toEqual([]);
  vi.unstubAllGlobals();
});

describe('a name that is often a figure of speech', () => {
  it('counts if the words around it speak of the thing itself', () => {
    expect(topics('The cyclone tore roofs off houses along the coast.')).toEqual(['natural-disaster']);
  });

  it('does not count as a title, as the name of a bar or after an adjective from another field', () => {
    expect(topics('"Cyclone" opens on Friday.')).toEqual([]);
    expect(topics('Cyclone Bar serves lunch to residents of the coast.')).toEqual([]);
    expect(topics('The houses vote set off a political earthquake across the province.')).toEqual([]);
  });
});
