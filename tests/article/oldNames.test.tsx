import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { NewsArticle, newsArticleJsonLd, type ArticleContent } from '../../src';

/** An article from a CMS template that is older than the first release. */
const storyWith = (fields: object) =>
  ({
    headline: 'Talks go on in Doha',
    body: [<p key="1">Talks go on.</p>, <p key="2">They end.</p>],
    ...fields,
  }) as unknown as ArticleContent;

/** The warnings about old names, without those about everything else that the article lacks. */
function getNameWarnings(act: () => unknown): string[] {
  vi.mocked(console.warn).mockImplementation(() => undefined);
  act();
  const warnings = vi.mocked(console.warn).mock.calls.map(([message]) => String(message));
  vi.mocked(console.warn).mockClear();
  return warnings.filter((message) => message.includes(' is now called '));
}

describe('a field with the name that it had before the first release', () => {
  it.each([
    ['reviewed', 'humanReviewed', { reviewed: true }],
    ['responsible', 'editorialResponsibility', { responsible: 'The Example' }],
    ['gated', 'paywall', { gated: true }],
    ['paywall.text', 'content', { paywall: { text: 'withheld' } }],
    ['authors[].organisation', 'organization', { authors: [{ name: 'Layla', organisation: 'Reuters' }] }],
    ['corrections[].wrong', 'incorrect', { corrections: [{ replacement: 'In 2020.', wrong: 'In 2019.' }] }],
    ['corrections[].text', 'replacement', { corrections: [{ text: 'In 2021.' }] }],
  ])('%s warns with the new name, %s', (oldName, newName, fields) => {
    const article = storyWith(fields);
    const page = getNameWarnings(() => render(<NewsArticle article={article} jsonLd={false} />));
    const data = getNameWarnings(() => newsArticleJsonLd(article));
    expect(page).toEqual([
      expect.stringContaining(`[newsfold] NewsArticle: ${oldName} is now called ${newName}, `),
    ]);
    expect(data).toEqual([
      expect.stringContaining(`[newsfold] newsArticleJsonLd: ${oldName} is now called ${newName}, `),
    ]);
  });

  it('inside another one warns, too', async () => {
    vi.resetModules();
    const fresh = await import('../../src');
    const article = storyWith({ gated: { text: 'present', after: 1 } });
    const warnings = getNameWarnings(() => fresh.newsArticleJsonLd(article));
    expect(warnings.map((line) => /: (.*?),/.exec(line)?.[1])).toEqual([
      'gated is now called paywall',
      'gated.text is now called content',
    ]);
  });

  it('warns once, however many authors and corrections have it', async () => {
    vi.resetModules();
    const fresh = await import('../../src');
    const article = storyWith({
      authors: ['Reuters', 'AFP', 'AP'].map((organisation) => ({ name: 'Layla', organisation })),
      corrections: ['2019', '2020'].map((year) => ({ wrong: `In ${year}.`, text: 'In 2021.' })),
    });
    const warnings = getNameWarnings(() => render(<fresh.NewsArticle article={article} />));
    expect(warnings).toHaveLength(3);
  });

  it('changes neither the page nor its structured data', () => {
    const article = storyWith({ gated: { text: 'present', after: 1 }, reviewed: true });
    getNameWarnings(() => {
      render(<NewsArticle article={article} jsonLd={false} />);
      expect(newsArticleJsonLd(article)).toEqual(newsArticleJsonLd(storyWith({})));
    });
    expect(screen.getByText('They end.').closest('[class*="paywalled"]')).toBeNull();
  });

  it('may throw when it is read, and the page is rendered without it', () => {
    const failing = () => {
      throw new Error('no such column');
    };
    const hostile = new Proxy({}, { get: failing, has: failing, ownKeys: failing });
    const article = storyWith({ authors: [hostile], corrections: [hostile], paywall: hostile });
    for (const name of ['reviewed', 'responsible', 'gated']) {
      Object.defineProperty(article, name, { get: failing, enumerable: true });
    }
    expect(getNameWarnings(() => render(<NewsArticle article={article} />))).toEqual([]);
    expect(screen.getByText('They end.')).toBeVisible();
  });

  it('never warns about an article with the names of today', () => {
    const article = storyWith({
      paywall: { content: 'in-page' },
      corrections: [{ replacement: 'In 2022.' }],
    });
    expect(getNameWarnings(() => render(<NewsArticle article={article} />))).toEqual([]);
  });
});
