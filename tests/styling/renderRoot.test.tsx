import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';

import {
  AdvisoryNotice,
  Byline,
  ContinueReading,
  Headline,
  readingTime,
  SensitiveCover,
  Timestamp,
  type Locale,
} from '../../src';
import { ar } from '../../src/locales';
import { renderRoot } from '../../src/styling/renderRoot';
import { warned } from '../setup/warned';

/* In newsfold/static, a class takes the place of the styled root. */
const Root = 'newsfold-example';

describe('without a styling engine', () => {
  it('renders the element with its fixed class, before the class that a publisher adds', () => {
    const rest = { id: 'one', className: 'wide' };
    render(renderRoot(Root, { ...rest, as: 'p', 'data-component': 'Example', children: 'The talks go on' }));
    expect(screen.getByText('The talks go on').outerHTML).toBe(
      '<p id="one" data-component="Example" class="newsfold-example wide">The talks go on</p>',
    );
  });

  it('puts a class of the component’s own between the two', () => {
    render(
      renderRoot(Root, {
        className: 'wide',
        as: 'p',
        componentClass: 'newsfold-text',
        'data-component': 'Example',
        children: 'The talks go on',
      }),
    );
    expect(screen.getByText('The talks go on')).toHaveAttribute(
      'class',
      'newsfold-example newsfold-text wide',
    );
  });

  it('passes on what a publisher gives, below what the component sets', () => {
    const ref = createRef<HTMLParagraphElement>();
    const rest = {
      ref,
      id: 'lead',
      theme: { measure: '30em' },
      as: 'section',
      'data-component': 'Advert',
      children: 'The talks go on',
    };
    render(renderRoot(Root, { ...rest, as: 'p', 'data-component': 'Example' }));
    const root = screen.getByText('The talks go on');
    expect(root).toHaveAttribute('id', 'lead');
    expect(root).toHaveAttribute('data-component', 'Example');
    expect(root.tagName).toBe('P');
    expect(root).not.toHaveAttribute('as');
    expect(root.style.getPropertyValue('--newsfold-measure')).toBe('30em');
    expect(ref.current).toBe(root);
  });

  it('starts the element again when its state belongs to another story', () => {
    const root = (stateKey: string) =>
      renderRoot(Root, { as: 'p', stateKey, 'data-component': 'Example', children: 'The talks go on' });
    const { rerender } = render(root('one'));
    const first = screen.getByText('The talks go on');
    rerender(root('one'));
    expect(screen.getByText('The talks go on')).toBe(first);
    rerender(root('two'));
    expect(screen.getByText('The talks go on')).not.toBe(first);
  });
});

describe('a locale', () => {
  it('that lacks words has English ones in their place', () => {
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
  });

  it('with a number in place of words gives English for these alone, and a developer is told', () => {
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
  ] as never[])('that is none (%j) gives English and breaks nothing', (locale: Locale) => {
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
  });

  it('may leave a word empty, and it stays so', () => {
    const bare = { ...ar, messages: { ...ar.messages, published: '{time}', updated: '' } };
    render(<Timestamp published="2021-10-09" updated="2021-10-11" locale={bare} />);
    expect(screen.queryByText(/Updated|آخر تحديث/)).not.toBeInTheDocument();
    expect(screen.getAllByRole('time')).toHaveLength(2);
  });

  it('that is older than a word gives English for that word alone', () => {
    const { updated: _, ...messages } = ar.messages;
    const older = { ...ar, messages: messages as Locale['messages'] };
    render(<Timestamp published="2021-10-09" updated="2021-10-11" locale={older} />);
    expect(screen.getByText(/نُشر/)).toBeInTheDocument();
    expect(screen.getByText(/^Updated/)).toBeInTheDocument();
  });
});

it('a headline on the server and in the browser is the same element', () => {
  render(<Headline level={3}>Ports reopen</Headline>);
  expect(screen.getByRole('heading', { level: 3, name: 'Ports reopen' })).toHaveClass('newsfold-headline');
});
