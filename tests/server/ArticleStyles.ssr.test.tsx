import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';

import { Suspense, use, type ReactNode } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { ServerStyleSheet, styled } from 'styled-components';
import { expect, it } from 'vitest';

import { Byline, Headline } from '../../src';
import { ArticleStyles, getArticleStyles } from '../../src/server';

const OurFooter = styled.footer`
  margin-top: 3rem;
`;

function Document({ head, children }: { head?: ReactNode; children?: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <title>Ports reopen</title>
        {head}
      </head>
      <body>
        <Headline>Ports reopen</Headline>
        {children}
        <OurFooter>© The Example</OurFooter>
      </body>
    </html>
  );
}

/** A page whose site has styles of its own, as the documentation of styled-components has it. */
function collect(page: ReactNode) {
  const sheet = new ServerStyleSheet();
  const html = renderToString(sheet.collectStyles(page));
  return { html, styles: sheet.getStyleTags() };
}

async function stream(page: ReactNode) {
  const output = renderToPipeableStream(page).pipe(new PassThrough());
  return text(output);
}

const withoutStyles = (html: string) => html.replace(/<style[^>]*>.*?<\/style>/s, '');

// First of all, since the first of these in a process compiles the styles, here in the middle of a stream.
it('are in the head of a streamed document, before anything that needs them', async () => {
  const Late = ({ name }: { name: Promise<string> }) => <Byline authors={[{ name: use(name) }]} />;
  const page = (head: ReactNode) => (
    <Document head={head}>
      <Suspense fallback={<p>…</p>}>
        <Late name={new Promise((resolve) => setTimeout(resolve, 20, 'Ana'))} />
      </Suspense>
    </Document>
  );
  const html = await stream(page(<ArticleStyles nonce="r4nd" />));
  const [head = '', body = ''] = html.split('</head>');
  expect(head).toMatch(/<style data-styled="true" data-styled-version="[\d.]+" nonce="r4nd">/);
  for (const id of ['newsfold-headline', 'newsfold-byline']) {
    const [, className = ''] = new RegExp(`class="${id} (\\w+)"`).exec(body) ?? [];
    expect(head).toContain(`.${className}{`);
  }
  // Every component has the class that it has without them.
  expect(withoutStyles(html)).toBe(await stream(page(null)));
});

it('are the styles that getArticleStyles returns', () => {
  const html = renderToString(<ArticleStyles />);
  expect(html).toBe(getArticleStyles());
});

it('are left out of the sheet around them, and of no other', () => {
  const alone = collect(<Document />);
  expect(alone.styles).toContain('newsfold-headline');

  const { html, styles } = collect(<Document head={<ArticleStyles />} />);
  expect(withoutStyles(html)).toBe(alone.html);
  expect(styles).not.toContain('newsfold');
  expect(styles).toContain('margin-top:3rem');

  expect(collect(<Document />)).toEqual(alone);
});

it('drop what a nonce could smuggle in', () => {
  expect(renderToString(<ArticleStyles nonce={'"><script>'} />)).toContain(' nonce="script">');
  expect(renderToString(<ArticleStyles nonce="" />)).not.toContain('nonce');
});
