import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { en, TypeOfWork, type TypeOfWorkProps, type WorkKind } from '../../src/index';
import { ar } from '../../src/locales/index';
import { warned } from '../setup/warned';

const kinds = Object.keys(en.messages.typeOfWork) as WorkKind[];

describe.each([
  ['English', en],
  ['Arabic', ar],
])('in %s', (_, locale) => {
  test.each(kinds)('%s has a label', (kind) => {
    const { container } = render(<TypeOfWork kind={kind} locale={locale} />);
    expect(container).toHaveTextContent(locale.messages.typeOfWork[kind]);
  });

  test('no two labels are the same', () => {
    expect(new Set(Object.values(locale.messages.typeOfWork)).size).toBe(kinds.length);
  });
});

test('the label may link to the newsroom’s explanation', () => {
  render(<TypeOfWork kind="opinion" href="/about/labels" />);
  expect(screen.getByRole('link', { name: 'Opinion' })).toHaveAttribute('href', '/about/labels');
});

test('an unsafe URL is ignored', () => {
  warned(() => render(<TypeOfWork kind="opinion" href="javascript:alert(7)" />), 'javascript:alert(7)');
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(screen.getByText('Opinion')).toBeInTheDocument();
});

test('a newsroom may use its own label', () => {
  render(<TypeOfWork kind="advertiser">Paid for by Doha Ports</TypeOfWork>);
  expect(screen.getByText('Paid for by Doha Ports')).toHaveAttribute('data-kind', 'advertiser');
});

test.each(['Editorial', 'toString'])('an unknown kind (%s) is shown as it was given', (kind) => {
  const fromCms = { kind } as unknown as TypeOfWorkProps;
  warned(() => render(<TypeOfWork {...fromCms} />), JSON.stringify(kind), 'untranslated', 'ask-public');
  expect(screen.getByText(kind)).not.toHaveAttribute('data-kind');
});
