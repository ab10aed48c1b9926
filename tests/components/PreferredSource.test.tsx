import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { PreferredSource } from '../../src';
import * as locales from '../../src/locales';
import { warned } from '../setup/warned';

test.each(Object.entries(locales))('in %s, it is a link with the name of the publisher', (_, locale) => {
  render(<PreferredSource name="The Ledger" site="example.com" locale={locale} />);
  const name = locale.messages.preferredSource.replace('{name}', 'The Ledger');
  expect(screen.getByRole('link', { name })).toHaveAttribute(
    'href',
    'https://google.com/preferences/source?q=example.com',
  );
  expect(document.querySelector('script, img, iframe')).toBeNull();
});

test.each([
  ['https://www.example.com/', 'example.com'],
  ['http://News.Example.co.uk:8080/a?b#c', 'news.example.co.uk'],
  ['صحيفة.قطر', 'صحيفة.قطر'],
])('the domain of %s is %s', (site, domain) => {
  render(<PreferredSource name="The Ledger" site={site} />);
  const { href } = screen.getByRole<HTMLAnchorElement>('link');
  expect(new URL(href).searchParams.get('q')).toBe(domain);
});

test.each([['localhost'], ['javascript:alert(1)'], ['a@example.com'], ['two words.com'], ['']])(
  'without a domain (%j), nothing is rendered, with a warning',
  (site) => {
    warned(() => render(<PreferredSource name="The Ledger" site={site} />), JSON.stringify(site));
    expect(screen.queryByRole('link')).toBeNull();
  },
);
