import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { AdvisoryNotice, en, type AdvisoryKind, type AdvisoryNoticeProps } from '../src/index';
import { ar } from '../src/locales/index';
import { warned } from './setup/warned';

const kinds = Object.keys(en.words.advisory) as AdvisoryKind[];

test('a notice is a note, named by its heading, with its text in it', () => {
  render(
    <AdvisoryNotice kind="health" heading="About this advice">
      This article is no substitute for a doctor.
    </AdvisoryNotice>,
  );
  const note = screen.getByRole('note', { name: 'About this advice' });
  expect(note).toHaveTextContent('About this advice');
  expect(note).toHaveTextContent('This article is no substitute for a doctor.');
});

test('it does not interrupt a screen reader, nor take a rank among the headings', () => {
  render(<AdvisoryNotice>Flashing images.</AdvisoryNotice>);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(screen.getByRole('note')).not.toHaveAttribute('aria-live');
});

describe.each([
  ['English', en],
  ['Arabic', ar],
])('without a heading, in %s', (_, locale) => {
  test.each(kinds)('%s has the words of its kind', (kind) => {
    render(
      <AdvisoryNotice kind={kind} locale={locale}>
        Text
      </AdvisoryNotice>,
    );
    expect(screen.getByRole('note', { name: locale.words.advisory[kind] })).toHaveAttribute(
      'data-kind',
      kind,
    );
  });
});

test.each(['', '  ', null, false])('a heading of %j is none: the kind’s words stand there', (heading) => {
  render(
    <AdvisoryNotice kind="correction" heading={heading}>
      An earlier version misnamed the ship.
    </AdvisoryNotice>,
  );
  expect(screen.getByRole('note', { name: 'Correction' })).toBeInTheDocument();
});

test.each([undefined, '', '  ', []])(
  'without text (%j) the heading stands alone, with no empty element',
  (children) => {
    render(<AdvisoryNotice heading="Contains flashing images">{children}</AdvisoryNotice>);
    const note = screen.getByRole('note', { name: 'Contains flashing images' });
    expect(note.children).toHaveLength(1);
  },
);

test('two notices on one page are each named by their own heading', () => {
  render(
    <>
      <AdvisoryNotice kind="health">One</AdvisoryNotice>
      <AdvisoryNotice kind="sensitive">Two</AdvisoryNotice>
    </>,
  );
  expect(screen.getByRole('note', { name: 'Health information' })).toHaveTextContent('One');
  expect(screen.getByRole('note', { name: en.words.advisory.sensitive })).toHaveTextContent('Two');
});

test('a publisher may name it with other words', () => {
  render(<AdvisoryNotice aria-label="Warning for readers">Flashing images.</AdvisoryNotice>);
  expect(screen.getByRole('note', { name: 'Warning for readers' })).toBeInTheDocument();
});

test('a publisher may name it by another element', () => {
  render(
    <>
      <h2 id="warnings">Before you read</h2>
      <AdvisoryNotice aria-labelledby="warnings">Flashing images.</AdvisoryNotice>
    </>,
  );
  expect(screen.getByRole('note', { name: 'Before you read' })).toBeInTheDocument();
});

test('it stays a note whatever role it is given', () => {
  render(<AdvisoryNotice role="alert">Flashing images.</AdvisoryNotice>);
  expect(screen.getByRole('note')).toBeInTheDocument();
});

test('its text may have paragraphs and links', () => {
  render(
    <AdvisoryNotice kind="sensitive">
      <p>This article describes violence.</p>
      <p>
        Help is <a href="tel:116123">at 116 123</a>.
      </p>
    </AdvisoryNotice>,
  );
  expect(screen.getByRole('link', { name: 'at 116 123' })).toHaveAttribute('href', 'tel:116123');
  // React itself complains on the console about a <p> in a <p>, and that would fail here.
  expect(screen.getAllByRole('paragraph')).toHaveLength(3);
});

test.each(['gore', 'Health', 'toString', '__proto__'])(
  'an unknown kind (%s) is general information',
  (kind) => {
    const fromCms = { kind } as unknown as AdvisoryNoticeProps;
    warned(
      () => render(<AdvisoryNotice {...fromCms}>Text</AdvisoryNotice>),
      JSON.stringify(kind),
      'sensitive',
    );
    expect(screen.getByRole('note', { name: 'About this article' })).toHaveAttribute('data-kind', 'info');
  },
);

test('text from a CMS is text, never markup', () => {
  render(<AdvisoryNotice heading="<b>Note</b>">{'<img src=x onerror=alert(1)>'}</AdvisoryNotice>);
  expect(screen.getByRole('note', { name: '<b>Note</b>' })).toHaveTextContent('<img src=x onerror=alert(1)>');
});
