import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { Policies, type ArticlePublisher } from '../../src';
import * as locales from '../../src/locales';
import { warned } from '../setup/warned';

const publisher: ArticlePublisher = {
  name: 'The Doha Ledger',
  publishingPrinciples: '/principles',
  correctionsPolicy: '/corrections',
  ethicsPolicy: '/ethics',
  ownershipFundingInfo: '/owners',
  aiPolicy: '/ai',
};

test.each(Object.entries(locales))('in %s, each policy of a publisher has a link', (_, locale) => {
  render(<Policies policies={publisher} locale={locale} />);
  const { heading, ...words } = locale.messages.policies;
  expect(screen.getByText(heading)).toBeVisible();
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    [words.principles, '/principles'],
    [words.corrections, '/corrections'],
    [words.ethics, '/ethics'],
    [words.ownership, '/owners'],
    [words.ai, '/ai'],
  ]);
});

test('only those that the publisher has are listed, and a page of several of them once', () => {
  render(<Policies policies={{ aiPolicy: '/how', publishingPrinciples: '/how', ethicsPolicy: ' ' }} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'Editorial principles' })).toHaveAttribute('href', '/how');
});

test('your own words may stand before them', () => {
  render(<Policies policies={publisher} heading="Why you can trust us" />);
  expect(screen.getByText('Why you can trust us')).toBeVisible();
  expect(screen.queryByText('How we work')).toBeNull();
});

test('an unsafe URL is left out, with a warning', () => {
  warned(
    () => render(<Policies policies={{ ethicsPolicy: 'javascript:alert("p")', aiPolicy: '/ai' }} />),
    'javascript:alert("p")'.replaceAll('"', '\\"'),
  );
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('without policies, nothing is rendered, with a warning', () => {
  warned(() => render(<Policies policies={{}} />), 'there are no policies');
  expect(screen.queryByText('How we work')).toBeNull();
});
