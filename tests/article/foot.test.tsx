import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import {
  articleParts,
  License,
  NewsArticle,
  Policies,
  PreferredSource,
  ShareLinks,
  type ArticleContent,
} from '../../src';
import { ar } from '../../src/locales';
import { talks } from '../setup/newsArticle.fixture';

const story: ArticleContent = {
  ...talks,
  authors: [{ name: 'Natasha Ghoneim', href: '/author/natasha-ghoneim', bio: 'She reports from Doha.' }],
  sources: [{ text: 'Doha agreement of 2020', href: 'https://www.state.gov/agreement.pdf' }],
  corrections: [{ date: '2021-10-10', replacement: 'The talks began on Saturday.' }],
  copyrightNotice: '© 2021 Al Jazeera',
  license: '/license',
  acquireLicensePage: '/syndication',
  publisher: {
    name: 'Al Jazeera',
    url: 'https://www.aljazeera.com/',
    logo: '/logo.png',
    correctionsPolicy: '/corrections',
    aiPolicy: '/ai',
  },
};

describe('the foot of an article', () => {
  test('has every part in the order in which readers need them', () => {
    const article = { ...story, topics: [{ name: 'Afghanistan', href: '/afghanistan' }] };
    render(<NewsArticle article={article} components={articleParts} jsonLd={false} />);
    const page = screen.getByRole('article').textContent;
    const places = [
      'The talks began on Saturday.',
      'Doha agreement of 2020',
      'Topics',
      'She reports from Doha.',
      'Share this article',
      'How we work',
      '© 2021 Al Jazeera',
      'Add Al Jazeera as a preferred source on Google',
    ].map((words) => page.indexOf(words));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test('has none of them, and no warning, if the page passes no components', () => {
    const { container } = render(<NewsArticle article={story} />);
    const names = ['AuthorCard', 'License', 'Policies', 'PreferredSource', 'ShareLinks', 'Sources'];
    for (const name of names) expect(container.querySelector(`[data-component="${name}"]`)).toBeNull();
  });

  test('has none of them if the article has nothing for them', () => {
    const article = {
      headline: 'Ports reopen',
      body: <p>Ships are moving.</p>,
      publisher: { name: 'The Log' },
    };
    const { Contents: _, ...components } = articleParts;
    render(<NewsArticle article={article} components={components} jsonLd={false} />);
    expect(screen.getByRole('article')).toHaveTextContent(/^Ports reopenShips are moving\.$/);
  });

  test('may be in another order', () => {
    render(
      <NewsArticle
        article={story}
        components={{ License, ShareLinks }}
        order={['ShareLinks', 'ArticleBody', 'License']}
        jsonLd={false}
      />,
    );
    const text = screen.getByText(/^The in-person meetings/);
    expect(screen.getByText('Share this article').compareDocumentPosition(text)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(text.compareDocumentPosition(screen.getByText('© 2021 Al Jazeera'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });
});

describe('links for sharing', () => {
  const getAddress = (name: string) => screen.getByRole('link', { name }).getAttribute('href') ?? '';

  test('are for email alone until the publisher chooses services', () => {
    const { rerender } = render(<NewsArticle article={story} components={{ ShareLinks }} />);
    const address = decodeURIComponent(getAddress('Email'));
    expect(address).toContain(`subject=${talks.headline}`);
    expect(address).toContain(`body=${talks.headline} ${talks.url ?? ''}`);
    const componentProps = { ShareLinks: { services: ['bluesky', 'x'] as const } };
    rerender(<NewsArticle article={story} components={{ ShareLinks }} componentProps={componentProps} />);
    expect(screen.queryByRole('link', { name: 'Email' })).toBeNull();
    expect(getAddress('Share on Bluesky')).toContain(encodeURIComponent(talks.url ?? ''));
  });

  test('are not there without the URL of the article', () => {
    render(<NewsArticle article={{ ...story, url: undefined }} components={{ ShareLinks }} jsonLd={false} />);
    expect(screen.queryByText('Share this article')).toBeNull();
  });
});

test('the policies, the rights and the preferred source are in the language of the article', () => {
  render(
    <NewsArticle
      article={story}
      components={{ License, Policies, PreferredSource }}
      locale={ar}
      jsonLd={false}
    />,
  );
  const { policies, license } = ar.messages;
  const page = within(screen.getByRole('article'));
  expect(page.getByRole('link', { name: policies.ai })).toHaveAttribute('href', '/ai');
  expect(page.getByRole('link', { name: license.license })).toHaveAttribute('href', '/license');
  expect(page.getByRole('link', { name: license.acquire })).toHaveAttribute('href', '/syndication');
  expect(page.getByRole('link', { name: /Google/ })).toHaveAttribute(
    'href',
    expect.stringContaining('aljazeera.com'),
  );
});
