import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';

import { headingIds, Subheading, type SubheadingProps } from '../../src/index';
import { warned } from '../setup/warned';

test('a subheading is one level below the headline', () => {
  render(<Subheading>What the deal says</Subheading>);
  expect(screen.getByRole('heading', { level: 2, name: 'What the deal says' })).toBeInTheDocument();
});

test.each([2, 3, 4, 5, 6] as const)('it may have level %i', (level) => {
  render(<Subheading level={level}>What the deal says</Subheading>);
  expect(screen.getByRole('heading', { level })).toBeInTheDocument();
});

test.each([
  [1, 2],
  [0, 2],
  [7, 6],
  ['two', 2],
])('level %s falls back to the nearest, h%i', (level, nearest) => {
  const fromCms = { level } as unknown as SubheadingProps;
  warned(
    () => render(<Subheading {...fromCms}>What the deal says</Subheading>),
    'Subheading',
    `h${String(nearest)}`,
  );
  expect(screen.getByRole('heading', { level: nearest })).toBeInTheDocument();
});

test('a link can lead to it by its words', () => {
  render(<Subheading>What the deal says</Subheading>);
  expect(screen.getByRole('heading')).toHaveAttribute('id', 'what-the-deal-says');
});

test('the id is made from all words, also those in emphasis and links', () => {
  render(
    <Subheading>
      What <em>the</em> deal {2} <a href="/deal">says</a>
    </Subheading>,
  );
  expect(screen.getByRole('heading')).toHaveAttribute('id', 'what-the-deal-2-says');
});

test('a publisher’s id is not changed', () => {
  render(<Subheading id="Deal:2021">What the deal says</Subheading>);
  expect(screen.getByRole('heading')).toHaveAttribute('id', 'Deal:2021');
});

test.each(['', '  '])('an empty id (%j) from a CMS is ignored', (id) => {
  render(<Subheading id={id}>What the deal says</Subheading>);
  expect(screen.getByRole('heading')).toHaveAttribute('id', 'what-the-deal-says');
});

test('headingIds gives two subheadings with the same words different ids', () => {
  const texts = ['Background', 'What next', 'Background'];
  const ids = headingIds(texts);
  render(
    texts.map((text, index) => (
      <Subheading key={ids[index]} id={ids[index]}>
        {text}
      </Subheading>
    )),
  );
  expect(screen.getAllByRole('heading').map(({ id }) => id)).toEqual([
    'background',
    'what-next',
    'background-1',
  ]);
});

test('without permalink it is not a link', () => {
  render(<Subheading>What the deal says</Subheading>);
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test.each([
  ['What the deal says', '#what-the-deal-says'],
  ['ماذا بعد؟', `#${encodeURIComponent('ماذا-بعد')}`],
  ['接下来', `#${encodeURIComponent('接下来')}`],
])('with permalink, %j links to its own section', (text, href) => {
  render(<Subheading permalink>{text}</Subheading>);
  const link = screen.getByRole('link', { name: text });
  expect(link).toHaveAttribute('href', href);
  expect(decodeURIComponent(href.slice(1))).toBe(screen.getByRole('heading').id);
});

test('keyboard users reach the permalink', async () => {
  render(<Subheading permalink>What the deal says</Subheading>);
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'What the deal says' })).toHaveFocus();
});

test('a link to an id with half an emoji still works', () => {
  render(
    <Subheading permalink id={'deal-\ud83d'}>
      What the deal says
    </Subheading>,
  );
  const { id } = screen.getByRole('heading');
  expect(id).toBe('deal-\ufffd');
  expect(screen.getByRole('link')).toHaveAttribute('href', `#${encodeURIComponent(id)}`);
});

test('text from a CMS is never read as markup', () => {
  render(<Subheading>{'<script>alert(1)</script>'}</Subheading>);
  expect(screen.getByRole('heading')).toHaveTextContent('<script>alert(1)</script>');
  expect(screen.getByRole('heading')).toHaveAttribute('id', 'script-alert-1-script');
});

describe('text that contains a link or a control gets no permalink around it', () => {
  const RouterLink = ({ to, children }: { to: string; children: ReactNode }) => <a href={to}>{children}</a>;
  const Emphasis = ({ children }: { children: ReactNode }) => <em>{children}</em>;

  test.each<[name: string, words: ReactNode]>([
    ['a link', <a href="/deal">says the deal</a>],
    [
      'a link deep inside other elements',
      [
        <em key="a">says </em>,
        <b key="b">
          {[
            <i key="c">
              <a href="/x">deep</a>
            </i>,
          ]}
        </b>,
      ],
    ],
    [
      'a link in a fragment',
      <>
        says <a href="/x">the fragment</a>
      </>,
    ],
    ['a router’s link', <RouterLink to="/x">says the router</RouterLink>],
    [
      'a link inside a component',
      <Emphasis>
        <a href="/x">says the component</a>
      </Emphasis>,
    ],
    ['a button', <button type="button">says the button</button>],
  ])('%s', (_, words) => {
    const { container } = warned(
      () =>
        render(
          <Subheading permalink id="deal">
            What {words}
          </Subheading>,
        ),
      'Subheading',
      'permalink was ignored',
    );
    expect(container.querySelector('[data-part="permalink"]')).toBeNull();
    expect(container.querySelector('a a, a button')).toBeNull();
    expect(screen.getByRole('heading').id).toBe('deal');
    expect(screen.getByRole('heading')).toHaveTextContent(/^What says/);
  });

  test('a component with only text in it does not prevent the permalink', () => {
    render(
      <Subheading permalink>
        What <Emphasis>the deal</Emphasis> says
      </Subheading>,
    );
    expect(screen.getByRole('link', { name: 'What the deal says' })).toBeInTheDocument();
  });
});
