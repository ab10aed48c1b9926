import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { ArticleTheme, type Theme } from '../../src/index';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The declarations that the browser reads in the server's HTML of a theme. */
function declarations(theme: Theme): Map<string, string> {
  const page = new DOMParser().parseFromString(
    renderToStaticMarkup(<ArticleTheme theme={theme} />),
    'text/html',
  );
  const root = page.querySelector<HTMLElement>('[data-component="ArticleTheme"]');
  if (!root) throw new Error('There is no ArticleTheme');
  return new Map([...root.style].map((name) => [name, root.style.getPropertyValue(name)]));
}

/** Whether the browser takes a value by itself, as it does where a script sets it. */
function isSettable(value: string): boolean {
  const { style } = document.createElement('div');
  style.setProperty('--value', value);
  return style.getPropertyValue('--value') !== '';
}

const pieces =
  `( ) [ ] { } ; : ! , . " ' \\ / * /* */ // # @ % + - _ < > <!-- --> | ~ = & ? $ ^ 0 1 9px 1e3 red A url( URL( url( Url(" url(' ` +
  'calc( var(--x) light-dark( rgb( 1url( #url( @url( my-url( \\75rl( u\\rl( src( u+26 !important important \\" \\\' \\( \\) \\41 \\; \u00e9 \u00a0 ' +
  '\u2028 \ufeff \ufffd \u{1f6a2} \ud83d \0 \x01 \x7f';
const characters = [...pieces.split(' '), ' ', '  ', '\t', '\n', '\r', '\r\n', '\f'];
const soup = fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 12 });

// In an address without quotes, quotes and brackets are something else than elsewhere.
const urls = fc.constantFrom('url(', 'URL(', 'url( ', 'url(\u00a0', 'url(\ufeff', '1url(', '-url(');
const quotes = fc.string({ unit: fc.constantFrom('"', "'", '(', ')', 'a', ' ', '\n'), maxLength: 8 });

/** Values that nearly are CSS: nested as they should be, with soup here and there. */
const { nearly } = fc.letrec<{ nearly: string; part: string }>((tie) => ({
  nearly: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    {
      arbitrary: fc.constantFrom(
        'red',
        '1.5rem',
        '#0a4b86',
        "'A b'",
        '"A;b"',
        'url("/a)b")',
        'var(--x, 1px)',
      ),
      weight: 6,
    },
    { arbitrary: fc.constantFrom(...characters), weight: 2 },
    { arbitrary: soup.map((text) => `"${text}"`), weight: 1 },
    { arbitrary: soup.map((text) => `'${text}'`), weight: 1 },
    { arbitrary: fc.tuple(urls, quotes).map((parts) => parts.join('')), weight: 2 },
    { arbitrary: tie('nearly').map((inner) => `calc(${inner})`), weight: 2 },
    { arbitrary: tie('nearly').map((inner) => `[${inner}]`), weight: 1 },
    { arbitrary: tie('nearly').map((inner) => `url( ${inner} )`), weight: 1 },
  ),
}));
const value = fc.oneof(soup, nearly);

test('no value reaches the declarations after it, and the browser accepts every value that is written', () => {
  let written = 0;
  let left = 0;
  fc.assert(
    fc.property(value, (text) => {
      const found = declarations({ color: { text }, measure: '30em' });
      expect(found.get('--newsfold-measure')).toBe('30em');
      expect(found.size).toBeLessThanOrEqual(2);
      const html = renderToStaticMarkup(<ArticleTheme theme={{ color: { text } }} />);
      if (html.includes('--newsfold-color-text')) {
        written++;
        expect(found.has('--newsfold-color-text')).toBe(true);
        expect(isSettable(text)).toBe(true);
      } else left++;
    }),
    { numRuns: 10_000 },
  );
  // Else it would say nothing of the one or the other.
  expect(Math.min(written, left)).toBeGreaterThan(1000);
});

test('no pair of light and dark colors does either', () => {
  fc.assert(
    fc.property(value, value, (light, dark) => {
      const found = declarations({ color: { text: { light, dark } }, measure: '30em' });
      expect(found.get('--newsfold-measure')).toBe('30em');
      expect(found.size).toBeLessThanOrEqual(2);
    }),
    { numRuns: 5000 },
  );
});

test('ordinary values reach the browser unchanged', () => {
  const font = `"O\\27 Neil; Sans", 'A "quoted" one', system-ui`;
  const size = 'clamp(1rem, calc(0.9rem + (1vw * var(--scale, 1))), 2rem)';
  const text = 'color-mix(in oklch, rgb(0 0 0 / 80%), light-dark(white, #000) 20%)';
  const found = declarations({
    color: { text },
    font: { body: font },
    size: { body: size },
    measure: '30em',
  });
  expect(Object.fromEntries(found)).toEqual({
    '--newsfold-color-text': text,
    '--newsfold-font-body': font,
    '--newsfold-size-body': size,
    '--newsfold-measure': '30em',
  });
});
