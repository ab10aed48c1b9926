import { render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

import { Corrections, en, type CorrectionItem, type CorrectionsProps } from '../../src/index';
import { ar } from '../../src/locales/index';
import { warned } from '../setup/warned';

const year: CorrectionItem = {
  date: '2021-10-10T09:00:00+03:00',
  incorrect: 'The agreement was signed in 2019.',
  replacement: 'The agreement was signed in February 2020.',
};
const rank: CorrectionItem = {
  date: '2021-10-12',
  replacement: 'Amir Khan Muttaqi is acting foreign minister.',
};
const envoy: CorrectionItem = {
  date: '2021-10-11',
  replacement: 'The envoy spoke for the delegation, not for the government.',
  kind: 'clarification',
};

const items = (name: string) =>
  within(screen.getByRole('heading', { name }).parentElement ?? document.body)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('lists corrections and clarifications separately, newest first', () => {
  render(<Corrections items={[year, envoy, rank]} />);
  expect(screen.getByRole('region', { name: 'Corrections and clarifications' })).toBeInTheDocument();
  expect(items('Corrections')).toEqual([
    'October 12, 2021Amir Khan Muttaqi is acting foreign minister.',
    'October 10, 2021An earlier version said “The agreement was signed in 2019.”The agreement was signed in February 2020.',
  ]);
  expect(items('Clarifications')).toHaveLength(1);
});

test('is named by the kind if there is only one', () => {
  render(<Corrections items={[envoy]} level={3} />);
  expect(screen.getByRole('region', { name: 'Clarifications' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Clarifications', level: 3 })).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Corrections' })).not.toBeInTheDocument();
});

test('a date has its exact time for programs, and its day in the newsroom’s time zone', () => {
  const late = { ...year, date: '2021-10-10T23:30:00Z' };
  const { container } = render(<Corrections items={[late]} timeZone="Asia/Qatar" />);
  const time = container.querySelector('time');
  expect(time).toHaveAttribute('datetime', '2021-10-11T02:30:00+03:00');
  expect(time).toHaveTextContent('October 11, 2021');
});

test('an unknown time zone falls back to UTC, with a warning that names the component', () => {
  const { container } = warned(
    () => render(<Corrections items={[year]} timeZone="Mars/Olympus" />),
    'Corrections: "Mars/Olympus" is not a time zone',
  );
  expect(container.querySelector('time')).toHaveAttribute('datetime', '2021-10-10T06:00:00+00:00');
});

test('an unknown kind counts as a correction, with a warning', () => {
  const item = { ...rank, kind: 'retraction' } as unknown as CorrectionItem;
  warned(() => render(<Corrections items={[item]} />), 'kind is "retraction"', '"correction" was used');
  expect(items('Corrections')).toHaveLength(1);
});

test.each([null, ''])('a kind that a CMS leaves empty (%j) is a correction', (kind) => {
  render(<Corrections items={[{ ...rank, kind } as unknown as CorrectionItem]} />);
  expect(items('Corrections')).toHaveLength(1);
});

test('uses the Arabic words and dates', () => {
  render(
    <Corrections
      items={[{ ...year, incorrect: 'وُقّع الاتفاق عام 2019.', replacement: 'وُقّع في فبراير 2020.' }]}
      locale={ar}
    />,
  );
  expect(items('تصحيحات')[0]).toMatch(/أكتوبر.*2021.*ورد في نسخة سابقة: «وُقّع الاتفاق عام 2019\.»/);
});

test('the link to the explanation of a change is named with its date', () => {
  render(
    <Corrections
      items={[
        { ...rank, href: '/corrections/2021/10/12' },
        { ...year, href: 'https://example.org/c' },
      ]}
    />,
  );
  expect(screen.getByRole('link', { name: 'More about this change, October 12, 2021' })).toHaveAttribute(
    'href',
    '/corrections/2021/10/12',
  );
  expect(screen.getAllByRole('link')).toHaveLength(2);
});

describe('what an earlier version said', () => {
  const quoted = (incorrect: ReactNode, locale = en) => {
    const { container, unmount } = render(
      <Corrections items={[{ replacement: 'Right.', incorrect }]} locale={locale} />,
    );
    const text = container.querySelector('[data-part="incorrect"]')?.textContent;
    unmount();
    return text;
  };

  test.each([
    ['the interior minister', '“the interior minister.”'],
    ['He left.', '“He left.”'],
    ['Did he leave? ', '“Did he leave?”'],
    ['He said he would (soon).', '“He said he would (soon).”'],
    ['They called it “progress.”', '“They called it “progress.””'],
    ['the envoy,', '“the envoy.”'],
    ['“the envoy”', '“the envoy.”'],
    ['"It was signed in 2019".', '“It was signed in 2019.”'],
    ['«the envoy’s aide»,', '“the envoy’s aide.”'],
    ['“Yes” and “no”', '““Yes” and “no”.”'],
  ])('is in quotation marks and ends with one stop: %s', (incorrect, quotation) => {
    expect(quoted(incorrect)).toBe(`An earlier version said ${quotation}`);
  });

  test('is quoted in the same way if it has elements', () => {
    expect(quoted(<em>the envoy</em>)).toBe('An earlier version said “the envoy.”');
    expect(quoted(['The ', <em key="ship">Anna</em>, ' sank.'])).toBe(
      'An earlier version said “The Anna sank.”',
    );
  });

  test('has the marks of the locale, and no mark that a publisher’s own words lack', () => {
    expect(quoted('وزير الداخلية', ar)).toBe('ورد في نسخة سابقة: «وزير الداخلية».');
    expect(quoted('هل وصل الوزير؟', ar)).toBe('ورد في نسخة سابقة: «هل وصل الوزير؟»');
    const messages = { ...en.messages.corrections, incorrect: 'We wrote: {incorrect}' };
    const own = { ...en, messages: { ...en.messages, corrections: messages } };
    expect(quoted('He left.', own)).toBe('We wrote: He left.');
    expect(quoted('the envoy', own)).toBe('We wrote: the envoy');
  });
});

describe('from a CMS', () => {
  test('an item without a date comes last', () => {
    render(<Corrections items={[{ replacement: 'The ship is the Anna.' }, rank]} />);
    expect(items('Corrections')[1]).toBe('The ship is the Anna.');
  });

  test('an invalid date is not shown, but its correction is', () => {
    warned(() => render(<Corrections items={[{ ...rank, date: 'last Tuesday' }]} />), 'last Tuesday');
    expect(items('Corrections')).toEqual(['Amir Khan Muttaqi is acting foreign minister.']);
  });

  test('leaves out an item without a replacement', () => {
    warned(
      () => render(<Corrections items={[{ replacement: ' ', incorrect: 'The year.' }, rank]} />),
      '1 of 2',
    );
    expect(items('Corrections')).toHaveLength(1);
  });

  test.each([null, 'none', [null, 3]])('renders nothing if items is %j', (list) => {
    const fromCms = { items: list } as unknown as CorrectionsProps;
    vi.mocked(console.warn).mockImplementation(() => undefined);
    const { container } = render(<Corrections {...fromCms} />);
    vi.mocked(console.warn).mockClear();
    expect(container).toBeEmptyDOMElement();
  });

  test('shows markup as text, and ignores an unsafe URL', () => {
    const { container } = warned(
      () =>
        render(
          <Corrections items={[{ replacement: '<script>alert(1)</script>', href: 'javascript:alert(1)' }]} />,
        ),
      'javascript:',
    );
    expect(container.querySelector('script')).toBeNull();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  test('renders ten thousand items', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...rank,
      replacement: `Change ${String(index)}`,
    }));
    // As a server does: jsdom takes seconds for so many elements.
    expect(renderToStaticMarkup(<Corrections items={many} />).match(/<li\b/g)).toHaveLength(10_000);
  });
});
