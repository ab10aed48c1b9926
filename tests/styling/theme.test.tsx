import { render } from '@testing-library/react';
import { ThemeProvider, useTheme } from 'styled-components';
import { describe, expect, test } from 'vitest';

import { ArticleTheme, defaultTheme, Headline, type Theme } from '../../src/index';
import { warned } from '../setup/warned';

/** The custom properties that a theme writes, as a browser reads them. */
function properties(theme: unknown): Record<string, string> {
  const { container } = render(<ArticleTheme theme={theme as Theme} />);
  const root = container.querySelector<HTMLElement>('[data-component="ArticleTheme"]');
  if (!root) throw new Error('no ArticleTheme');
  return Object.fromEntries([...root.style].map((name) => [name, root.style.getPropertyValue(name)]));
}

test('a theme becomes one custom property for each of its values', () => {
  expect(
    properties({
      color: { text: '#222', link: { light: 'navy', dark: 'skyblue' } },
      font: { headline: "'Publico', serif" },
      size: { headlineXl: '5rem', pullQuote: '2rem' },
      weight: { headline: 800, subheading: 'bold' },
      leading: { body: 1.7, headline: '1.1' },
      space: { block: '1em' },
      measure: '34em',
    }),
  ).toEqual({
    '--newsfold-color-text': '#222',
    '--newsfold-color-link': 'light-dark(navy, skyblue)',
    '--newsfold-font-headline': "'Publico', serif",
    '--newsfold-size-headline-xl': '5rem',
    '--newsfold-size-pull-quote': '2rem',
    '--newsfold-weight-headline': '800',
    '--newsfold-weight-subheading': 'bold',
    '--newsfold-leading-body': '1.7',
    '--newsfold-leading-headline': '1.1',
    '--newsfold-space-block': '1em',
    '--newsfold-measure': '34em',
  });
});

test.each([[undefined], [null], [{}], [{ color: {} }], [{ color: null, measure: undefined }]])(
  'a theme of %j changes nothing',
  (theme) => {
    expect(properties(theme)).toEqual({});
  },
);

test('the default theme can be spread into a theme', () => {
  const brand: Theme = { ...defaultTheme, color: { ...defaultTheme.color, accent: 'rebeccapurple' } };
  const written = properties(brand);
  expect(written['--newsfold-color-accent']).toBe('rebeccapurple');
  expect(written['--newsfold-color-text']).toBe('light-dark(#1b1b1b, #e9e8e4)');
});

test('a theme can be sent from a server as JSON', () => {
  expect(JSON.parse(JSON.stringify(defaultTheme))).toEqual(defaultTheme);
});

describe('the forms of a theme', () => {
  test('are attributes of the element that has the theme', () => {
    const { container } = render(
      <ArticleTheme theme={{ form: { kicker: 'caps', button: 'solid' }, measure: '30em' }} />,
    );
    expect(container.firstChild).toHaveAttribute('data-kicker', 'caps');
    expect(container.firstChild).toHaveAttribute('data-button', 'solid');
    expect(container.firstChild).not.toHaveAttribute('data-notice');
    expect(container.firstChild).toHaveStyle('--newsfold-measure: 30em');
  });

  test('give way to an attribute of your own', () => {
    const { container } = render(<ArticleTheme theme={{ form: { kicker: 'caps' } }} data-kicker="chip" />);
    expect(container.firstChild).toHaveAttribute('data-kicker', 'chip');
  });

  test.each([['pill'], [7], [{}], ['__proto__']])(
    'cannot be %j, which warns and changes nothing',
    (kicker) => {
      const theme = { form: { kicker } } as unknown as Theme;
      warned(
        () => {
          const { container } = render(<ArticleTheme theme={theme} />);
          expect(container.firstChild).not.toHaveAttribute('data-kicker');
        },
        'form.kicker is',
        'Use one of text, caps, chip',
      );
    },
  );
});

test.each(['light', 'dark', 'auto', 'inherit'] as const)(
  'ArticleTheme can set the color scheme to %s',
  (colorScheme) => {
    const { container } = render(<ArticleTheme colorScheme={colorScheme} />);
    expect(container.firstChild).toHaveAttribute('data-color-scheme', colorScheme);
  },
);

test('ArticleTheme adds no box to the layout', () => {
  const { container } = render(
    <ArticleTheme>
      <Headline>Ports reopen</Headline>
    </ArticleTheme>,
  );
  if (!(container.firstChild instanceof HTMLElement)) throw new Error('no ArticleTheme');
  expect(getComputedStyle(container.firstChild).display).toBe('contents');
});

describe('a value that is not a single CSS value is ignored, and the others are kept', () => {
  test.each([
    [
      'a declaration behind a semicolon',
      { color: { text: 'red; background: url(//evil.example)' } },
      'color.text',
    ],
    ['a closing brace', { color: { muted: 'red } body { display: none' } }, 'color.muted'],
    ['an opening brace', { color: { accent: '{red' } }, 'color.accent'],
    ['a comment that swallows what follows', { font: { body: 'serif /*' } }, 'font.body'],
    [
      'a semicolon in one of the two schemes',
      { color: { link: { light: 'red', dark: 'blue;x:y' } } },
      'color.link',
    ],
    ['a bracket that never closes', { color: { background: '[' } }, 'color.background'],
    ['a bracket that closes too early', { font: { furniture: 'a) (b' } }, 'font.furniture'],
    ['brackets that cross', { size: { headlineS: 'calc([1px)]' } }, 'size.headlineS'],
    ['a string that never closes', { font: { headline: '"Publico' } }, 'font.headline'],
    ['a string broken by a line', { font: { headline: '"Publico\n", serif' } }, 'font.headline'],
    ['a string whose end is escaped', { font: { headline: '"Publico\\"' } }, 'font.headline'],
    ['an escape at the end', { space: { block: '1em\\' } }, 'space.block'],
    ['a mark of importance', { size: { headlineM: '2rem !important' } }, 'size.headlineM'],
    ['an address without quotes', { color: { background: "url(a'b)" } }, 'color.background'],
    [
      'schemes that are one value only together',
      { color: { surface: { light: 'a)', dark: '(b' } } },
      'color.surface',
    ],
    ['one scheme alone', { color: { rule: { light: 'red' } } }, 'color.rule'],
    ['an empty text', { size: { body: '' } }, 'size.body'],
    ['spaces', { size: { furniture: '  ' } }, 'size.furniture'],
    ['a number where CSS wants a unit', { size: { standfirst: 20 } }, 'size.standfirst'],
    ['a number for the width of the text', { space: { gutter: 0 } }, 'space.gutter'],
    ['not a number', { weight: { headline: NaN } }, 'weight.headline'],
    ['a list', { font: { headline: ['Publico', 'serif'] } }, 'font.headline'],
    ['a function', { color: { focus: () => 'red' } }, 'color.focus'],
    ['true', { leading: { body: true } }, 'leading.body'],
  ])('%s', (_, theme, path) => {
    const written = warned(() => properties({ ...theme, measure: '30em' }), path, 'not a single CSS value');
    expect(written).toEqual({ '--newsfold-measure': '30em' });
  });

  test('and leaves no trace in the style attribute', () => {
    const { container } = warned(
      () => render(<ArticleTheme theme={{ color: { text: 'red;position:fixed' } }} />),
      'position:fixed',
    );
    expect((container.firstChild as HTMLElement).style.position).toBe('');
    expect(container.innerHTML).not.toContain('fixed');
  });

  test('an object that contains itself', () => {
    const palette: Record<string, unknown> = { main: 'red' };
    palette.self = palette;
    expect(warned(() => properties({ color: { surface: palette } }), 'color.surface')).toEqual({});
  });
});

test.each(['dark', 7, true])('%j is not a theme and changes nothing', (theme) => {
  expect(warned(() => properties(theme), JSON.stringify(theme), 'is not a theme')).toEqual({});
});

describe('a publisher’s own theme object, passed whole', () => {
  const house = {
    name: 'The Daily Harbor',
    breakpoints: { s: 480, m: 768 },
    mixins: { clearfix: () => 'a' },
    color: { brand: '#0a4b86', text: '#101010', gray: ['#eee', '#999'] },
    font: 'Publico',
    size: 16,
    space: [0, 4, 8, 16],
    weight: null,
  };

  test('sets the values with Newsfold’s names, and ignores the others without a warning', () => {
    expect(properties(house)).toEqual({ '--newsfold-color-text': '#101010' });
  });

  test('can come from the ThemeProvider of styled-components', () => {
    const Branded = () => {
      const theme = useTheme() as Theme;
      return <ArticleTheme theme={theme} />;
    };
    const { container } = render(
      <ThemeProvider theme={house}>
        <Branded />
      </ThemeProvider>,
    );
    expect((container.firstChild as HTMLElement).getAttribute('style')).toBe(
      '--newsfold-color-text: #101010;',
    );
  });
});
