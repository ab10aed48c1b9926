import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { ArticleHtml } from '../../src/html';
import { corpus } from '../hostile/corpus';

const render = (html: string) => {
  vi.mocked(console.warn).mockImplementation(() => undefined);
  return renderToStaticMarkup(<ArticleHtml html={html} />);
};
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const page = (html: string) => parse(render(html));

// Other tests check the warnings about removed content.
afterEach(() => {
  vi.mocked(console.warn).mockClear();
});

const harmless =
  /^(allow|allowfullscreen|alt|aria-hidden|aria-label|class|controls|data-component|data-part|decoding|height|href|id|lang|loading|open|referrerpolicy|role|sandbox|src|srcset|tabindex|title|viewBox|width|colspan)$/;
const elements =
  /^(html|head|body|style|a|abbr|b|blockquote|br|details|div|em|figcaption|figure|h[1-6]|iframe|img|li|noscript|p|pre|slot|span|strong|summary|sup|svg|template|table|tbody|td|tr|ul|video)$/;

describe.each(corpus)('hostile HTML: $kind', ({ html, words }) => {
  test('leaves only elements, attributes and URLs that cannot run scripts', () => {
    const document = page(html);
    for (const element of elementsIn(document)) {
      const name = element.tagName.toLowerCase();
      expect(name).toMatch(elements);
      // styled-components renders its styles into the page on the server.
      if (name === 'style') continue;
      for (const { name: attribute, value } of element.attributes) {
        expect(attribute).toMatch(harmless);
        if (/^(href|src|srcset)$/.test(attribute)) {
          expect(value).not.toMatch(/^\W*(javascript|data|vbscript|blob)/i);
          expect(new URL(value, 'https://publisher.example').protocol).toMatch(/^https?:$/);
        }
        if (attribute === 'id') expect(value).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)+$/u);
        if (attribute === 'data-component') {
          expect(value).toMatch(/^(ArticleBody|Embed|Figure|Subheading|WideTable)$/);
        }
      }
    }
    for (const frame of elementsIn(document)) {
      if (!(frame instanceof HTMLIFrameElement)) continue;
      expect(frame.src).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]+$/);
    }
  });

  if (words !== undefined) {
    test('keeps its words', () => {
      expect(page(html).body.textContent).toContain(words);
    });
  }

  test('renders HTML that a browser parses to the same tree', () => {
    const once = page(html).body.innerHTML;
    expect(parse(once).body.innerHTML).toBe(once);
  });
});

/** Returns all elements, including those in the content of templates. */
function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element instanceof HTMLTemplateElement ? [element, ...elementsIn(element.content)] : [element],
  );
}
