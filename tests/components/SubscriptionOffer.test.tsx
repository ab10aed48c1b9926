import { Readability } from '@mozilla/readability';
import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { NewsArticle, SubscriptionOffer, type ArticleContent } from '../../src';
import { ar } from '../../src/locales';
import { warned } from '../setup/warned';

const links = { subscribe: { href: '/subscribe' }, signIn: { href: '/sign-in' } };

test('an offer says what it is, leads to the subscription and lets subscribers sign in', () => {
  render(<SubscriptionOffer {...links}>Every story, every day.</SubscriptionOffer>);
  expect(screen.getByRole('heading', { level: 2, name: 'Subscribe to read on' })).toBeVisible();
  expect(screen.getByText('Every story, every day.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Subscribe' })).toHaveAttribute('href', '/subscribe');
  expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
  expect(screen.getByText(/^Already a subscriber\?/)).toHaveTextContent('Already a subscriber? Sign in');
});

test('every word can be the publisher’s', () => {
  render(
    <SubscriptionOffer
      level={3}
      heading="You have read your free articles"
      subscribe={{ href: '/plans', label: 'See all plans' }}
      signIn={{ href: '/login', label: 'Log in' }}
    />,
  );
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('You have read your free articles');
  expect(screen.getByRole('link', { name: 'See all plans' })).toHaveAttribute('href', '/plans');
  expect(screen.getByRole('link', { name: 'Log in' })).toHaveAttribute('href', '/login');
});

test('it speaks the language of the article', () => {
  const { offer } = ar.messages;
  render(<SubscriptionOffer {...links} locale={ar} />);
  expect(screen.getByRole('heading')).toHaveTextContent(offer.heading);
  expect(screen.getByRole('link', { name: offer.subscribe })).toBeVisible();
  expect(screen.getByRole('link', { name: offer.signIn })).toBeVisible();
});

test('an unsafe URL is no link, and empty words are the locale’s', () => {
  warned(
    () =>
      render(
        <SubscriptionOffer
          heading=" "
          subscribe={{ href: '/subscribe', label: '' }}
          signIn={{ href: 'javascript:alert(1)' }}
        />,
      ),
    'javascript:',
  );
  expect(screen.getByRole('heading')).toHaveTextContent('Subscribe to read on');
  expect(screen.getAllByRole('link')).toEqual([screen.getByText('Subscribe')]);
});

test('an offer of nothing is not rendered, with a warning', () => {
  warned(() => render(<SubscriptionOffer signIn={{ href: '/sign-in' }} />), 'SubscriptionOffer', 'subscribe');
  expect(screen.queryByRole('heading')).toBeNull();
});

describe('the offer of an article', () => {
  const paragraphs = Array.from({ length: 6 }, (_, index) => (
    <p key={index}>
      {`Paragraph ${String(index)}. The delegation asked for an end to the ban on the reserves of the central bank. `.repeat(
        3,
      )}
    </p>
  ));
  const article: ArticleContent = {
    headline: 'US, Taliban hold first talks',
    body: paragraphs,
    paywall: { content: 'server-only', offer: { ...links, text: 'Every story, every day.' } },
  };
  const body = () => document.querySelector('[data-component=ArticleBody]');

  test('comes from its data, below the free text, whose last lines fade', () => {
    render(<NewsArticle article={article} jsonLd={false} />);
    const offer = screen.getByText('Every story, every day.').closest('aside');
    expect(body()?.compareDocumentPosition(offer as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(body()).toHaveAttribute('data-teaser');
    expect(screen.getByRole('link', { name: 'Subscribe' })).toBeVisible();
  });

  test('is the page’s own node if it passes one', () => {
    render(<NewsArticle article={article} jsonLd={false} subscriptionOffer={<p>Join us</p>} />);
    expect(screen.getByText('Join us')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Subscribe' })).toBeNull();
    expect(body()).toHaveAttribute('data-teaser');
  });

  test('can be a component of the page', () => {
    render(
      <NewsArticle
        article={article}
        jsonLd={false}
        components={{ SubscriptionOffer: ({ subscribe }) => <a href={subscribe?.href}>Join us</a> }}
      />,
    );
    expect(screen.getByRole('link', { name: 'Join us' })).toHaveAttribute('href', '/subscribe');
  });

  test('fades nothing if there is none, or if the paid text is in the page', () => {
    const { rerender } = render(
      <NewsArticle article={{ ...article, paywall: { content: 'server-only' } }} jsonLd={false} />,
    );
    expect(body()).not.toHaveAttribute('data-teaser');
    rerender(
      <NewsArticle
        article={{ ...article, paywall: { content: 'in-page', after: 2, offer: links } }}
        jsonLd={false}
      />,
    );
    expect(body()).not.toHaveAttribute('data-teaser');
    expect(screen.getByRole('link', { name: 'Subscribe' }).closest('.newsfold-paywalled')).toBeNull();
  });

  test('is not part of the text in reader mode', () => {
    const page = new DOMParser().parseFromString(
      renderToString(<NewsArticle article={article} jsonLd={false} />),
      'text/html',
    );
    const { textContent } = new Readability(page).parse() ?? {};
    expect(textContent).toContain('Paragraph 5.');
    expect(textContent).not.toContain('Every story, every day.');
  });
});
