import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { License } from '../../src';
import * as locales from '../../src/locales';
import { warned } from '../setup/warned';

test.each(Object.entries(locales))(
  'in %s, it says whose the article is and what others may do',
  (_, locale) => {
    render(
      <License
        copyrightNotice="© 2021 The Doha Ledger"
        license="/license"
        acquireLicensePage="/syndication"
        locale={locale}
      />,
    );
    const { license, acquire } = locale.messages.license;
    expect(screen.getByText('© 2021 The Doha Ledger')).toBeVisible();
    expect(screen.getByRole('link', { name: license })).toHaveAttribute('href', '/license');
    expect(screen.getByRole('link', { name: license })).toHaveAttribute('rel', 'license');
    expect(screen.getByRole('link', { name: acquire })).toHaveAttribute('href', '/syndication');
    expect(screen.getByRole('link', { name: acquire })).not.toHaveAttribute('rel');
  },
);

test.each([
  ['https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0'],
  ['http://creativecommons.org/licenses/by-nc-nd/3.0/igo/deed.ar', 'CC BY-NC-ND 3.0'],
  ['https://creativecommons.org/licenses/', 'License'],
  ['https://example.com/?from=https://creativecommons.org/licenses/by/4.0/', 'License'],
])('a license of Creative Commons (%s) has its name', (url, name) => {
  render(<License license={url} />);
  expect(screen.getByRole('link', { name })).toHaveAttribute('href', url);
});

test('a notice may stand alone', () => {
  render(<License copyrightNotice="© 2021 The Doha Ledger" />);
  expect(screen.getByText('© 2021 The Doha Ledger')).toBeVisible();
  expect(screen.queryByRole('list')).toBeNull();
});

test('an unsafe URL is left out, with a warning', () => {
  warned(
    () => render(<License copyrightNotice="© Us" license="javascript:alert(8)" />),
    'javascript:alert(8)',
  );
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('© Us')).toBeVisible();
});

test('without a notice and a license, nothing is rendered, with a warning', () => {
  const { container } = warned(
    () => render(<License copyrightNotice=" " />),
    'neither a notice nor a license',
  );
  expect(container).toBeEmptyDOMElement();
});
