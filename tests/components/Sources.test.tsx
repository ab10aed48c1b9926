import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { NewsArticle, newsArticleJsonLd, Sources, type ArticleContent, type ArticleSource } from '../../src';
import * as locales from '../../src/locales';
import { talks } from '../setup/newsArticle.fixture';
import { warned } from '../setup/warned';

const sources: ArticleSource[] = [
  { text: 'Doha agreement of 2020', href: 'https://www.state.gov/agreement.pdf' },
  { text: 'Two members of the delegation' },
];
const story: ArticleContent = { ...talks, sources };

describe('the sources of a story', () => {
  test('are a numbered list under a heading', () => {
    render(<Sources sources={sources} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Sources' })).toBeVisible();
    const list = screen.getByRole('list');
    expect(list.tagName).toBe('OL');
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(sources.map(({ text }) => text));
  });

  test('are links if they are online, and words if they are not', () => {
    render(<Sources sources={sources} />);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Doha agreement of 2020']);
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://www.state.gov/agreement.pdf');
    expect(screen.getByText('Two members of the delegation')).toBeVisible();
  });

  test.each(Object.entries(locales))('have a heading in %s', (_, locale) => {
    render(<Sources sources={sources} locale={locale} />);
    expect(screen.getByRole('heading')).toHaveTextContent(locale.messages.parts.sources);
  });

  test('may have a heading of the publisher’s own', () => {
    render(<Sources sources={sources} level={3} heading="This story is based on" />);
    expect(screen.getByRole('heading', { level: 3, name: 'This story is based on' })).toBeVisible();
  });

  test('keep their words if the link is unsafe', () => {
    const unsafe = { text: 'The log', href: 'javascript:alert(8)' };
    warned(() => render(<Sources sources={[unsafe]} />), 'Sources', 'javascript:alert(8)');
    expect(screen.getByText('The log')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('are left out if they have no words, with a warning', () => {
    warned(
      () => render(<Sources sources={[{ text: ' ', href: '/nothing' }, ...sources]} />),
      '1 of 3 sources have no text',
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  test('are no list if there are none', () => {
    const { container } = render(<p />);
    warned(() => render(<Sources sources={[]} />, { container }), 'there are no sources');
    expect(container).toBeEmptyDOMElement();
  });
});

describe('a NewsArticle with sources', () => {
  test('lists them below the text and the corrections, above the topics', () => {
    const article = { ...story, topics: [{ name: 'Afghanistan' }] };
    const components = { Sources, Topics: () => <p>Topics of the story</p> };
    render(<NewsArticle article={article} components={components} jsonLd={false} />);
    const texts = screen.getByRole('article').textContent;
    const places = ['Senior Taliban officials', 'Doha agreement of 2020', 'Topics of the story'].map(
      (words) => texts.indexOf(words),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test('has them in structured data, whether the page lists them or not, and does not warn', () => {
    render(<NewsArticle article={story} />);
    expect(screen.queryByRole('heading', { name: 'Sources' })).toBeNull();
    expect(newsArticleJsonLd(story).citation?.map(({ name }) => name)).toEqual(
      sources.map(({ text }) => text),
    );
    expect(console.warn).not.toHaveBeenCalled();
  });
});
