import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import {
  AdvisoryNotice,
  en,
  type AdvisoryKind,
  type AdvisoryNoticeProps,
  type DateValue,
  type Locale,
} from '../../src/index';
import { ar } from '../../src/locales/index';
import { warned } from '../setup/warned';

const kinds = Object.keys(en.messages.advisory) as AdvisoryKind[];
const landmarks: AdvisoryKind[] = ['sensitive', 'breaking', 'satire'];
const roleOf = (kind: AdvisoryKind) => (landmarks.includes(kind) ? 'region' : 'note');
const parts = (notice: HTMLElement) => [...notice.children].map((part) => part.getAttribute('data-part'));

test('renders a note that is named by its heading and contains its text', () => {
  render(
    <AdvisoryNotice kind="health" heading="About this advice">
      This article is no substitute for a doctor.
    </AdvisoryNotice>,
  );
  const note = screen.getByRole('note', { name: 'About this advice' });
  expect(note).toHaveTextContent('About this advice');
  expect(note).toHaveTextContent('This article is no substitute for a doctor.');
});

test('does not interrupt screen readers, and is not a heading in the page’s outline', () => {
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
  test.each(kinds.filter((kind) => kind !== 'age'))('%s has the heading of its kind', (kind) => {
    render(
      <AdvisoryNotice kind={kind} locale={locale}>
        Text
      </AdvisoryNotice>,
    );
    expect(screen.getByRole(roleOf(kind), { name: locale.messages.advisory[kind] })).toHaveAttribute(
      'data-kind',
      kind,
    );
  });
});

test.each(['', '  ', null, false])('a heading of %j falls back to the heading of the kind', (heading) => {
  render(
    <AdvisoryNotice kind="correction" heading={heading}>
      An earlier version misnamed the ship.
    </AdvisoryNotice>,
  );
  expect(screen.getByRole('note', { name: 'Correction' })).toBeInTheDocument();
});

test.each([undefined, '', '  ', []])(
  'without text (%j), only the heading is rendered, and no empty element',
  (children) => {
    render(<AdvisoryNotice heading="Contains flashing images">{children}</AdvisoryNotice>);
    const note = screen.getByRole('note', { name: 'Contains flashing images' });
    expect(parts(note)).toEqual(['icon', 'heading']);
  },
);

test('each of two notices on a page is named by its own heading', () => {
  render(
    <>
      <AdvisoryNotice kind="health">One</AdvisoryNotice>
      <AdvisoryNotice kind="sensitive">Two</AdvisoryNotice>
    </>,
  );
  expect(screen.getByRole('note', { name: 'Health information' })).toHaveTextContent('One');
  expect(screen.getByRole('region', { name: en.messages.advisory.sensitive })).toHaveTextContent('Two');
});

test('aria-label wins over the heading as its name', () => {
  render(<AdvisoryNotice aria-label="Warning for readers">Flashing images.</AdvisoryNotice>);
  expect(screen.getByRole('note', { name: 'Warning for readers' })).toBeInTheDocument();
});

test('aria-labelledby wins over the heading as its name', () => {
  render(
    <>
      <h2 id="warnings">Before you read</h2>
      <AdvisoryNotice aria-labelledby="warnings">Flashing images.</AdvisoryNotice>
    </>,
  );
  expect(screen.getByRole('note', { name: 'Before you read' })).toBeInTheDocument();
});

test('a role from the publisher does not change its role', () => {
  render(<AdvisoryNotice role="alert">Flashing images.</AdvisoryNotice>);
  expect(screen.getByRole('note')).toBeInTheDocument();
});

test('its text may contain paragraphs and links', () => {
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
  'an unknown kind (%s) falls back to general information',
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

test('shows markup in a CMS’s text as text', () => {
  render(<AdvisoryNotice heading="<b>Note</b>">{'<img src=x onerror=alert(1)>'}</AdvisoryNotice>);
  expect(screen.getByRole('note', { name: '<b>Note</b>' })).toHaveTextContent('<img src=x onerror=alert(1)>');
});

describe('kinds', () => {
  test('each of the fifteen has its own icon, which screen readers skip', () => {
    const icons = kinds.map((kind) => {
      const { container, unmount } = render(
        <AdvisoryNotice kind={kind} published="2019-05-04" now="2021-10-09">
          Text
        </AdvisoryNotice>,
      );
      const icon = container.querySelector('svg[data-part="icon"]');
      expect(icon).toHaveAttribute('aria-hidden', 'true');
      expect(icon).toHaveAttribute('viewBox', '0 0 24 24');
      expect(icon).toHaveAttribute('stroke', 'currentColor');
      const drawing = icon?.innerHTML;
      unmount();
      return drawing;
    });
    expect(kinds).toHaveLength(15);
    expect(new Set(icons).size).toBe(15);
  });

  test.each(kinds)('%s has the role of its kind, and is never announced by itself', (kind) => {
    render(
      <AdvisoryNotice kind={kind} heading="Before you read" published="2019-05-04" now="2021-10-09">
        Text
      </AdvisoryNotice>,
    );
    const notice = screen.getByRole(roleOf(kind), { name: 'Before you read' });
    expect(notice).not.toHaveAttribute('aria-live');
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });

  test.each([
    ['sponsored', 'Sponsored: paid for by an advertiser'],
    ['satire', 'Satire: this is not a news report'],
    ['breaking', 'Breaking news: details may change'],
  ] as const)('%s needs no text', (kind, words) => {
    render(<AdvisoryNotice kind={kind} />);
    expect(parts(screen.getByRole(roleOf(kind), { name: words }))).toEqual(['icon', 'heading']);
  });

  test.each(['info', 'health', 'correction', 'clarification', 'update'] as const)(
    '%s renders nothing without a heading and text',
    (kind) => {
      vi.mocked(console.warn).mockImplementation(() => undefined);
      const { container } = render(<AdvisoryNotice kind={kind}> </AdvisoryNotice>);
      expect(container).toBeEmptyDOMElement();
      vi.mocked(console.warn).mockClear();
    },
  );

  test('a kind that is missing from a publisher’s own locale has its English heading', () => {
    const { satire: _, ...advisory } = en.messages.advisory;
    const older = { ...en, messages: { ...en.messages, advisory } } as unknown as Locale;
    warned(
      () => render(<AdvisoryNotice kind="satire" locale={older} />),
      'messages.advisory.satire is missing, so the English message is shown',
    );
    expect(screen.getByRole('region', { name: 'Satire: this is not a news report' })).toBeInTheDocument();
  });

  test('may have a control at its end', () => {
    render(<AdvisoryNotice action={<button type="button">Hide</button>}>Text</AdvisoryNotice>);
    expect(screen.getByRole('note')).toContainElement(screen.getByRole('button', { name: 'Hide' }));
  });
});

describe('the age of an article', () => {
  const age = (published: DateValue, now: DateValue, locale = en, olderThan?: number) =>
    render(
      <AdvisoryNotice kind="age" published={published} now={now} locale={locale} olderThan={olderThan} />,
    ).container.textContent;

  test.each([
    ['2018-05-04T08:00:00+03:00', '2021-10-09T12:00:00Z', 'This article is more than 3 years old'],
    ['2019-10-09', '2021-10-10', 'This article is more than 2 years old'],
    ['2019-10-09', '2021-10-09', 'This article is more than a year old'],
    ['2020-02-29', '2021-03-01', 'This article is more than a year old'],
    ['1921-10-09', '2021-12-01', 'This article is more than 100 years old'],
  ])('from %s to %s: %s', (published, now, words) => {
    expect(age(published, now)).toBe(words);
  });

  test.each([
    ['a day less than a year ago', '2020-10-10', '2021-10-09'],
    ['exactly a year ago, which is not more than a year,', '2020-10-09', '2021-10-09'],
    ['tomorrow', '2021-10-10', '2021-10-09'],
  ])('an article published %s has no notice', (_, published, now) => {
    expect(age(published, now)).toBe('');
  });

  test('olderThan is the age in months from which the notice is shown', () => {
    expect(age('2021-07-01', '2021-10-09', en, 3)).toBe('This article is more than 3 months old');
    expect(age('2021-09-01', '2021-10-09', en, 1)).toBe('This article is more than a month old');
    expect(age('2021-07-01', '2021-10-09', en, 4)).toBe('');
    expect(age('2021-01-31', '2021-03-01', en, 1)).toBe('This article is more than a month old');
  });

  test.each([
    ['2020-01-01', 'مضى على نشر هذا المقال أكثر من سنة'],
    ['2019-01-01', 'مضى على نشر هذا المقال أكثر من سنتين'],
    ['2016-01-01', 'مضى على نشر هذا المقال أكثر من 5 سنوات'],
    ['2006-01-01', 'مضى على نشر هذا المقال أكثر من 15 سنة'],
  ])('in Arabic, from %s: %s', (published, words) => {
    expect(age(published, '2021-10-09', ar)).toBe(words);
  });

  test('without now, shows the publisher’s text but not the age', () => {
    warned(
      () =>
        render(
          <AdvisoryNotice kind="age" published="2001-01-01">
            See our later coverage.
          </AdvisoryNotice>,
        ),
      'now is not a date',
    );
    expect(screen.getByRole('note', { name: 'This is an older article' })).toHaveTextContent(
      'later coverage',
    );
  });

  test('renders nothing without now and text', () => {
    vi.mocked(console.warn).mockImplementation(() => undefined);
    expect(render(<AdvisoryNotice kind="age" published="2001-01-01" />).container).toBeEmptyDOMElement();
    vi.mocked(console.warn).mockClear();
  });

  test('an invalid olderThan falls back to a year', () => {
    expect(warned(() => age('2021-07-01', '2021-10-09', en, -2), 'olderThan is -2')).toBe('');
  });
});
