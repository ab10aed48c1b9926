import { render } from '@testing-library/react';
import type {
  ImageObject,
  NewsArticle as NewsArticleType,
  Person,
  VideoObject,
  WebPageElement,
} from 'schema-dts';
import { describe, expect, it } from 'vitest';

import { articleParts, NewsArticle, type ArticleContent } from '../../src';
import { en } from '../../src/locales';
import { talks } from '../setup/newsArticle.fixture';

/*
 * What Google documents of the structured data that it reads, row by row. Every row is checked on the page of an article that
 * has the data, and then with the property taken away, so that no row passes by itself.
 */

const guide = 'https://developers.google.com/search/docs/appearance/structured-data';

/** The properties of a type of schema.org. */
type PropertyOf<Type> = Type extends object ? Extract<keyof Type, string> : never;

interface Rule {
  need: 'required' | 'recommended';
  property: string;
  /** Says whether the value is one that Google can use. */
  test: (value: unknown) => boolean;
  /** The section of the page that has the rule. */
  address: string;
}

/** Returns the rules of a page for a type, whose properties the compiler knows. */
const rulesFor =
  <Type,>(page: string) =>
  (rules: [need: Rule['need'], property: PropertyOf<Type>, test: Rule['test'], section?: string][]): Rule[] =>
    rules.map(([need, property, test, section = 'structured-data-type-definitions']) => ({
      need,
      property,
      test,
      address: `${guide}/${page}#${section}`,
    }));

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isUrl = (value: unknown) => typeof value === 'string' && /^https?:\/\/[^/]/.test(value);
const isDateTime = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(value);
const is = (expected: unknown) => (value: unknown) => value === expected;
const isOneOf =
  (...types: string[]) =>
  (value: unknown) =>
    typeof value === 'string' && types.includes(value);
const isOfType =
  (...types: string[]) =>
  (value: unknown) =>
    [value].flat().every((item) => isOneOf(...types)(readProperty(item, '@type')));

const size = { width: 1600, height: 900 };

const article: ArticleContent = {
  ...talks,
  image: {
    src: '/images/doha-16x9.jpg',
    alt: '',
    ...size,
    credit: 'Stringer/Reuters',
    creator: { name: 'Stringer', organization: 'Reuters', href: 'https://example.com/stringer' },
    copyrightNotice: '© 2021 Reuters',
    license: '/license',
    acquireLicensePage: '/license/buy',
    crops: [
      { src: '/images/doha-4x3.jpg', width: 1200, height: 900 },
      { src: '/images/doha-1x1.jpg', width: 900, height: 900 },
    ],
  },
  media: {
    sources: [{ src: '/talks.mp4', type: 'video/mp4' }],
    name: 'The envoys on the talks',
    description: 'Amir Khan Muttaqi speaks after the first day of the talks in Doha.',
    poster: '/talks.jpg',
    duration: 125,
    embedUrl: 'https://www.aljazeera.com/player/talks',
    transcript: 'We are opening a new page.',
  },
  paywall: { content: 'in-page', after: 2 },
};

/** Where on the page the objects are, each of which must follow its rules. */
const objects: { name: string; path: string[]; rules: Rule[] }[] = [
  {
    name: 'an article',
    path: [],
    rules: rulesFor<NewsArticleType>('article')([
      ['required', '@type', isOneOf('Article', 'NewsArticle', 'BlogPosting')],
      ['recommended', 'author', isOfType('Person', 'Organization')],
      ['recommended', 'dateModified', isDateTime],
      ['recommended', 'datePublished', isDateTime],
      ['recommended', 'headline', isText],
      ['recommended', 'image', isOfType('ImageObject')],
    ]),
  },
  {
    name: 'an author',
    path: ['author'],
    rules: rulesFor<Person>('article')([
      ['recommended', '@type', isOneOf('Person', 'Organization'), 'author-bp'],
      ['recommended', 'name', isText],
      ['recommended', 'url', isUrl],
    ]),
  },
  {
    name: 'paid content',
    path: [],
    rules: rulesFor<NewsArticleType>('paywalled-content')([
      ['required', 'isAccessibleForFree', is(false)],
      ['required', 'hasPart', isOfType('WebPageElement')],
    ]),
  },
  {
    name: 'the paid part of a page',
    path: ['hasPart'],
    rules: rulesFor<WebPageElement>('paywalled-content')([
      ['required', '@type', is('WebPageElement')],
      ['required', 'isAccessibleForFree', is(false)],
      // "Only use .class selectors for the cssSelector property."
      [
        'required',
        'cssSelector',
        (value) => typeof value === 'string' && /^\.[\w-]+$/.test(value),
        'guidelines',
      ],
    ]),
  },
  {
    name: 'a video',
    path: ['video'],
    rules: rulesFor<VideoObject>('video')([
      ['required', '@type', is('VideoObject')],
      ['required', 'name', isText],
      ['required', 'thumbnailUrl', isUrl],
      ['required', 'uploadDate', isDateTime],
      ['recommended', 'contentUrl', isUrl],
      ['recommended', 'description', isText],
      ['recommended', 'duration', is('PT2M5S')],
      ['recommended', 'embedUrl', isUrl],
    ]),
  },
  {
    name: 'an image and its crops',
    path: ['image'],
    rules: rulesFor<ImageObject>('image-license-metadata')([
      ['required', '@type', is('ImageObject')],
      ['required', 'contentUrl', isUrl],
      // Google requires one of these four, and recommends all.
      ['required', 'creator', isOfType('Person', 'Organization')],
      ['required', 'creditText', isText],
      ['required', 'copyrightNotice', isText],
      ['required', 'license', isUrl],
      ['recommended', 'acquireLicensePage', isUrl],
    ]),
  },
  {
    name: 'the creator of an image',
    path: ['image', 'creator'],
    rules: rulesFor<Person>('image-license-metadata')([['recommended', 'name', isText]]),
  },
];

function readProperty(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** Returns the objects at a path. Any step of it may be a list. */
function findObjects(data: unknown, path: readonly string[]): unknown[] {
  const steps = path.reduce<unknown[]>(
    (found, name) => found.flatMap((item) => readProperty(item, name)),
    [data],
  );
  return steps.filter((item) => item !== undefined);
}

/** Returns the properties that do not follow their rule, in any of the objects. */
function findFaults(data: unknown, path: readonly string[], rules: readonly Rule[]): string[] {
  const found = findObjects(data, path);
  if (found.length === 0) return [`nothing at ${path.join('.')}`];
  return rules
    .filter(({ property, test }) => !found.every((item) => test(readProperty(item, property))))
    .map(({ property }) => property);
}

function renderPage(content: ArticleContent): { data: unknown; container: HTMLElement } {
  const { container } = render(<NewsArticle article={content} locale={en} components={articleParts} />);
  const script = container.querySelector('script[type="application/ld+json"]');
  return { data: JSON.parse(script?.innerHTML ?? ''), container };
}

describe.each(objects)('$name on a page, by Google’s rules', ({ path, rules }) => {
  it.each(rules)('has $property, which is $need: $address', (rule) => {
    const { data } = renderPage(article);
    expect(findFaults(data, path, [rule])).toEqual([]);
    // Taken away from the last of them, it is missed.
    const last = findObjects(data, path).at(-1);
    if (typeof last === 'object' && last !== null) Reflect.deleteProperty(last, rule.property);
    expect(findFaults(data, path, [rule])).toEqual([rule.property]);
  });
});

describe('what Google says beyond single properties', () => {
  it(`has no property for a paywall on a free page, nor hasPart if the text is not in it: ${guide}/paywalled-content`, () => {
    const free = renderPage({ ...article, paywall: undefined }).data;
    expect(free).toMatchObject({ isAccessibleForFree: true });
    expect(free).not.toHaveProperty('hasPart');
    expect(renderPage({ ...article, paywall: { content: 'server-only' } }).data).not.toHaveProperty(
      'hasPart',
    );
  });

  it(`names a class that the paid text has, once and not nested: ${guide}/paywalled-content#guidelines`, () => {
    const { data, container } = renderPage(article);
    const [selector] = findObjects(data, ['hasPart', 'cssSelector']);
    const sections = container.querySelectorAll(String(selector));
    expect(sections).toHaveLength(1);
    expect(sections[0]).toHaveTextContent('Mullah Amir Khan Muttaqi');
    expect(sections[0]).not.toHaveTextContent('Senior Taliban officials');
  });

  it(`lists every author by the name alone, as an object each: ${guide}/article#author-bp`, () => {
    const authors = [
      { name: 'Natasha Ghoneim', href: '/author/natasha-ghoneim' },
      { name: 'Al Jazeera', href: 'https://www.aljazeera.com/' },
    ];
    const { data } = renderPage({ ...article, authors });
    expect(findObjects(data, ['author'])).toEqual([
      {
        '@type': 'Person',
        name: 'Natasha Ghoneim',
        url: 'https://www.aljazeera.com/author/natasha-ghoneim',
      },
      { '@type': 'Organization', name: 'Al Jazeera', url: 'https://www.aljazeera.com/' },
    ]);
  });

  it(`has the image in 16x9, 4x3 and 1x1, of 50,000 pixels or more: ${guide}/article#image`, () => {
    const { data } = renderPage(article);
    const sizes = findObjects(data, ['image']).map((image) => ({
      width: Number(readProperty(image, 'width')),
      height: Number(readProperty(image, 'height')),
    }));
    expect(sizes.map(({ width, height }) => width / height)).toEqual([16 / 9, 4 / 3, 1]);
    for (const { width, height } of sizes) expect(width * height).toBeGreaterThanOrEqual(50_000);
  });

  it(`has what Google requires of a video from the article, if nobody filled it in: ${guide}/video`, () => {
    const { data } = renderPage({ ...article, media: { sources: '/talks.mp4', transcript: '' } });
    expect(findObjects(data, ['video'])).toEqual([
      {
        '@type': 'VideoObject',
        name: talks.headline,
        description: talks.standfirst,
        thumbnailUrl: 'https://www.aljazeera.com/images/doha-16x9.jpg',
        uploadDate: '2021-10-09T14:05:00+03:00',
        contentUrl: 'https://www.aljazeera.com/talks.mp4',
      },
    ]);
  });

  it.each([
    ['creator', { creator: { name: 'Stringer' } }],
    ['creditText', { credit: 'Stringer/Reuters' }],
    ['copyrightNotice', { copyrightNotice: '© Reuters' }],
    ['license', { license: '/license' }],
  ])(`says %s of an image if it is all that is known: ${guide}/image-license-metadata`, (property, field) => {
    const { data } = renderPage({ ...article, image: { ...size, src: '/doha.jpg', alt: '', ...field } });
    const image = findObjects(data, ['image'])[0] ?? {};
    expect(Object.keys(image)).toEqual(['@type', 'url', 'contentUrl', 'width', 'height', property]);
  });

  it(`names an agency as an organization, with or without a page of its own: ${guide}/image-license-metadata`, () => {
    const { data } = renderPage({
      ...article,
      image: { ...size, src: '/doha.jpg', alt: '', creator: { name: 'Reuters', type: 'organization' } },
    });
    expect(findObjects(data, ['image', 'creator'])).toEqual([{ '@type': 'Organization', name: 'Reuters' }]);
  });
});
