import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { Headline, TypeOfWork, type HeadlineProps } from '../../src/index';
import { warned } from '../setup/warned';

test('the headline is the first heading of the page', () => {
  render(<Headline>Ports reopen after nine days</Headline>);
  expect(screen.getByRole('heading', { level: 1, name: 'Ports reopen after nine days' })).toHaveAttribute(
    'data-size',
    'l',
  );
});

test.each([1, 2, 3, 4, 5, 6] as const)('in a list of stories it may take rank %i', (level) => {
  render(<Headline level={level}>Ports reopen</Headline>);
  expect(screen.getByRole('heading', { level, name: 'Ports reopen' })).toBeInTheDocument();
});

test('its size is chosen apart from its rank', () => {
  render(
    <Headline level={3} size="xl">
      Ports reopen
    </Headline>,
  );
  expect(screen.getByRole('heading', { level: 3 })).toHaveAttribute('data-size', 'xl');
});

describe('a kicker', () => {
  test('is read before the headline, and is no part of its name', () => {
    const { container } = render(<Headline kicker="Trade">Ports reopen</Headline>);
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName('Ports reopen');
    expect(screen.getByRole('paragraph')).toHaveTextContent(/^Trade$/);
    expect(container).toHaveTextContent(/^TradePorts reopen$/);
  });

  test('may link to the page of the section', () => {
    render(
      <Headline kicker="Trade" kickerHref="/trade" href="/ports-reopen">
        Ports reopen
      </Headline>,
    );
    expect(screen.getByRole('link', { name: 'Trade' })).toHaveAttribute('href', '/trade');
    expect(screen.getByRole('link', { name: 'Ports reopen' })).toHaveAttribute('href', '/ports-reopen');
    expect(screen.getByRole('heading')).not.toContainElement(screen.getByRole('link', { name: 'Trade' }));
  });

  test('does not link to an unsafe URL', () => {
    warned(
      () => render(<Headline kicker="Trade" kickerHref="javascript:alert('kicker')" children="Ports" />),
      'Headline',
      'is not linked',
    );
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByText('Trade')).toBeInTheDocument();
  });

  test('follows the label of the story, which is not part of the heading either', () => {
    const { container } = render(
      <Headline kicker="Trade" label={<TypeOfWork kind="opinion" />}>
        Ports reopen
      </Headline>,
    );
    expect(screen.getAllByRole('paragraph').map((line) => line.textContent)).toEqual(['Opinion', 'Trade']);
    expect(screen.getByRole('heading')).toHaveAccessibleName('Ports reopen');
    expect(container.querySelectorAll('[data-component="Headline"]')).toHaveLength(1);
    expect(container.firstElementChild).toContainElement(screen.getByText('Opinion'));
  });

  test.each([undefined, 'Trade'])(
    'leaves the id to the heading, which names the article (kicker: %s)',
    (kicker) => {
      render(
        <article aria-labelledby="ports">
          <Headline id="ports" className="ours" kicker={kicker}>
            Ports reopen
          </Headline>
        </article>,
      );
      expect(screen.getByRole('article', { name: 'Ports reopen' })).toBeInTheDocument();
      expect(screen.getByRole('heading')).toHaveAttribute('id', 'ports');
      expect(document.querySelectorAll('#ports')).toHaveLength(1);
      expect(document.querySelector('.ours')).toHaveAttribute('data-component', 'Headline');
    },
  );
});

test.each([
  ['none', undefined],
  ['spaces', '  '],
  ['null', null],
  ['a false condition', false],
])('a kicker of %s leaves no empty element behind', (_, kicker) => {
  render(<Headline kicker={kicker}>Ports reopen</Headline>);
  expect(screen.getByRole('heading').innerHTML).toBe('Ports reopen');
});

test('with an address the words are a link, and the kicker is not part of it', () => {
  render(
    <Headline kicker="Trade" href="/business/ports-reopen">
      Ports reopen
    </Headline>,
  );
  const link = screen.getByRole('link', { name: 'Ports reopen' });
  expect(link).toHaveAttribute('href', '/business/ports-reopen');
  expect(screen.getByRole('heading')).toContainElement(link);
  expect(screen.getByRole('heading')).not.toHaveAttribute('href');
});

test.each([
  'https://example.org/story?a=1&b=2#top',
  'http://example.org/',
  '//example.org/story',
  '/story',
  'story/today',
  '#comments',
  '?page=2',
  'mailto:desk@example.org',
  'tel:+442079460000',
  'HTTPS://EXAMPLE.ORG/',
  '/a:b',
  './javascript:notes',
])('links to %s as it stands', (href) => {
  render(<Headline href={href}>Ports reopen</Headline>);
  expect(screen.getByRole('link')).toHaveAttribute('href', href);
});

describe('an address that could run a script leaves the words unlinked', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(2)',
    '  javascript:alert(3)',
    'java\tscript:alert(4)',
    'java\r\nscript:alert(5)',
    '\u0000javascript:alert(6)',
    '\u0001\u001f javascript:alert(7)',
    '\t\n javascript\t:alert(8)',
    'javascript\n:alert(9)',
    'data:text/html,<script>alert(10)</script>',
    'vbscript:msgbox(11)',
    'blob:https://example.org/12',
    'file:///etc/passwd',
  ])('%j', (href) => {
    warned(() => render(<Headline href={href}>Ports reopen</Headline>), 'Headline', 'is not linked');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Ports reopen' }).innerHTML).toBe('Ports reopen');
  });
});

test.each(['', '   '])('an empty address (%j) is no address, and nobody is bothered', (href) => {
  render(<Headline href={href}>Ports reopen</Headline>);
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test.each([
  [0, 1],
  [9, 6],
  [-3, 1],
  [2.4, 2],
  [Infinity, 6],
  [NaN, 1],
  ['3', 3],
  [null, 1],
  ['first', 1],
])('a rank of %s gives the nearest that there is, h%i', (level, nearest) => {
  const fromCms = { level } as unknown as HeadlineProps;
  warned(
    () => render(<Headline {...fromCms}>Ports reopen</Headline>),
    `level is ${typeof level === 'string' ? `"${level}"` : String(level)}`,
    `h${String(nearest)}`,
  );
  expect(screen.getByRole('heading', { level: nearest, name: 'Ports reopen' })).toBeInTheDocument();
});

test.each(['huge', 'XL', 'toString'])('an unknown size (%s) gives the usual one', (size) => {
  const fromCms = { size } as unknown as HeadlineProps;
  warned(() => render(<Headline {...fromCms}>Ports reopen</Headline>), JSON.stringify(size));
  expect(screen.getByRole('heading')).toHaveAttribute('data-size', 'l');
});

test('text from a CMS is text, never markup', () => {
  render(<Headline kicker="<b>Trade</b>">{'<img src=x onerror=alert(1)> & ports'}</Headline>);
  expect(screen.getByRole('paragraph')).toHaveTextContent('<b>Trade</b>');
  expect(screen.getByRole('heading')).toHaveTextContent('<img src=x onerror=alert(1)> & ports');
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

test.each([
  ['one word of 300 letters', 'a'.repeat(300)],
  ['an emoji of several characters', '👩‍👩‍👧‍👦 flags 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ['mixed directions', 'الميناء reopens في بيروت'],
])('prints %s whole', (_, words) => {
  render(<Headline>{words}</Headline>);
  expect(screen.getByRole('heading').textContent).toBe(words);
});

test('a headline of the number 0 is a headline', () => {
  render(<Headline>{0}</Headline>);
  expect(screen.getByRole('heading', { name: '0' })).toBeInTheDocument();
});

test('emphasis in a headline is kept', () => {
  render(
    <Headline href="/review">
      <em>Hamlet</em> comes home
    </Headline>,
  );
  expect(screen.getByText('Hamlet').tagName).toBe('EM');
  expect(screen.getByRole('link', { name: 'Hamlet comes home' })).toBeInTheDocument();
});

test('words that hold a link of their own stay as they are, and the headline is no link around them', () => {
  warned(
    () =>
      render(
        <Headline href="/business/ports-reopen">
          Ports <a href="/ports">reopen</a>
        </Headline>,
      ),
    'Headline',
    'href was ignored',
  );
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/ports']);
  expect(screen.getByRole('heading', { name: 'Ports reopen' })).toBeInTheDocument();
});
