import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';

import { headingIds, Subheading, type SubheadingProps } from '../../src/index';
import { warned } from '../setup/warned';

test('a subheading ranks below the headline', () => {
  render(<Subheading>What the deal says</Subheading>);
  expect(screen.getByRole('heading', { level: 2, name: 'What the deal says' })).toBeInTheDocument();
});

test.each([2, 3, 4, 5, 6] as const)('it may take rank %i', (level) => {
  render(<Subheading level={level}>What the deal says</Subheading>);
  expect(screen.getByRole('heading', { level })).toBeInTheDocument();
});

test.each([
  [1, 2],
  [0, 2],
  [7, 6],
  ['two', 2],
])('a rank of %s gives the nearest that there is, h%i', (level, nearest) => {
  const fromCms = { level } as unknown as SubheadingProps;
  warned(
    () => render(<Subheading {...fromCms}>What the deal says</Subheading>),
    'Subheading',
    `h${String(nearest)}`,
  );
  expect(screen.getByRole('heading', { level: nearest })).toBeInTheDocument();
});

test('a reader can be sent to it by its words', () => {
  render(<Subheading>What the deal says</Subheading>);
  expect(screen.getByRole('heading')).toHaveAttribute('id', 'what-the-deal-says');
});

test('its words count, also inside emphasis and links', () => {
  render(
    <Subheading>
      What <em>the</em> deal {2} <a href="/deal">says</a>
    </Subheading>,
  );
  expect(screen.getByRole('heading')).toHaveAttribute('id', 'what-the-deal-2-says');
});

test('an id that the publisher gives is kept as it is', () => {
  render(<Subheading id="Deal:2021">What the deal says</Subheading>);
  expect(screen.getByRole('heading')).toHaveAttribute('id', 'Deal:2021');
});

test.each(['', '  '])('an empty id (%j) from a CMS is none', (id) => {
  render(<Subheading id={id}>What the deal says</Subheading>);
  expect(screen.getByRole('heading')).toHaveAttribute('id', 'what-the-deal-says');
});

test('the same words twice get an id each, by headingIds', () => {
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

test('without permalink it is no link', () => {
  render(<Subheading>What the deal says</Subheading>);
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test.each([
  ['What the deal says', '#what-the-deal-says'],
  ['ماذا بعد؟', `#${encodeURIComponent('ماذا-بعد')}`],
  ['接下来', `#${encodeURIComponent('接下来')}`],
])('with permalink the words %j are a link to the section itself', (text, href) => {
  render(<Subheading permalink>{text}</Subheading>);
  const link = screen.getByRole('link', { name: text });
  expect(link).toHaveAttribute('href', href);
  expect(decodeURIComponent(href.slice(1))).toBe(screen.getByRole('heading').id);
});

test('the permalink is reached by the keyboard', async () => {
  render(<Subheading permalink>What the deal says</Subheading>);
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'What the deal says' })).toHaveFocus();
});

test('an id with half an emoji in it still gives a link that leads to it', () => {
  render(
    <Subheading permalink id={'deal-\ud83d'}>
      What the deal says
    </Subheading>,
  );
  const { id } = screen.getByRole('heading');
  expect(id).toBe('deal-\ufffd');
  expect(screen.getByRole('link')).toHaveAttribute('href', `#${encodeURIComponent(id)}`);
});

test('text from a CMS is text, never markup', () => {
  render(<Subheading>{'<script>alert(1)</script>'}</Subheading>);
  expect(screen.getByRole('heading')).toHaveTextContent('<script>alert(1)</script>');
  expect(screen.getByRole('heading')).toHaveAttribute('id', 'script-alert-1-script');
});

describe('words that hold a link of their own stay as they are, without a permalink around them', () => {
  const RouterLink = ({ to, children }: { to: string; children: ReactNode }) => <a href={to}>{children}</a>;
  const Emphasis = ({ children }: { children: ReactNode }) => <em>{children}</em>;

  test.each<[name: string, words: ReactNode]>([
    ['a link', <a href="/deal">says the deal</a>],
    [
      'deep inside other elements',
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
      'in a fragment',
      <>
        says <a href="/x">the fragment</a>
      </>,
    ],
    ['a link by a router', <RouterLink to="/x">says the router</RouterLink>],
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

  test('a component with words alone is no obstacle', () => {
    render(
      <Subheading permalink>
        What <Emphasis>the deal</Emphasis> says
      </Subheading>,
    );
    expect(screen.getByRole('link', { name: 'What the deal says' })).toBeInTheDocument();
  });
});
