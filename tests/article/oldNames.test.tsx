import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { NewsArticle, newsArticleJsonLd, type ArticleContent } from '../../src';

/* An article from before the first release, as a CMS still sends it. */
const storyWith = (fields: object) =>
  ({
    headline: 'Talks go on in Doha',
    body: [<p key="1">Talks go on.</p>, <p key="2">They end.</p>],
    ...fields,
  }) as unknown as ArticleContent;

/* What is said on the console about names, among all that the rest of the article lacks. */
function saidOfNames(act: () => unknown): string[] {
  vi.mocked(console.warn).mockImplementation(() => undefined);
  act();
  const said = vi.mocked(console.warn).mock.calls.map(([message]) => String(message));
  vi.mocked(console.warn).mockClear();
  return said.filter((message) => message.includes(' is now called '));
}

describe('a field with the name that it had before the first release', () => {
  it.each([
    ['reviewed', 'humanReviewed', { reviewed: true }],
    ['responsible', 'editorialResponsibility', { responsible: 'The Example' }],
    ['gated', 'paywall', { gated: { text: 'present', after: 1 } }],
    ['paywall.text', 'content', { paywall: { text: 'withheld' } }],
    ['authors[].organisation', 'organization', { authors: [{ name: 'Layla', organisation: 'Reuters' }] }],
    ['corrections[].wrong', 'incorrect', { corrections: [{ replacement: 'In 2020.', wrong: 'In 2019.' }] }],
    ['corrections[].text', 'replacement', { corrections: [{ text: 'In 2021.' }] }],
  ])('%s warns with the new name, %s', (old, now, fields) => {
    const article = storyWith(fields);
    const page = saidOfNames(() => render(<NewsArticle article={article} jsonLd={false} />));
    const data = saidOfNames(() => newsArticleJsonLd(article));
    expect(page).toEqual([expect.stringContaining(`[newsfold] NewsArticle: ${old} is now called ${now}, `)]);
    expect(data).toEqual([
      expect.stringContaining(`[newsfold] newsArticleJsonLd: ${old} is now called ${now}, `),
    ]);
  });

  it('changes neither the page nor its structured data', () => {
    const article = storyWith({ gated: { text: 'present', after: 1 }, reviewed: true });
    saidOfNames(() => {
      render(<NewsArticle article={article} jsonLd={false} />);
      expect(newsArticleJsonLd(article)).toEqual(newsArticleJsonLd(storyWith({})));
    });
    expect(screen.getByText('They end.').closest('[class*="paywalled"]')).toBeNull();
  });

  it('says nothing of an article with names of today', () => {
    const article = storyWith({
      paywall: { content: 'in-page' },
      corrections: [{ replacement: 'In 2022.' }],
    });
    expect(saidOfNames(() => render(<NewsArticle article={article} />))).toEqual([]);
  });
});
