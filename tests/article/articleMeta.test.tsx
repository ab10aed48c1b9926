import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';

import {
  articleMeta,
  articleMetaToHtml,
  articleMetaToNext,
  en,
  newsArticleJsonLd,
  type ArticleContent,
  type ArticleMeta,
} from '../../src';
import { ar } from '../../src/locales';
import { talks } from '../setup/newsArticle.fixture';
import { warned } from '../setup/warned';

const url = 'https://www.aljazeera.com/news/2021/10/9/us-taliban-talks';

const getContents = ({ tags }: ArticleMeta, key: string) =>
  tags.flatMap((tag) => {
    if (tag.tagName === 'link') return tag.rel === key ? [tag.href] : [];
    return ('name' in tag ? tag.name : tag.property) === key ? [tag.content] : [];
  });

const getAlternates = ({ tags }: ArticleMeta) =>
  tags.flatMap((tag) => ('hrefLang' in tag ? [[tag.hrefLang, tag.href]] : []));

const getWarnings = () =>
  vi
    .mocked(console.warn)
    .mock.calls.map(([line]) => String(line))
    .join('\n');

describe('the head of a whole article', () => {
  const head = articleMeta(talks, en);

  it('has what search engines and social media ask for', () => {
    expect(head.title).toBe('Taliban and US meet in Doha');
    expect(head.tags).toEqual(
      [
        { name: 'description', content: talks.standfirst },
        { name: 'robots', content: 'max-image-preview:large' },
        { name: 'author', content: 'Natasha Ghoneim' },
        { rel: 'canonical', href: url },
        { property: 'og:type', content: 'article' },
        { property: 'og:title', content: 'Taliban and US meet in Doha' },
        { property: 'og:description', content: talks.standfirst },
        { property: 'og:url', content: url },
        { property: 'og:site_name', content: 'Al Jazeera' },
        { property: 'og:locale', content: 'en_US' },
        { property: 'og:image', content: 'https://www.aljazeera.com/images/doha.jpg' },
        { property: 'og:image:width', content: '1600' },
        { property: 'og:image:height', content: '900' },
        { property: 'og:image:alt', content: 'Delegates at a long table' },
        { property: 'article:published_time', content: '2021-10-09T14:05:00+03:00' },
        { property: 'article:modified_time', content: '2021-10-09T18:30:00+03:00' },
        { property: 'article:author', content: 'https://www.aljazeera.com/author/natasha-ghoneim' },
        { property: 'article:section', content: 'News' },
      ].map((attributes) => ({ tagName: 'rel' in attributes ? 'link' : 'meta', ...attributes })),
    );
  });

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(head))).toEqual(head);
  });

  it('agrees with structured data about description, dates and section', () => {
    const data = newsArticleJsonLd(talks, en);
    expect(getContents(head, 'description')).toEqual([data.description]);
    expect(getContents(head, 'article:published_time')).toEqual([data.datePublished]);
    expect(getContents(head, 'article:modified_time')).toEqual([data.dateModified]);
    expect(getContents(head, 'article:section')).toEqual([data.articleSection]);
  });

  it('has a tag for each topic, as structured data has its keywords', () => {
    const article = {
      ...talks,
      topics: [{ name: 'Afghanistan', href: '/afghanistan' }, { name: 'Taliban' }],
    };
    const tags = getContents(articleMeta(article), 'article:tag');
    expect(tags).toEqual(['Afghanistan', 'Taliban']);
    expect(newsArticleJsonLd(article).keywords).toEqual(tags);
  });
});

describe('the text of the head', () => {
  it('is the headline if there is no other, and the words of a standfirst without their elements', () => {
    const head = articleMeta(
      {
        ...talks,
        headline: ' Two\n lines ',
        alternativeHeadline: '',
        standfirst: (
          <>
            A <b>new</b> page
          </>
        ),
      },
      en,
    );
    expect(head.title).toBe('Two lines');
    expect(getContents(head, 'description')).toEqual(['A new page']);
  });

  it('names only those who wrote the article as its authors', () => {
    const authors = [
      { name: 'A', href: 'javascript:alert(1)' },
      { name: 'B', role: 'photographer', href: '/b' },
      { name: 'C', href: '/c' },
    ] as const;
    vi.mocked(console.warn).mockImplementation(() => undefined);
    const head = articleMeta({ ...talks, authors }, en);
    vi.mocked(console.warn).mockClear();
    expect(getContents(head, 'author')).toEqual(['A', 'C']);
    expect(getContents(head, 'article:author')).toEqual(['https://www.aljazeera.com/c']);
  });

  it('links to the license', () => {
    const license = 'https://creativecommons.org/licenses/by/4.0/';
    const article = { ...talks, license };
    expect(getContents(articleMeta(article, en), 'license')).toEqual([license]);
  });

  it.each([
    ['en-GB', ['en_GB']],
    ['ar', ['ar_EG']],
    ['zh-Hant-HK', ['zh_HK']],
  ])('has a language and a territory for %s', (tag, expected) => {
    expect(getContents(articleMeta(talks, { ...en, tag }), 'og:locale')).toEqual(expected);
  });

  it('has no language for a tag that is none, with a warning', () => {
    const meta = warned(
      () => articleMeta(talks, { ...en, tag: 'not a tag' }),
      '"not a tag" is not a language',
    );
    expect(getContents(meta, 'og:locale')).toEqual([]);
  });
});

describe('an article in several languages', () => {
  it('lists itself and the others', () => {
    const alternates = { ar: 'https://example.com/ar', 'x-default': '/all' };
    expect(getAlternates(articleMeta(talks, en, { alternates }))).toEqual([
      ['ar', 'https://example.com/ar'],
      ['x-default', 'https://www.aljazeera.com/all'],
      ['en', url],
    ]);
    expect(getAlternates(articleMeta(talks, ar, { alternates: { ar: '/other' } }))).toEqual([['ar', url]]);
  });

  it('lists nothing if there is no other', () => {
    expect(getAlternates(articleMeta(talks, en, { alternates: {} }))).toEqual([]);
  });
});

describe('warnings', () => {
  beforeEach(() => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.mocked(console.warn).mockClear();
  });

  it('tell of an article without a URL, which has no canonical one', () => {
    const head = articleMeta({ headline: 'No URL' }, en);
    expect(getContents(head, 'canonical')).toEqual([]);
    expect(getWarnings()).toContain('the article has no url');
  });

  it.each([
    [1199, true],
    [1200, false],
    [undefined, false],
  ])('tell of a small image: %s pixels', (width, expected) => {
    articleMeta({ ...talks, image: { src: '/a.jpg', alt: '', width } }, en);
    expect(getWarnings().includes('under 1200 pixels wide')).toBe(expected);
  });

  it('tell of an alternate that is not a language, which is left out', () => {
    expect(getAlternates(articleMeta(talks, en, { alternates: { en_us: '/us' } }))).toEqual([]);
    expect(getWarnings()).toContain('"en_us" is not a language tag');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '/relative', 'https://['])(
    'tell of the URL %s, which is left out',
    (unsafe) => {
      const head = articleMeta({ ...talks, url: unsafe }, en);
      expect(getContents(head, 'canonical')).toEqual([]);
      expect(getContents(head, 'og:url')).toEqual([]);
      expect(getWarnings()).not.toBe('');
    },
  );

  it.each([
    undefined,
    null,
    7,
    'text',
    [],
    { headline: {}, image: 3, authors: 'x', standfirst: Symbol('s') },
  ])('never give way to an error: %s', (article) => {
    const head = articleMeta(article as unknown as ArticleContent, article as never, article as never);
    expect(getContents(head, 'og:type')).toEqual(['article']);
    expect(head).not.toHaveProperty('title');
  });
});

describe('the head as a string', () => {
  it('cannot be broken by a text', () => {
    const hostile = `"></title><script>alert('1')</script> & <!--`;
    const html = articleMetaToHtml(
      articleMeta({ ...talks, headline: hostile, alternativeHeadline: hostile, section: hostile }, en),
    );
    const { head, body } = new DOMParser().parseFromString(`<head>${html}</head>`, 'text/html');
    expect(head.querySelector('script')).toBeNull();
    expect(body.childNodes).toHaveLength(0);
    expect(head.querySelector('title')?.textContent).toBe(hostile);
    expect(head.querySelector('[property="og:title"]')?.getAttribute('content')).toBe(hostile);
    expect(head.querySelector('[property="article:section"]')?.getAttribute('content')).toBe(hostile);
  });

  it('keeps a text that looks like an entity', () => {
    expect(articleMetaToHtml({ title: '&lt;', tags: [] })).toBe('<title>&amp;lt;</title>');
  });

  it('has a tag on each line, by its names in HTML', () => {
    const head = articleMeta(talks, en, { alternates: { ar: 'https://example.com/?a=1&b=2' } });
    const lines = articleMetaToHtml(head).split('\n');
    expect(lines).toHaveLength(head.tags.length + 1);
    expect(lines).toContain('<link rel="alternate" href="https://example.com/?a=1&amp;b=2" hreflang="ar">');
  });
});

describe("the head as Next's metadata", () => {
  it('has every field that Next knows', () => {
    const head = articleMeta(talks, en, { alternates: { ar: 'https://example.com/ar' } });
    expect(articleMetaToNext(head)).toEqual({
      title: head.title,
      description: talks.standfirst,
      robots: 'max-image-preview:large',
      authors: [{ name: 'Natasha Ghoneim' }],
      alternates: { canonical: url, languages: { ar: 'https://example.com/ar', en: url } },
      openGraph: {
        type: 'article',
        title: head.title,
        description: talks.standfirst,
        url,
        siteName: 'Al Jazeera',
        locale: 'en_US',
        images: [
          {
            url: 'https://www.aljazeera.com/images/doha.jpg',
            width: 1600,
            height: 900,
            alt: 'Delegates at a long table',
          },
        ],
        publishedTime: '2021-10-09T14:05:00+03:00',
        modifiedTime: '2021-10-09T18:30:00+03:00',
        authors: ['https://www.aljazeera.com/author/natasha-ghoneim'],
        section: 'News',
      },
    });
  });
});

it("fits the objects of React Router's meta", () => {
  type Descriptor =
    | { title: string }
    | { name: string; content: string }
    | { property: string; content: string }
    | { tagName: 'meta' | 'link'; [attribute: string]: string };
  expectTypeOf<ArticleMeta['tags'][number]>().toExtend<Descriptor>();
});
