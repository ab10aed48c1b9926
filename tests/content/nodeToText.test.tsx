import { render, screen } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';

import { DismissibleAdvisory } from '../../src/components/DismissibleAdvisory';
import { articleBlocks } from '../../src/html';
import {
  AdvisoryNotice,
  newsArticleJsonLd,
  Subheading,
  tableOfContents,
  type ArticleContent,
} from '../../src/index';

const Paragraph = ({ children }: { children: ReactNode }) => <p>{children}</p>;
const Emphasis = ({ children }: { children: ReactNode }) => <em>{children}</em>;
const Link = ({ href, children }: { href: string; children: ReactNode }) => <a href={href}>{children}</a>;

/** What an editor may write as a summary, a caption or a heading, and the line of text that it says. */
const lines: [string, ReactNode, string][] = [
  [
    'a line break',
    <>
      Left: Ann
      <br />
      Right: Bea
    </>,
    'Left: Ann Right: Bea',
  ],
  [
    'paragraphs',
    <>
      <p>Talks open.</p>
      <p>Aid is frozen.</p>
    </>,
    'Talks open. Aid is frozen.',
  ],
  [
    'a list',
    <ul key="list">
      <li>Talks open</li>
      <li>Aid frozen</li>
    </ul>,
    'Talks open Aid frozen',
  ],
  [
    'a table',
    <table key="table">
      <caption>Seats</caption>
      <tbody>
        <tr>
          <th>Left</th>
          <td>12</td>
        </tr>
        <tr>
          <th>Right</th>
          <td>9</td>
        </tr>
      </tbody>
    </table>,
    'Seats Left 12 Right 9',
  ],
  [
    'terms with their descriptions',
    <dl key="terms">
      <dt>Quorum</dt>
      <dd>Sixty members</dd>
    </dl>,
    'Quorum Sixty members',
  ],
  ['a quotation after text', ['He said', <blockquote key="quote">Never</blockquote>], 'He said Never'],
  [
    'blocks in blocks',
    <div key="blocks">
      <div>
        <p>One</p>
      </div>
      <div>Two</div>
    </div>,
    'One Two',
  ],
  [
    'components that are paragraphs',
    [<Paragraph key={1}>One</Paragraph>, <Paragraph key={2}>Two</Paragraph>],
    'One Two',
  ],
  ['letters in bold', ['w', <b key="bold">or</b>, 'd'], 'word'],
  [
    'nested inline elements',
    [
      <i key="title">
        Tit<b>an</b>
      </i>,
      'ic’s',
    ],
    'Titanic’s',
  ],
  ['an inserted letter', ['colo', <ins key="letter">u</ins>, 'r'], 'colour'],
  ['an element that HTML does not know', ['wo', createElement('my-mark', { key: 'mark' }, 'rd')], 'word'],
  [
    'a component in a line of text',
    ['Man ', <Emphasis key="verb">bites</Emphasis>, ', dog'],
    'Man bites, dog',
  ],
  [
    'links alone',
    [
      <Link key={1} href="/a">
        Ann
      </Link>,
      <Link key={2} href="/b">
        a
      </Link>,
    ],
    'Anna',
  ],
  ['a place where a word may be broken', ['Ferry', <wbr key="break" />, 'service'], 'Ferryservice'],
  ['a soft hyphen', 'Hoch\u00adwasser', 'Hochwasser'],
  ['numbers and nothing', [2, ' of ', 3n, null, false, ' seats'], '2 of 3 seats'],
  ['spaces and line feeds', '  Talks\n   open ', 'Talks open'],
  ['a picture in the line', ['Go ', <img key="picture" src="/x.png" alt="Team" />, '!'], 'Go Team!'],
  [
    'scripts and styles',
    ['Talks', <style key="style">{'p{}'}</style>, <script key="script">{'1'}</script>],
    'Talks',
  ],
];

const jsonLd = (article: Partial<ArticleContent>) => {
  const data = newsArticleJsonLd({
    headline: 'Talks',
    authors: [{ name: 'Ann Ode', href: 'https://example.com/ann' }],
    published: '2021-10-09T14:00:00Z',
    publisher: { name: 'The Example' },
    image: { src: 'https://example.com/a.jpg', alt: '', width: 1600, height: 900 },
    ...article,
  });
  return data;
};

describe.each(lines)('of %s', (_, node, line) => {
  test('search engines get the words apart: in the description, the caption and a correction', () => {
    const data = jsonLd({
      standfirst: node,
      image: { src: 'https://example.com/a.jpg', alt: '', width: 1600, height: 900, caption: node },
      corrections: [{ replacement: node, incorrect: node }],
    });
    expect(data.description).toBe(line);
    expect(data.image?.[0]?.caption).toBe(line);
    expect(data.correction?.[0]?.text).toBe(
      `An earlier version said “${line}${/[.!]$/.test(line) ? '' : '.'}”\n${line}`,
    );
  });

  test('a table of contents has them apart, and links to the id on the page', () => {
    // A list in a heading is invalid, but the words are the same.
    const [entry] = tableOfContents(<Subheading>{node}</Subheading>);
    expect(entry?.text).toBe(line);
    const plain = tableOfContents(<Subheading>{line}</Subheading>);
    expect(entry?.id).toBe(plain[0]?.id);
  });
});

const broken = (
  <>
    Do not
    <br />
    approach
  </>
);

test('a screen reader says the words of a notice’s heading apart', () => {
  render(<AdvisoryNotice heading={broken}>The bear is still at large.</AdvisoryNotice>);
  expect(screen.getByRole('note')).toHaveAttribute('aria-label', 'Do not approach');
});

test('and those of the button that hides it', () => {
  render(<DismissibleAdvisory heading={broken}>The bear is still at large.</DismissibleAdvisory>);
  expect(screen.getByRole('button', { name: 'Hide this notice: Do not approach' })).toBeInTheDocument();
});

test('a subheading of two lines has the words apart in its id', () => {
  render(
    <Subheading>
      First line
      <br />
      second line
    </Subheading>,
  );
  expect(screen.getByRole('heading')).toHaveAttribute('id', 'first-line-second-line');
});

test('so has one from HTML, and so does the name of a table', () => {
  render(
    articleBlocks(
      '<h2>First line<br>second line</h2><p>Text</p><table><caption><p>Seats</p><p>by party</p></caption><tr><td>Left<td>12</table>',
    ),
  );
  expect(screen.getByRole('heading')).toHaveAttribute('id', 'first-line-second-line');
  expect(screen.getByRole('region', { name: 'Seats by party' })).toBeInTheDocument();
});

test('the words of pictures are not words of the text', () => {
  const body = [
    <p key="text">
      The ferry sails <img src="/ferry.jpg" alt="A white ferry beside the pier" />
    </p>,
    <p key="more">again.</p>,
  ];
  expect(jsonLd({ body }).wordCount).toBe(4);
});

test('words in paragraphs of a publisher’s own are counted one by one', () => {
  const body = [<Paragraph key={1}>One</Paragraph>, <Paragraph key={2}>Two</Paragraph>];
  expect(jsonLd({ body }).wordCount).toBe(2);
});
