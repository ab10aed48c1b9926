import fc from 'fast-check';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { ArticleHtml, type HtmlComponents } from '../../src/html';
import { Headline, Subheading } from '../../src/index';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** A page that a browser has read from the server's HTML and React has hydrated, and whatever React complained of. */
function hydrated(node: ReactNode): { page: HTMLElement; said: unknown[] } {
  vi.mocked(console.error).mockClear();
  const sent = renderToString(node);
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = sent;
  const said: unknown[] = [];
  const root = flushSync(() => hydrateRoot(page, node, { onRecoverableError: (error) => said.push(error) }));
  flushSync(() => root.render(node));
  said.push(...vi.mocked(console.error).mock.calls);
  const copy = page.cloneNode(true) as HTMLElement;
  root.unmount();
  page.remove();
  return { page: copy, said };
}

const RouterLink = ({ href, children }: { href?: string; children?: ReactNode }) => (
  <a href={href}>{children}</a>
);
const Glossary = ({ children }: { children?: ReactNode }) => <a href="/glossary">{children}</a>;
const components = { a: RouterLink, 'x-term': Glossary, '[data-term]': Glossary } as HtmlComponents;

const wrapped = (tags: string[], inside: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.constantFrom(...tags), inside)
    .map(([tag, words]) => `<${tag}>${words}</${tag.split(' ')[0] ?? ''}>`);
const plain = fc.constantFrom('Ports ', 'reopen ', '<br>', '<img src="/a.jpg" alt="">');
// What a publisher's components make of what is inside them is theirs, so no link is put there.
const links = wrapped(['a href="/x"', 'a name="y"', 'x-term', 'span data-term="z"'], plain);
const { words } = fc.letrec<{ words: string; word: string }>((tie) => ({
  words: fc.array(tie('word'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  word: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: plain, weight: 4 },
    { arbitrary: links, weight: 1 },
    { arbitrary: wrapped(['em', 'strong', 'span lang="fr"', 'sup', 'div', 'p'], tie('words')), weight: 3 },
  ),
}));

test.each([
  ['Newsfold’s own elements', {}],
  ['the publisher’s components', components],
])('headings of HTML with permalinks never nest links, with %s', (_, replaced) => {
  let permalinks = 0;
  let others = 0;
  fc.assert(
    fc.property(words, (heading) => {
      const { page, said } = hydrated(
        <ArticleHtml html={`<h2>${heading}</h2><p>Text</p>`} permalinks components={replaced} />,
      );
      expect(said).toEqual([]);
      expect(page.querySelector('a a')).toBeNull();
      if (page.querySelector('[data-part="permalink"]')) permalinks++;
      else others++;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(permalinks, others)).toBeGreaterThan(20);
});

test.each([
  [
    'a subheading',
    <Subheading permalink>
      Ports{' '}
      <em>
        that <a href="/x">reopen</a>
      </em>
    </Subheading>,
  ],
  [
    'a headline',
    <Headline href="/story">
      Ports{' '}
      <em>
        that <a href="/x">reopen</a>
      </em>
    </Headline>,
  ],
  [
    'a subheading with a router’s link',
    <Subheading permalink>
      Ports <RouterLink href="/x">reopen</RouterLink>
    </Subheading>,
  ],
  [
    'a headline with a button',
    <Headline href="/story">
      Ports <button type="button">reopen</button>
    </Headline>,
  ],
])('%s hydrates as the server sent it, with the one link in it', (_, node) => {
  const { page, said } = hydrated(node);
  expect(said).toEqual([]);
  expect(page.querySelectorAll('a, button')).toHaveLength(1);
});

test('the check sees a link in a link', () => {
  const { said } = hydrated(
    <a href="/a">
      Ports <a href="/b">reopen</a>
    </a>,
  );
  expect(said.length).toBeGreaterThan(0);
});
