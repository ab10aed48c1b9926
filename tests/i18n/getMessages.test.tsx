import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import {
  AdvisoryNotice,
  Byline,
  ContinueReading,
  readingTime,
  SensitiveCover,
  Timestamp,
  type Locale,
} from '../../src';
import { ar } from '../../src/locales';
import { warned } from '../setup/warned';

describe('a locale', () => {
  it('that lacks messages shows the English ones', () => {
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    const messages = { ...ar.messages, articleAge: {}, cover: { show: 'كشف' } };
    const locale = { ...ar, messages } as unknown as Locale;
    render(
      <>
        <AdvisoryNotice kind="age" published="2019-01-01" now="2026-01-01" locale={locale} />
        <SensitiveCover reason="صور" locale={locale}>
          Text
        </SensitiveCover>
      </>,
    );
    expect(screen.getByText(/^This article is more than/)).toBeInTheDocument();
    expect(screen.getByText('كشف')).toBeInTheDocument();
    expect(screen.getByText('Hide')).toBeInTheDocument();
    expect(warn.mock.calls.map(([line]) => /messages\.[\w.]+ is missing/.exec(String(line))?.[0])).toEqual([
      'messages.articleAge.years is missing',
      'messages.articleAge.months is missing',
      'messages.cover.hide is missing',
    ]);
    warn.mockClear();
  });

  it('with a number instead of a message shows that message in English, with a warning', () => {
    const messages = { ...ar.messages, published: 3, byline: { ...ar.messages.byline, author: ['By'] } };
    const locale = { ...ar, messages } as unknown as Locale;
    warned(() => render(<Timestamp published="2021-10-09" locale={locale} />), 'messages.published is 3');
    expect(screen.getByText(/^Published/)).toBeInTheDocument();
    warned(
      () =>
        render(<Byline authors={[{ name: 'Layla' }, { name: 'Sami', role: 'editor' }]} locale={locale} />),
      'messages.byline.author is ["By"]',
    );
    expect(screen.getByText(/^By/)).toHaveTextContent('By Layla');
    expect(screen.getByText(/Sami/).closest('p')).not.toHaveTextContent('Edited by');
  });

  it.each([
    null,
    'de',
    7,
    {},
    { tag: 'en', messages: null },
    { tag: 'en', messages: { advisory: null, byline: undefined } },
  ] as never[])('that is not a locale (%j) shows English', (locale: Locale) => {
    // What it says is tested in badLocales.test.tsx.
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    render(
      <>
        <Byline authors={[{ name: 'Natasha Ghoneim' }, { name: 'Layla Haddad' }]} locale={locale} />
        <Timestamp published="2021-10-09T14:00:00Z" locale={locale} />
        <AdvisoryNotice kind="satire" locale={locale} />
        <ContinueReading headline="Ports reopen" locale={locale}>
          The rest.
        </ContinueReading>
      </>,
    );
    expect(screen.getByText(/^By/)).toHaveTextContent('By Natasha Ghoneim and Layla Haddad');
    expect(screen.getByText(/^Published/)).toHaveTextContent('Published October 9, 2021, 2:00 PM UTC');
    expect(screen.getByRole('region')).toHaveAccessibleName('Satire: this is not a news report');
    expect(screen.getByText('Continue reading').closest('summary')).toHaveAccessibleName(
      'Continue reading: Ports reopen',
    );
    expect(readingTime('word '.repeat(500), locale)).toBe('2 minute read');
    warn.mockClear();
  });

  it('may leave a message empty', () => {
    const bare = { ...ar, messages: { ...ar.messages, published: '{time}', updated: '' } };
    render(<Timestamp published="2021-10-09" updated="2021-10-11" locale={bare} />);
    expect(screen.queryByText(/Updated|آخر تحديث/)).not.toBeInTheDocument();
    expect(screen.getAllByRole('time')).toHaveLength(2);
  });

  it('that is older than a message shows that message in English', () => {
    const { updated: _, ...messages } = ar.messages;
    const older = { ...ar, messages: messages as Locale['messages'] };
    // What it says is tested in badLocales.test.tsx.
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    render(<Timestamp published="2021-10-09" updated="2021-10-11" locale={older} />);
    warn.mockClear();
    expect(screen.getByText(/نُشر/)).toBeInTheDocument();
    expect(screen.getByText(/^Updated/)).toBeInTheDocument();
  });
});
