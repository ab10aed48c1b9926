import type {
  AdvertiserContentArticle,
  Article,
  BlogPosting,
  NewsArticle,
  Report,
  SatiricalArticle,
  TechArticle,
  WithContext,
} from 'schema-dts';
import { describe, expect, expectTypeOf, it, test, vi } from 'vitest';

import {
  digitalSourceTypes,
  newsArticleJsonLd,
  type ArticleContent,
  type DigitalSourceType,
  type NewsArticleJsonLdData,
} from '../../src';
import { ar } from '../../src/locales';
import { talks } from '../setup/newsArticle.fixture';

type Types = NewsArticleJsonLdData['@type'];
type OwnTypes =
  'SatiricalArticle' | 'AdvertiserContentArticle' | 'Article' | 'BlogPosting' | 'Report' | 'TechArticle';
type OfType<Type> = Type extends string
  ? {
      [Key in keyof NewsArticleJsonLdData]: Key extends '@type' ? Type : InSchema<NewsArticleJsonLdData[Key]>;
    }
  : never;
/* schema.org wants a length with its unit ("1600 px"), but everybody writes and reads a number of pixels. */
type InSchema<Data> = Data extends (infer Item)[]
  ? InSchema<Item>[]
  : Data extends object
    ? { [Key in keyof Data]: Key extends 'width' | 'height' ? string : InSchema<Data[Key]> }
    : Data;

test('its type agrees with schema.org, field by field', () => {
  expectTypeOf<OfType<Exclude<Types, OwnTypes>>>().toExtend<WithContext<NewsArticle>>();
  expectTypeOf<OfType<'SatiricalArticle'>>().toExtend<WithContext<SatiricalArticle>>();
  expectTypeOf<OfType<'AdvertiserContentArticle'>>().toExtend<WithContext<AdvertiserContentArticle>>();
  expectTypeOf<OfType<'Article'>>().toExtend<WithContext<Article>>();
  expectTypeOf<OfType<'BlogPosting'>>().toExtend<WithContext<BlogPosting>>();
  expectTypeOf<OfType<'Report'>>().toExtend<WithContext<Report>>();
  expectTypeOf<OfType<'TechArticle'>>().toExtend<WithContext<TechArticle>>();
  // The check can fail: a field of the wrong type is not a NewsArticle.
  expectTypeOf<{
    '@context': 'https://schema.org';
    '@type': 'NewsArticle';
    wordCount: boolean;
  }>().not.toExtend<WithContext<NewsArticle>>();
});

const getWarnings = () =>
  vi
    .mocked(console.warn)
    .mock.calls.map(([line]) => String(line))
    .join('\n');
const collectWarnings = (article: unknown) => {
  vi.mocked(console.warn).mockImplementation(() => undefined);
  const data = newsArticleJsonLd(article as ArticleContent);
  const warnings = getWarnings();
  vi.mocked(console.warn).mockClear();
  return { data, warnings };
};

describe('structured data of a whole article', () => {
  const data = newsArticleJsonLd(talks);

  it('is a NewsArticle of schema.org, without warnings', () => {
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
    });
  });

  it('says what the page says', () => {
    expect(data.headline).toBe('US, Taliban hold first talks since Afghanistan withdrawal');
    expect(data.alternativeHeadline).toBe('Taliban and US meet in Doha');
    expect(data.description).toBe(
      'The discussions in Qatar’s capital, Doha, will revisit the agreement the Taliban signed with the US last year.',
    );
    expect(data.articleSection).toBe('News');
    expect(data.dateline).toBe('Doha, Qatar');
  });

  it('dates the article in the newsroom’s zone, with the offset', () => {
    expect(data.datePublished).toBe('2021-10-09T14:05:00+03:00');
    expect(data.dateModified).toBe('2021-10-09T18:30:00+03:00');
    expect(newsArticleJsonLd({ ...talks, timeZone: 'America/New_York' }).datePublished).toBe(
      '2021-10-09T07:05:00-04:00',
    );
    expect(
      newsArticleJsonLd({
        ...talks,
        timeZone: 'Asia/Kolkata',
        updated: new Date('1970-03-01T00:00:00Z'),
        published: Date.UTC(1970, 1, 27),
      }).dateModified,
    ).toBe('1970-03-01T05:30:00+05:30');
  });

  it('gives a date without a time as a day', () => {
    expect(newsArticleJsonLd({ ...talks, published: '2021-10-09', updated: undefined })).toMatchObject({
      datePublished: '2021-10-09',
    });
  });

  it('has the image with size, caption and credit, and its other aspect ratios', () => {
    const image = {
      ...talks.image,
      src: '/doha-16x9.jpg',
      alt: '',
      crops: [{ src: '/doha-1x1.jpg', width: 900, height: 900 }],
    };
    expect(newsArticleJsonLd({ ...talks, image }).image).toEqual([
      {
        '@type': 'ImageObject',
        url: 'https://www.aljazeera.com/doha-16x9.jpg',
        contentUrl: 'https://www.aljazeera.com/doha-16x9.jpg',
        width: 1600,
        height: 900,
        caption: 'The talks in Doha',
        creditText: 'Stringer/Reuters',
      },
      {
        '@type': 'ImageObject',
        url: 'https://www.aljazeera.com/doha-1x1.jpg',
        contentUrl: 'https://www.aljazeera.com/doha-1x1.jpg',
        width: 900,
        height: 900,
        caption: 'The talks in Doha',
        creditText: 'Stringer/Reuters',
      },
    ]);
  });

  it('names the publisher with its logo', () => {
    expect(data.publisher).toEqual({
      '@type': 'Organization',
      name: 'Al Jazeera',
      url: 'https://www.aljazeera.com/',
      logo: {
        '@type': 'ImageObject',
        url: 'https://www.aljazeera.com/logo.png',
        contentUrl: 'https://www.aljazeera.com/logo.png',
        width: 600,
        height: 60,
      },
    });
    const plain = newsArticleJsonLd({
      ...talks,
      publisher: { name: 'AJ', logo: 'https://aj.example/logo.svg' },
    });
    expect(plain.publisher?.logo?.url).toBe('https://aj.example/logo.svg');
  });

  it('names the page that it describes', () => {
    const page = 'https://www.aljazeera.com/news/2021/10/9/us-taliban-talks';
    expect(data.mainEntityOfPage).toEqual({ '@type': 'WebPage', '@id': page });
    expect(data.url).toBe(page);
  });

  it('counts the words of the body, whether it is nodes or HTML', () => {
    const body = [<p key="1">Two words</p>, <ul key="2"><li>three</li><li>fo<b>ur</b></li></ul>]; // prettier-ignore
    expect(newsArticleJsonLd({ ...talks, body }).wordCount).toBe(4);
    expect(
      newsArticleJsonLd({ ...talks, body: { html: '<p>Two words</p><ul><li>three<li>fo<b>ur</b></ul>' } })
        .wordCount,
    ).toBe(4);
    expect(newsArticleJsonLd({ ...talks, body: undefined })).not.toHaveProperty('wordCount');
    expect(newsArticleJsonLd({ ...talks, wordCount: 812 }).wordCount).toBe(812);
  });

  it('has a language only if a locale is given', () => {
    expect(data).not.toHaveProperty('inLanguage');
    expect(newsArticleJsonLd(talks, ar).inLanguage).toBe('ar');
  });

  it('is plain data with no empty keys', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(Object.values(data)).not.toContain(undefined);
  });
});

test.each([
  ['news', 'NewsArticle'],
  ['analysis', 'AnalysisNewsArticle'],
  ['ask-public', 'AskPublicNewsArticle'],
  ['background', 'BackgroundNewsArticle'],
  ['opinion', 'OpinionNewsArticle'],
  ['reportage', 'ReportageNewsArticle'],
  ['review', 'ReviewNewsArticle'],
  ['satire', 'SatiricalArticle'],
  ['advertiser', 'AdvertiserContentArticle'],
] as const)('the kind %s is a %s', (kind, type) => {
  expect(newsArticleJsonLd({ ...talks, kind })['@type']).toBe(type);
});

describe('how the text was made', () => {
  it.each(Object.entries(digitalSourceTypes) as [DigitalSourceType, string][])(
    '%s has the name that schema.org gives it',
    (digitalSourceType, member) => {
      expect(newsArticleJsonLd({ ...talks, digitalSourceType }).digitalSourceType).toBe(member);
    },
  );

  it('is left out if the article does not say it', () => {
    expect(newsArticleJsonLd(talks)).not.toHaveProperty('digitalSourceType');
    const { data, warnings } = collectWarnings({ ...talks, digitalSourceType: ' ' });
    expect(data).not.toHaveProperty('digitalSourceType');
    expect(warnings).toBe('');
  });

  it('is called generated if the code is unknown, as on the page', () => {
    const { data, warnings } = collectWarnings({ ...talks, digitalSourceType: 'toString' });
    expect(data.digitalSourceType).toBe('https://schema.org/TrainedAlgorithmicMediaDigitalSource');
    expect(warnings).toContain('"toString" is not a digital source type');
  });

  it.each([
    [true, 'true'],
    [7n, '7n'],
    [{}, '{}'],
  ])('is left out, with a warning, if it is not text (%s)', (code, shown) => {
    const { data, warnings } = collectWarnings({ ...talks, digitalSourceType: code });
    expect(data).not.toHaveProperty('digitalSourceType');
    expect(warnings).toContain(`digitalSourceType is ${shown}, which is not a code`);
  });
});

describe('authors', () => {
  it('have an entry each, with the name alone, their page, portrait and employer', () => {
    const authors = [
      { name: ' Jane Doe ', href: '/jane', image: '/jane.jpg', organization: 'Reuters' },
      { name: 'عمر حسن', href: 'https://example.com/omar' },
    ];
    expect(newsArticleJsonLd({ ...talks, authors }).author).toEqual([
      {
        '@type': 'Person',
        name: 'Jane Doe',
        url: 'https://www.aljazeera.com/jane',
        image: 'https://www.aljazeera.com/jane.jpg',
        affiliation: { '@type': 'Organization', name: 'Reuters' },
      },
      { '@type': 'Person', name: 'عمر حسن', url: 'https://example.com/omar' },
    ]);
  });

  it('are organizations if they say so, or have the publisher’s name', () => {
    const authors = [
      { name: 'Agence France-Presse', href: 'https://afp.example', type: 'organization' as const },
      { name: 'Al Jazeera', href: '/about' },
      { name: 'Ghoneim', href: '/ghoneim' },
    ];
    expect(newsArticleJsonLd({ ...talks, authors }).author?.map((author) => author['@type'])).toEqual([
      'Organization',
      'Organization',
      'Person',
    ]);
  });

  it('are listed by what they did', () => {
    const roles = [
      'author',
      'editor',
      'translator',
      'contributor',
      'photographer',
      'illustrator',
      'videographer',
    ] as const;
    const data = newsArticleJsonLd({
      ...talks,
      authors: [
        ...roles.map((role) => ({ name: role, href: '/people', role })),
        { name: 'The desk', href: '/desk', role: 'editor', type: 'organization' },
      ],
    });
    const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name);
    expect(names(data.author)).toEqual(['author']);
    expect(names(data.editor)).toEqual(['editor']);
    expect(names(data.translator)).toEqual(['translator']);
    // schema.org has no property for those who made the images, and only persons can be editors.
    expect(names(data.contributor)).toEqual([
      'contributor',
      'photographer',
      'illustrator',
      'videographer',
      'The desk',
    ]);
  });
});

describe('paid content', () => {
  it('is free unless there is a paywall', () => {
    expect(newsArticleJsonLd(talks)).toMatchObject({ isAccessibleForFree: true });
    expect(newsArticleJsonLd(talks)).not.toHaveProperty('hasPart');
  });

  it('names the class around the paid text in the page', () => {
    expect(newsArticleJsonLd({ ...talks, paywall: { content: 'in-page', after: 3 } })).toMatchObject({
      isAccessibleForFree: false,
      hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.newsfold-paywalled' },
    });
  });

  it('names no part if the text stays on the server, and does not count words that are missing', () => {
    const data = newsArticleJsonLd({ ...talks, paywall: { content: 'server-only' } });
    expect(data.isAccessibleForFree).toBe(false);
    expect(data).not.toHaveProperty('hasPart');
    expect(data).not.toHaveProperty('wordCount');
    expect(
      newsArticleJsonLd({ ...talks, paywall: { content: 'server-only' }, wordCount: 900 }).wordCount,
    ).toBe(900);
  });
});

describe('corrections', () => {
  const corrections = [
    { date: '2021-10-11T09:00:00Z', replacement: 'An earlier version misspelled the minister’s name.' },
    {
      date: '2021-10-12',
      replacement: (
        <>
          The talks began on <b>Saturday</b>.
        </>
      ),
      kind: 'clarification' as const,
    },
  ];

  it('are listed newest first with their dates, and clarifications have a name', () => {
    expect(newsArticleJsonLd({ ...talks, corrections }).correction).toEqual([
      {
        '@type': 'CorrectionComment',
        name: 'Clarification',
        text: 'The talks began on Saturday.',
        datePublished: '2021-10-12',
      },
      {
        '@type': 'CorrectionComment',
        text: 'An earlier version misspelled the minister’s name.',
        datePublished: '2021-10-11T12:00:00+03:00',
      },
    ]);
  });

  it('say what was wrong and link to the explanation, in the language of the article', () => {
    const change = {
      date: '2021-10-12',
      incorrect: 'It was signed in 2019.',
      replacement: 'It was signed in 2020.',
      href: '/corrections/1',
    };
    const [correction] = newsArticleJsonLd({ ...talks, corrections: [change] }).correction ?? [];
    expect(correction).toEqual({
      '@type': 'CorrectionComment',
      text: 'An earlier version said “It was signed in 2019.”\nIt was signed in 2020.',
      datePublished: '2021-10-12',
      url: 'https://www.aljazeera.com/corrections/1',
    });
    const arabic = {
      ...change,
      incorrect: 'وُقّع عام 2019.',
      replacement: 'وُقّع عام 2020.',
      kind: 'clarification' as const,
    };
    expect(newsArticleJsonLd({ ...talks, corrections: [arabic] }, ar).correction).toMatchObject([
      { name: 'توضيح', text: 'ورد في نسخة سابقة: «وُقّع عام 2019.»\nوُقّع عام 2020.' },
    ]);
  });

  it('without a replacement are left out, and do not count as a change', () => {
    const { data, warnings } = collectWarnings({
      ...talks,
      corrections: [
        { date: '2022-01-01', incorrect: 'The year.' },
        { date: '2022-01-02', replacement: {} },
      ],
    });
    expect(data).not.toHaveProperty('correction');
    expect(data.dateModified).toBe('2021-10-09T18:30:00+03:00');
    expect(warnings).toContain('2 of 2 corrections have no replacement');
  });

  it('move the date of the last change forward, never back', () => {
    expect(newsArticleJsonLd({ ...talks, corrections: corrections.slice(0, 1) }).dateModified).toBe(
      '2021-10-11T12:00:00+03:00',
    );
    expect(newsArticleJsonLd({ ...talks, corrections, updated: '2021-11-01T00:00:00Z' }).dateModified).toBe(
      '2021-11-01T03:00:00+03:00',
    );
    expect(
      newsArticleJsonLd({ ...talks, corrections: [{ date: '2021-10-09', replacement: 'On the day.' }] })
        .dateModified,
    ).toBe('2021-10-09T18:30:00+03:00');
  });
});

describe('what the guidelines recommend and an article lacks', () => {
  it.each([
    ['headline', { headline: '' }, 'has no headline'],
    ['image', { image: undefined }, 'has no image'],
    ['published', { published: undefined }, 'has no date'],
    ['authors', { authors: [] }, 'has no author'],
    ['publisher', { publisher: undefined }, 'has no publisher'],
    ['href of an author', { authors: [{ name: 'Jane Doe' }] }, 'an author without a URL'],
    [
      'a large enough image',
      { image: { src: '/s.jpg', alt: '', width: 200, height: 200 } },
      'fewer than 50,000 pixels',
    ],
    ['a name alone: By', { authors: [{ name: 'By Jane Doe', href: '/j' }] }, '"By Jane Doe" looks like'],
    [
      'a name alone: two',
      { authors: [{ name: 'Jane Doe and John Roe', href: '/j' }] },
      '"Jane Doe and John Roe" looks like',
    ],
    [
      'a name alone: a title',
      { authors: [{ name: 'Jane Doe, correspondent', href: '/j' }] },
      '"Jane Doe, correspondent" looks like',
    ],
    ['a known kind', { kind: 'listicle' as 'news' }, 'kind is "listicle"'],
    ['a known zone', { timeZone: 'Mars/Phobos' }, '"Mars/Phobos" is not a time zone'],
    ['dates in order', { updated: '2020-01-01T00:00:00Z' }, 'before it was published'],
    ['a valid date', { published: 'yesterday' }, '"yesterday" is not a date'],
    ['absolute URLs', { url: undefined, image: { src: '/r.jpg', alt: '' } }, 'only absolute URLs'],
    ['a URL of its own', { url: '/news/1' }, 'url is "/news/1"'],
    ['a safe URL', { authors: [{ name: 'Jane', href: 'javascript:alert(1)' }] }, 'could run a script'],
    ['a paywall that says where', { paywall: true as unknown as undefined }, 'paywall does not say'],
  ])('causes a warning: %s', (_, lack, message) => {
    expect(collectWarnings({ ...talks, ...lack }).warnings).toContain(message);
  });

  it('causes each warning once, not for every article', () => {
    expect(collectWarnings({ ...talks, image: undefined }).warnings).toBe('');
  });

  it('causes no warning about a long headline, no update, no section, or an organization with commas', () => {
    const { warnings } = collectWarnings({
      ...talks,
      headline: 'long '.repeat(60),
      updated: undefined,
      section: undefined,
      authors: [{ name: 'Snell, Wilmer & Sons', href: '/s', type: 'organization' }],
    });
    expect(warnings).toBe('');
  });

  it('does not include unsafe and relative URLs that cannot be resolved', () => {
    const { data } = collectWarnings({
      ...talks,
      url: 'javascript:alert(1)',
      image: { src: 'data:image/png;base64,AA', alt: '' },
      authors: [{ name: 'Jane', href: 'mailto:jane@example.com' }],
    });
    expect(data).not.toHaveProperty('image');
    expect(data).not.toHaveProperty('mainEntityOfPage');
    expect(data.author).toEqual([{ '@type': 'Person', name: 'Jane' }]);
  });
});

describe('a value that is not an article', () => {
  it.each([[undefined], [null], ['text'], [7], [[]], [{}]])(
    '%j returns the minimum of an article',
    (article) => {
      expect(collectWarnings(article).data).toEqual({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        isAccessibleForFree: true,
      });
    },
  );

  const junk: unknown[] = [
    7n,
    Symbol('x'),
    {},
    [],
    () => 1,
    NaN,
    '',
    false,
    null,
    new Date(NaN),
    Object.create(null),
  ];

  const more = [
    'kind',
    'digitalSourceType',
    'humanReviewed',
    'editorialResponsibility',
    'paywall',
    'corrections',
    'wordCount',
    'type',
    'sources',
    'topics',
    'media',
    'license',
    'acquireLicensePage',
    'usageInfo',
    'copyrightNotice',
  ];

  it.each(junk.map((value) => [value]))('%s in place of every field does not throw', (value) => {
    const fields = Object.fromEntries([...Object.keys(talks), ...more].map((key) => [key, value]));
    const inner: Record<string, unknown> = {
      headline: 'Real',
      authors: [
        { name: value, href: value, role: value, organization: value, image: value, type: value },
        value,
      ],
      image: {
        src: value,
        alt: value,
        width: value,
        crops: [{ src: value }, value],
        license: value,
        copyrightNotice: value,
        digitalSourceType: value,
      },
      sources: [{ text: value, href: value }, { text: 'A report', href: value }, value],
      topics: [{ name: value, href: value }, { name: 'Ports', href: value }, value],
      advisories: [{ kind: value, olderThan: value, heading: value, text: value, links: value }],
      corrections: [
        { date: value, replacement: value, incorrect: value, href: value, kind: value, place: value },
        { date: value, replacement: 'Fixed', incorrect: value, href: value, kind: value, place: value },
      ],
      publisher: { name: 'The Example', url: value, logo: value, ethicsPolicy: value, aiPolicy: value },
      paywall: { content: value, after: value },
    };
    expect(() => JSON.stringify(collectWarnings(fields).data)).not.toThrow();
    expect(collectWarnings(inner).data.headline).toBe('Real');
  });
});
