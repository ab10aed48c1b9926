import fc from 'fast-check';
import { createElement, isValidElement, type ComponentPropsWithRef, type ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { vi } from 'vitest';

import * as newsfold from '../../src';
import { ContinueReadingCollapse } from '../../src/components/ContinueReadingCollapse';
import { ContinueReadingRemote } from '../../src/components/ContinueReadingRemote';
import { DismissibleAdvisory } from '../../src/components/DismissibleAdvisory';
import { LiveTimestamp } from '../../src/components/LiveTimestamp';
import { ShareButton } from '../../src/components/ShareButton';
import * as html from '../../src/html';
import { ar, en } from '../../src/locales';
import { ArticleStyles, getArticleStyles } from '../../src/server';
import { getStoryArgs } from './getStoryArgs';
import { anyHostileValue, makeHostileValue, type HostileValue } from './hostileValues';
import { talks } from './newsArticle.fixture';

type Values = Record<string, unknown>;

/** Something of Newsfold's that takes values, and values that are right for it. */
interface Target {
  right: Values;
  use: (values: Values) => string;
}

/** What every component takes beside its own props. */
const attributes = {
  id: 'story',
  className: 'ours',
  style: { color: 'red', '--ours': 3 },
  title: 'A title',
  lang: 'en',
  dir: 'ltr',
  hidden: true,
  tabIndex: 0,
  role: 'group',
  size: 3,
  start: 2,
  nonce: 'r4nd0m',
  contentEditable: true,
  onClick: () => undefined,
  ref: { current: null },
  'aria-label': 'A label',
  'data-story': 7,
  dangerouslySetInnerHTML: { __html: 'Ours' },
};

const theme = {
  color: { text: { light: '#222', dark: '#ddd' }, link: 'blue' },
  weight: { headline: 700 },
  measure: '30em',
};

/** A component with a right value for each of its own props: a new prop without one fails the types. */
function component<Tag extends keyof React.JSX.IntrinsicElements, Props>(
  _root: Tag,
  Component: ComponentType<Props>,
  own: Record<Exclude<keyof Props, keyof ComponentPropsWithRef<Tag>>, unknown>,
): Target {
  return {
    right: { ...attributes, children: ['Text, ', <b key="b">bold</b>], ...own },
    use: (props) => renderToString(createElement(Component as ComponentType<Values>, props)),
  };
}

function call(right: Values, use: (values: Values) => unknown): Target {
  return {
    right,
    use: (values) => {
      const result = use(values);
      // Nodes may hold anything that a publisher passed on, such as a BigInt, which JSON refuses.
      if (isValidElement(result) || Array.isArray(result)) return '';
      // JSON.stringify() returns undefined for undefined, functions and symbols: its type does not say so.
      const json: unknown = JSON.stringify(result);
      return typeof json === 'string' ? json : '';
    },
  };
}

const cut = { label: 'Read on', headline: 'Ports reopen', fade: true, teaser: true, locale: ar };
const article = {
  ...talks,
  kind: 'opinion',
  digitalSourceType: 'compositeWithTrainedAlgorithmicMedia',
  aiTask: 'writing',
  humanReviewed: true,
  editorialResponsibility: 'The editors',
  sources: [{ text: 'Log', href: '/log' }, { text: 'Pilots' }],
  topics: [{ name: 'Ports', href: '/ports' }, { name: 'Cranes' }],
  keyPoints: { points: ['Ports reopen', 'Cranes move'], digitalSourceType: 'trainedAlgorithmicMedia' },
  paywall: {
    content: 'in-page',
    after: { words: 40 },
    offer: {
      heading: 'Read on',
      text: <p>All of it</p>,
      subscribe: { href: '/a', label: 'A' },
      signIn: { href: '/b', label: 'B' },
    },
  },
  advisories: [...(talks.advisories ?? []), { kind: 'age', olderThan: 12, text: <p>Old</p> }],
  authors: [
    {
      name: 'A',
      href: '/a',
      role: 'editor',
      organization: 'B',
      image: '/a.jpg',
      bio: 'C',
      links: [{ text: 'D', href: '/d' }],
      expertise: ['E'],
      type: 'person',
    },
  ],
  corrections: [
    {
      text: 'Right',
      incorrect: 'Wrong',
      date: '2021-10-10',
      kind: 'clarification',
      href: '/c',
      place: 'text',
    },
    { text: 'Right', incorrect: 'Wrong', date: '2021-10-11T10:00Z' },
  ],
  media: {
    kind: 'video',
    sources: [{ src: '/talks.mp4', type: 'video/mp4' }],
    name: 'The talks',
    description: 'On the talks',
    poster: '/talks.jpg',
    width: 1280,
    height: 720,
    duration: 'PT2M5S',
    tracks: [{ src: '/talks.vtt', language: 'en' }],
    transcript: 'We meet again.',
    uploaded: '2021-10-09',
    embedUrl: '/player/talks',
    caption: 'A film',
    credit: 'Reuters',
  },
  wordCount: 300,
};
const source =
  '<h2 id="a">A</h2><p>One <a href="#a">two</a></p><figure><img src="/a.jpg" alt=""><figcaption>C</figcaption></figure>' +
  '<table><caption>T</caption><tr><td>1</td></tr></table><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>' +
  '<my-poll data-a="1">P</my-poll><div data-widget="x">W</div>';
const htmlOptions = {
  components: {
    p: 'p',
    a: 'a',
    h2: 'h2',
    Figure: newsfold.Figure,
    'my-poll': 'div',
    '[data-widget]': 'section',
  },
  attributes: ['data-a'],
  embeds: html.newsEmbeds,
  idPrefix: 'one-',
  permalinks: true,
  schemes: ['sms'],
  url: 'https://news.example/story',
  locale: en,
};
const notice = {
  kind: 'age',
  heading: 'A heading',
  published: '2019-01-01',
  now: '2026-01-01',
  olderThan: 12,
  locale: en,
  theme,
};

/** The components with right values for all of their own props. */
const known: Readonly<Record<string, Target>> = {
  AdvisoryNotice: component('div', newsfold.AdvisoryNotice, { ...notice, action: <button>Hide</button> }),
  AiDisclosure: component('div', newsfold.AiDisclosure, {
    digitalSourceType: 'trainedAlgorithmicMedia',
    task: 'translation',
    humanReviewed: true,
    editorialResponsibility: 'The editors',
    heading: 'A heading',
    action: <button>Hide</button>,
    locale: en,
    theme,
  }),
  AiLabel: component('span', newsfold.AiLabel, {
    digitalSourceType: 'trainedAlgorithmicMedia',
    mark: <img src="/ai.svg" alt="" />,
    locale: en,
    theme,
  }),
  Article: component('article', newsfold.Article, {
    locale: ar,
    colorScheme: 'dark',
    column: 'start',
    head: 'wide',
    theme,
  }),
  ArticleBody: component('div', newsfold.ArticleBody, {
    continueAfter: 1,
    continueReading: cut,
    inserts: [{ after: 0, content: 'An ad', minHeight: 250, label: 'Advertisement' }],
    teaser: true,
    dropCap: true,
    theme,
  }),
  ArticleHtml: component('div', html.ArticleHtml, {
    ...htmlOptions,
    html: source,
    continueAfter: { words: 3 },
    continueReading: cut,
    inserts: () => ({ content: <p>An ad</p>, minHeight: 250, label: 'Advertisement' }),
    teaser: true,
    dropCap: true,
    theme,
  }),
  ArticleTheme: component('div', newsfold.ArticleTheme, { theme, colorScheme: 'auto' }),
  AuthorCard: component('section', newsfold.AuthorCard, {
    authors: [
      {
        name: 'A',
        href: '/a',
        organization: 'B',
        image: '/a.jpg',
        description: 'C',
        bio: <p>D</p>,
        links: [{ text: 'E', href: '/e' }],
        expertise: ['F'],
      },
      { name: 'G' },
    ],
    heading: 'Who they are',
    level: 3,
    locale: ar,
    theme,
  }),
  Byline: component('div', newsfold.Byline, {
    authors: article.authors,
    labels: false,
    locale: en,
    theme,
  }),
  ContinueReading: component('details', newsfold.ContinueReading, {
    ...cut,
    defaultOpen: true,
    onOpenChange: () => undefined,
    collapse: <ContinueReadingCollapse />,
    paywalled: true,
    href: '/rest',
    theme,
  }),
  ContinueReadingCollapse: component('button', ContinueReadingCollapse, { locale: en }),
  ContinueReadingRemote: component('div', ContinueReadingRemote, {
    href: '/rest',
    load: () => Promise.resolve('The rest'),
    timeout: 1000,
    label: 'Read on',
    headline: 'Ports reopen',
    teaser: true,
    paywalled: true,
    locale: en,
    theme,
  }),
  Corrections: component('section', newsfold.Corrections, {
    items: article.corrections,
    timeZone: 'Asia/Qatar',
    level: 3,
    locale: en,
    theme,
  }),
  DismissibleAdvisory: component('div', DismissibleAdvisory, { ...notice, onDismiss: () => undefined }),
  Embed: component('figure', html.Embed, {
    provider: 'YouTube',
    src: 'https://www.youtube-nocookie.com/embed/abcdefghijk',
    href: 'https://www.youtube.com/watch?v=abcdefghijk',
    ratio: '4 / 3',
    height: 300,
    allow: 'fullscreen',
    caption: 'A film',
    locale: en,
    theme,
  }),
  Contents: component('nav', newsfold.Contents, {
    headings: [
      { id: 'ports', text: 'Ports', level: 2 },
      { id: 'cranes', text: 'Cranes', level: 3 },
    ],
    text: [
      <h2 key="ports" id="ports">
        Ports
      </h2>,
    ],
    heading: 'The story',
    level: 3,
    locale: en,
    theme,
  }),
  Figure: component('figure', newsfold.Figure, {
    caption: 'A caption',
    credit: 'Reuters',
    width: 'half',
    theme,
  }),
  Headline: component('h1', newsfold.Headline, {
    level: 2,
    size: 'xl',
    label: <newsfold.TypeOfWork kind="opinion" />,
    kicker: 'Ports',
    kickerHref: '/ports',
    href: '/story',
    theme,
  }),
  KeyPoints: component('section', newsfold.KeyPoints, {
    points: ['Ports reopen', <b key="cranes">Cranes move</b>],
    heading: 'In brief',
    level: 3,
    digitalSourceType: 'trainedAlgorithmicMedia',
    locale: en,
    theme,
  }),
  License: component('div', newsfold.License, {
    copyrightNotice: '© 2021 The Example',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    acquireLicensePage: '/syndication',
    locale: en,
    theme,
  }),
  Sources: component('section', newsfold.Sources, {
    sources: [{ text: 'Log', href: '/log' }, { text: 'Pilots' }],
    heading: 'Based on',
    level: 3,
    locale: en,
    theme,
  }),
  MediaPlayer: component('div', newsfold.MediaPlayer, {
    kind: 'video',
    sources: ['/talks.webm', { src: '/talks.mp4', type: 'video/mp4' }],
    name: 'The talks in Doha',
    poster: '/doha.jpg',
    width: 1280,
    height: 720,
    duration: 'PT2M5S',
    tracks: [{ src: '/talks.vtt', kind: 'captions', language: 'en', label: 'English', default: true }],
    transcript: 'We are opening a new page.',
    crossOrigin: 'anonymous',
    locale: en,
    theme,
  }),
  RelatedLinks: component('nav', newsfold.RelatedLinks, {
    links: [{ text: 'Ships wait', href: '/ships', kicker: 'Analysis' }],
    placement: 'text',
    heading: 'More',
    level: 3,
    locale: en,
    theme,
  }),
  Topics: component('nav', newsfold.Topics, {
    topics: [{ name: 'Ports', href: '/ports' }, { name: 'Cranes' }],
    heading: 'More about',
    locale: en,
    theme,
  }),
  NewsArticle: component('article', newsfold.NewsArticle, {
    article,
    now: '2026-01-01',
    renderHtml: html.articleBlocks,
    components: { ...newsfold.articleParts, Headline: newsfold.Headline, Byline: null },
    componentProps: { Headline: { size: 'xl' }, Timestamp: { format: 'date' } },
    order: ['Byline', 'Headline', 'ArticleBody', 'KeyPoints'],
    readingTime: true,
    column: 'start',
    head: 'wide',
    continueReading: cut,
    inserts: [
      { after: '2', content: <p>An ad</p> },
      { after: 3, content: ['An ad'], minHeight: '250' },
    ],
    subscriptionOffer: <p>Subscribe</p>,
    jsonLd: true,
    locale: en,
    colorScheme: 'dark',
    theme,
  }),
  NewsArticleJsonLd: component('script', newsfold.NewsArticleJsonLd, {
    article,
    locale: ar,
    extra: { keywords: ['Ports'] },
  }),
  Policies: component('div', newsfold.Policies, {
    policies: {
      publishingPrinciples: '/principles',
      correctionsPolicy: '/corrections',
      ethicsPolicy: '/ethics',
      ownershipFundingInfo: '/owners',
      aiPolicy: '/ai',
    },
    heading: 'How we work',
    locale: ar,
    theme,
  }),
  PreferredSource: component('p', newsfold.PreferredSource, {
    name: 'The Example',
    site: 'https://www.example.com/',
    locale: ar,
    theme,
  }),
  PullQuote: component('figure', newsfold.PullQuote, {
    cite: 'A minister',
    placement: 'aside',
    repeated: true,
    theme,
  }),
  SensitiveCover: component('details', newsfold.SensitiveCover, {
    reason: 'A photograph',
    label: 'Uncover',
    defaultOpen: true,
    locale: en,
    theme,
  }),
  ShareButton: component('div', ShareButton, {
    url: 'https://example.com/story',
    headline: 'A headline',
    locale: ar,
  }),
  ShareLinks: component('div', newsfold.ShareLinks, {
    url: 'https://example.com/story',
    headline: 'A headline',
    services: ['email', 'x', { name: 'VK', href: 'https://vk.com/share.php?url={url}' }],
    heading: 'Share',
    locale: en,
    theme,
  }),
  Standfirst: component('div', newsfold.Standfirst, { theme }),
  Subheading: component('h2', newsfold.Subheading, { level: 3, permalink: true, theme }),
  SubscriptionOffer: component('aside', newsfold.SubscriptionOffer, {
    heading: 'Read on',
    level: 3,
    subscribe: { href: '/subscribe', label: 'Subscribe' },
    signIn: { href: '/sign-in', label: 'Sign in' },
    locale: ar,
    theme,
  }),
  LiveTimestamp: component('p', LiveTimestamp, {
    published: '2021-10-09T14:00:00+03:00',
    updated: 1_633_800_000_000,
    timeZone: 'Asia/Qatar',
    now: new Date(1_633_900_000_000),
    labels: false,
    locale: en,
    theme,
  }),
  Timestamp: component('p', newsfold.Timestamp, {
    published: '2021-10-09T14:00:00+03:00',
    updated: 1_633_800_000_000,
    timeZone: 'Asia/Qatar',
    format: { dateStyle: 'full' },
    now: new Date(1_633_900_000_000),
    labels: false,
    locale: en,
    theme,
  }),
  TypeOfWork: component('p', newsfold.TypeOfWork, { kind: 'opinion', href: '/labels', locale: en, theme }),
  WideTable: component('div', html.WideTable, { label: 'Ports', locale: en, theme }),
};

/** Every component under the name of its export: a new one with the values of its stories, until it has a line above. */
export const components: Readonly<Record<string, Target>> = Object.fromEntries(
  Object.entries({ ...known, ...newsfold, ...html })
    .filter(([name]) => /^[A-Z]/.test(name))
    .map(([name, exported]) => [name, known[name] ?? componentByStory(name, exported)]),
);

function componentByStory(name: string, exported: unknown): Target {
  return component('div', exported as ComponentType<object>, getStoryArgs(name, exported));
}

/** What else the entries export: functions over an article, a text or nodes, and the components for MDX and Portable Text. */
const calls: Readonly<Record<string, Target>> = {
  articleContent: {
    right: article,
    use: (content) =>
      renderToString(
        createElement(newsfold.NewsArticle as ComponentType<never> as ComponentType<Values>, {
          article: content,
          now: '2026-01-01',
          components: newsfold.articleParts,
        }),
      ),
  },
  articleWithHtml: {
    right: { ...article, body: { html: source } },
    use: (content) =>
      renderToString(
        createElement(newsfold.NewsArticle as ComponentType<never> as ComponentType<Values>, {
          article: content,
          renderHtml: html.articleBlocks,
        }),
      ),
  },
  articleBlocks: call({ html: source, options: htmlOptions }, ({ html: given, options }) =>
    html.articleBlocks(given as never, options as never),
  ),
  getArticleStyles: call(
    { options: { html: '<p class="newsfold-article x">', nonce: 'r4nd0m' } },
    ({ options }) => getArticleStyles(options as never),
  ),
  ArticleStyles: call({ nonce: 'r4nd0m' }, ({ nonce }) =>
    renderToString(createElement(ArticleStyles, { nonce: nonce as never })),
  ),
  headingIds: call({ texts: ['One', 'Two'] }, ({ texts }) => newsfold.headingIds(texts as never)),
  newsArticleJsonLd: call({ article, locale: en }, ({ article: given, locale }) =>
    newsfold.newsArticleJsonLd(given as never, locale as never),
  ),
  articleMeta: call(
    { article, locale: en, options: { alternates: { ar: 'https://example.com/ar' } } },
    ({ article: given, locale, options }) =>
      newsfold.articleMeta(given as never, locale as never, options as never),
  ),
  articleMetaToHtml: call({ head: newsfold.articleMeta(talks, en) }, ({ head }) =>
    newsfold.articleMetaToHtml(head as never),
  ),
  articleMetaToNext: call({ head: newsfold.articleMeta(talks, en) }, ({ head }) =>
    newsfold.articleMetaToNext(head as never),
  ),
  defineLocale: call(
    { base: en, overrides: { tag: 'en-GB', messages: { loading: 'Wait' } } },
    ({ base, overrides }) =>
      renderToString(
        <newsfold.Byline
          authors={[{ name: 'Anna' }]}
          locale={newsfold.defineLocale(base as never, overrides as never)}
        />,
      ),
  ),
  countWords: call({ text: 'One two' }, ({ text }) => newsfold.countWords(text as never)),
  readingTime: call(
    { text: 'One two', locale: en, wordsPerMinute: 200 },
    ({ text, locale, wordsPerMinute }) =>
      newsfold.readingTime(text as never, locale as never, wordsPerMinute as never),
  ),
  tableOfContents: call({ children: [<h2 key="a">One</h2>] }, ({ children }) =>
    newsfold.tableOfContents(children as never),
  ),
  ...Object.fromEntries(
    [
      ...Object.entries(newsfold.mdxComponents),
      ...Object.entries(newsfold.portableTextComponents.block),
      ...Object.entries(newsfold.portableTextComponents.marks),
    ].map(([name, Component]) => [
      `the ${name} of a text`,
      {
        right: { children: 'Text', value: { href: '/a' } },
        use: (props: Values) => renderToString(createElement(Component as ComponentType<Values>, props)),
      },
    ]),
  ),
};

export const targets: Readonly<Record<string, Target>> = { ...components, ...calls };

interface Change {
  /** Which of the target's values. */
  at: number;
  /** Which place in that value; 0 is the value itself. */
  within: number;
  hostile: HostileValue;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(40),
  within: fc.oneof(fc.constant(0), fc.nat(200)),
  hostile: anyHostileValue,
});

/** A target with some of its values, a few of them made hostile, each as a whole or somewhere inside. */
const hostileUse = fc.record({
  name: fc.constantFrom(...Object.keys(targets)),
  left: fc.uniqueArray(fc.nat(40), { maxLength: 20 }),
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
});

/** A copy of plain data; elements, dates and functions are kept. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !isValidElement(value) &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}

interface Place {
  holder: Record<string, unknown>;
  key: string;
  /** Whether a function there is a component of the publisher's, whose own exceptions are the publisher's too. */
  isComponent: boolean;
}

/** Every place in a value that could hold another. */
function placesIn(value: unknown, isComponent: boolean): Place[] {
  if (!Array.isArray(value) && !isPlain(value)) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    { holder, key, isComponent },
    ...placesIn(holder[key], holdsComponents(key)),
  ]);
}

function holdsComponents(key: string): boolean {
  return key === 'components';
}

function valuesFor({ right }: Target, left: readonly number[], changes: readonly Change[]): Values {
  const values = copy(right) as Values;
  const names = Object.keys(right);
  for (const index of left) Reflect.deleteProperty(values, names[index % names.length] ?? '');
  // Found before anything is changed, since nobody can look into a hostile value.
  const places = changes.map(({ at, within }): Place => {
    const name = names[at % names.length] ?? '';
    const inside = placesIn(values[name], holdsComponents(name));
    return inside[(within % (inside.length + 1)) - 1] ?? { holder: values, key: name, isComponent: false };
  });
  changes.forEach(({ hostile }, index) => {
    const place = places[index];
    const value = makeHostileValue(hostile);
    if (place && !(place.isComponent && typeof value === 'function')) place.holder[place.key] = value;
  });
  return values;
}

/**
 * Renders and calls everything with hostile values, and fails with the seed where something throws or prints half a
 * surrogate pair.
 */
export function neverThrows(numRuns: number): void {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const seed = process.env.NEWSFOLD_SEED;
  fc.assert(
    fc.property(hostileUse, ({ name, left, changes }) => {
      const target = targets[name];
      if (!target) throw new Error(`There is no ${name}`);
      const printed = target.use(valuesFor(target, left, changes));
      if (/\p{Surrogate}|\\ud[89a-f][\da-f]{2}/u.test(printed)) {
        throw new Error(`Half a surrogate pair was printed: ${JSON.stringify(printed).slice(0, 500)}`);
      }
    }),
    { numRuns, ...(seed !== undefined && { seed: Number(seed) }), verbose: fc.VerbosityLevel.None },
  );
  vi.mocked(console.warn).mockClear();
  vi.mocked(console.error).mockClear();
}
