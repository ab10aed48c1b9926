import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { NewsArticle, newsArticleJsonLd, type ArticleContent } from '../../src';
import { en } from '../../src/locales';
import { talks } from '../setup/newsArticle.fixture';

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('an article on a Node server', () => {
  const html = renderToString(<NewsArticle article={talks} locale={en} />);

  it('is complete in the HTML, with the text that is folded away', () => {
    expect(html).toContain('US, Taliban hold first talks since Afghanistan withdrawal');
    expect(html).toContain('Terrorist threat');
    expect(html).toMatch(/<details[^>]*data-component="ContinueReading"/);
    expect(html).toContain('<time dateTime="2021-10-09T14:05:00+03:00"');
  });

  it('has structured data that is valid JSON', () => {
    const script = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1];
    expect(JSON.parse(script ?? '')).toEqual(newsArticleJsonLd(talks, en));
  });

  it('cannot be broken by what an editor writes', () => {
    const hostile = '</script><img src=x onerror=alert(1)><!--<script>';
    const fields = {
      headline: hostile,
      section: hostile,
      standfirst: hostile,
      dateline: hostile,
      kicker: hostile,
    };
    const broken = renderToString(<NewsArticle article={{ ...talks, ...fields }} />);
    expect(broken).not.toContain('<img src=x');
    expect(broken.match(/<\/script>/g)).toHaveLength(1);
    expect(broken.match(/<script/g)).toHaveLength(1);
  });

  it('prints nothing on the console', () => {
    renderToString(<NewsArticle article={talks} />);
    expect(console.error).not.toHaveBeenCalled();
    expect(console.warn).not.toHaveBeenCalled();
  });
});

/* A CMS may send what the types forbid. */
describe('a broken article never takes the page down', () => {
  const junk: unknown[] = [
    7n,
    Symbol('x'),
    {},
    [],
    () => 1,
    NaN,
    '',
    'text',
    -1,
    true,
    null,
    new Date(NaN),
    Object.create(null),
    { html: {} },
    ['x', {}],
  ];
  const show = (article: unknown) =>
    renderToStaticMarkup(<NewsArticle article={article as ArticleContent} />);
  const more = [
    'kind',
    'digitalSourceType',
    'humanReviewed',
    'editorialResponsibility',
    'paywall',
    'corrections',
    'wordCount',
  ];
  const fields = [...Object.keys(talks), ...more];

  it.each(junk.map((value) => [value]))('with %s in any field, the rest is rendered', (value) => {
    for (const field of fields) {
      const html = show({ ...talks, [field]: value });
      if (field !== 'body') expect(html).toContain('Senior Taliban officials');
      if (field !== 'headline') expect(html).toContain('</h1>');
    }
  });

  it.each(junk.map((value) => [value]))(
    'with %s inside every field, the headline and the corrections are rendered',
    (value) => {
      const author = {
        name: value,
        href: value,
        role: value,
        organization: value,
        image: value,
        type: value,
      };
      const html = show({
        headline: 'Real headline',
        authors: [author, { ...author, name: 'Jane Doe' }, value],
        image: { src: '/a.jpg', alt: value, width: value, height: value, caption: value, credit: value, srcSet: value, sizes: value, crops: [value, { src: value }] }, // prettier-ignore
        advisories: [
          {
            kind: value,
            olderThan: value,
            heading: value,
            text: value,
            links: [{ text: value, href: value }, value],
          },
          value,
        ],
        body: { html: value },
        corrections: [
          { date: value, replacement: value, incorrect: value, href: value, kind: value, place: value },
          { date: value, replacement: 'Fixed', incorrect: value, href: value, kind: value },
          {
            date: value,
            replacement: 'Fixed above',
            incorrect: value,
            href: value,
            kind: value,
            place: 'text',
          },
        ],
        publisher: { name: value, url: value, logo: value },
        paywall: { content: value, after: value },
        continueAfter: { words: value },
      });
      expect(html).toContain('Real headline');
      expect(html).toContain('Jane Doe');
      expect(html).toContain('Fixed<');
      expect(html).toContain('Fixed above');
    },
  );

  it.each(junk.map((value) => [value]))('%s in place of the article renders an empty one', (value) => {
    expect(show(value)).toContain('<article');
  });
});
