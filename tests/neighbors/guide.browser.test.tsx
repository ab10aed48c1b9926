import CssBaseline from '@mui/material/CssBaseline';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest';

import { Article, ArticleBody, ArticleTheme, Headline, Subheading } from '../../src';
import { BodyElements, EveryPart } from '../setup/EveryPart';
import type { GuideSheet } from '../setup/guide';
import { emulate, emulateSystem } from '../setup/media';
import { contrast, readTexts } from '../setup/readable';

/* Each rule of docs/beside-tailwind.md, compiled by the tool that it is for. */
const guide = JSON.parse(inject('guide')) as GuideSheet[];
const root = document.documentElement;
const page = document.createElement('main');
const theirs = document.createElement('style');
const own = document.createElement('style');
const reactRoot = createRoot(page);
document.head.append(own, theirs);
document.body.append(page);

const sheetOf = (heading: string, kind = '') => {
  const sheet = guide.find((candidate) => candidate.heading === heading && candidate.kind === kind);
  if (!sheet) throw new Error(`The guide has no style sheet for ${heading}.`);
  return sheet.css;
};

/** Renders a page with the style sheets of a site, which include Newsfold's or come after it. */
function show(node: ReactNode, css: string, build: 'included' | 'static' | 'styled-components' = 'static') {
  flushSync(() => {
    reactRoot.render(node);
  });
  theirs.textContent = css;
  own.textContent = build === 'static' ? inject('styleSheet') : '';
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-styled]')) {
    style.media = build === 'styled-components' ? '' : 'not all';
  }
}

const styleOf = (selector: string) => {
  const element = page.querySelector(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return getComputedStyle(element);
};

beforeEach(async () => {
  localStorage.clear();
  await emulate();
});
afterEach(() => {
  root.removeAttribute('class');
  root.removeAttribute('style');
  root.removeAttribute('data-bs-theme');
});
afterAll(async () => {
  page.remove();
  theirs.remove();
  own.remove();
  await emulate();
});

it('every rule of the guide has a test here', () => {
  expect(guide.map(({ heading, kind }) => `${heading}: ${kind}`)).toEqual([
    'Tailwind 4: tailwind-4',
    'Tailwind 3: tailwind-3',
    '`prose`: tailwind-4',
    'Light and dark: ',
    'Light and dark: tailwind-4',
    'Your colors: tailwind-4',
    'On paper: ',
    'A header that stays at the top: ',
    'Bootstrap: bootstrap',
  ]);
});

describe.each([
  ['Tailwind 4', 'tailwind-4'],
  ['Tailwind 3', 'tailwind-3'],
])('beside %s', (heading, kind) => {
  const utilities: [className: string, property: string, value: string][] = [
    ['text-7xl', 'font-size', '72px'],
    ['text-red-600', 'color', ''],
    ['mb-8', 'margin-bottom', '32px'],
    ['font-black', 'font-weight', '900'],
    ['leading-none', 'line-height', '72px'],
    ['text-center', 'text-align', 'center'],
    ['tracking-wide', 'letter-spacing', '1.8px'],
    ['uppercase', 'text-transform', 'uppercase'],
    ['italic', 'font-style', 'italic'],
    ['underline', 'text-decoration-line', 'underline'],
    ['bg-yellow-100', 'background-color', ''],
    ['border-4', 'border-top-width', '4px'],
    ['flex', 'display', 'flex'],
  ];
  const all = utilities.map(([className]) => className).join(' ');

  it('every utility on a component takes effect', () => {
    show(<Headline className={all}>Ports reopen</Headline>, sheetOf(heading, kind), 'included');
    const style = styleOf('h1');
    const plain = document.createElement('h1');
    plain.className = all;
    page.append(plain);
    const expected = getComputedStyle(plain);
    const got = utilities.map(([className, property]) => [className, style.getPropertyValue(property)]);
    expect(got).toEqual(utilities.map(([name, property]) => [name, expected.getPropertyValue(property)]));
    for (const [, property, value] of utilities) {
      if (value) expect(style.getPropertyValue(property)).toBe(value);
    }
    plain.remove();
  });

  it('a utility on an Article takes effect', () => {
    show(
      <Article className="bg-yellow-100 hidden">
        <p>Ships are moving.</p>
      </Article>,
      sheetOf(heading, kind),
      'included',
    );
    expect(styleOf('article').display).toBe('none');
  });

  it('the components look as they do without it', () => {
    show(<Headline>Ports reopen</Headline>, '');
    const { fontSize, fontFamily, fontWeight, lineHeight, color } = styleOf('h1');
    show(<Headline>Ports reopen</Headline>, sheetOf(heading, kind), 'included');
    const beside = styleOf('h1');
    expect(beside).toMatchObject({ fontSize, fontFamily, fontWeight, lineHeight, color });
  });
});

describe('prose', () => {
  const text = (
    <Article>
      <Headline>Ports reopen</Headline>
      <ArticleBody className="prose max-w-none dark:prose-invert">
        <BodyElements />
      </ArticleBody>
    </Article>
  );
  const inLayer = sheetOf('`prose`', 'tailwind-4');
  const alone = guide.find(({ heading }) => heading === '`prose`')?.cssAlone ?? '';
  const darkByClass = sheetOf('Light and dark') + sheetOf('Light and dark', 'tailwind-4');
  const builds: [string, string, Parameters<typeof show>[2]][] = [
    ['Tailwind 4, in a layer', inLayer, 'included'],
    ['Tailwind 4, without a layer', alone, 'static'],
    ['Tailwind 4, with styled-components', alone, 'styled-components'],
    ['Tailwind 3', sheetOf('Tailwind 3', 'tailwind-3'), 'included'],
  ];

  describe.each(builds)('of %s', (_, css, build) => {
    it.each(['light', 'dark'] as const)('is readable where the site is %s', async (scheme) => {
      await emulateSystem(scheme);
      root.className = scheme;
      root.style.colorScheme = scheme;
      show(text, css + darkByClass.slice(0, darkByClass.indexOf('}') + 1), build);
      const texts = readTexts(page);
      expect(texts.length).toBeGreaterThan(40);
      expect(texts.filter(({ color, ground }) => contrast(color, ground) < 4.5)).toEqual([]);
    });

    it('keeps bullets, numbers and underlines', () => {
      show(text, css, build);
      expect(styleOf('ul').listStyleType).toBe('disc');
      expect(styleOf('ol').listStyleType).toBe('decimal');
      expect(styleOf('p a').textDecorationLine).toBe('underline');
    });

    it('keeps the ground that colored code was made for', () => {
      show(text, css, build);
      const { backgroundColor, paddingInlineStart } = styleOf('pre');
      const [red = 255] = /\d+/.exec(backgroundColor) ?? [];
      expect(backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
      expect(Number(red)).toBeLessThan(100);
      expect(paddingInlineStart).not.toBe('0px');
    });

    it('fits on a phone', () => {
      show(text, css, build);
      expect(page.querySelector('article')?.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
    });
  });

  it('leaves the components in it as they are, without a layer', () => {
    show(<EveryPart key="1" />, alone);
    const before = look();
    for (const body of page.querySelectorAll('[data-component="ArticleBody"]')) body.classList.add('prose');
    expect(look()).toEqual(before);
  });

  it('leaves those alone that say so, in a layer', () => {
    show(<EveryPart key="2" />, inLayer, 'included');
    const before = look();
    for (const body of page.querySelectorAll('[data-component="ArticleBody"]')) body.classList.add('prose');
    expect(look()).not.toEqual(before);
    for (const figure of page.querySelectorAll('[data-component="PullQuote"], [data-component="Figure"]')) {
      figure.classList.add('not-prose');
    }
    expect(look()).toEqual(before);
  });

  function look() {
    const parts = [
      '[data-component="PullQuote"] blockquote',
      '[data-component="PullQuote"] p',
      '[data-component="ArticleBody"] [data-component="Figure"] figcaption',
    ];
    const picture = styleOf('[data-component="ArticleBody"] [data-component="Figure"] img').marginTop;
    return parts.map((part) => {
      const { fontStyle, fontWeight, fontSize, marginTop, marginBottom, color, padding } = styleOf(part);
      const quote = getComputedStyle(page.querySelector(part) ?? page, '::before').content;
      return {
        part,
        fontStyle,
        fontWeight,
        fontSize,
        marginTop,
        marginBottom,
        color,
        padding,
        quote,
        picture,
      };
    });
  }
});

describe('light and dark', () => {
  it('a class alone is enough with one line', async () => {
    await emulateSystem('light');
    root.className = 'dark';
    show(
      <ArticleTheme>
        <Headline>Ports reopen</Headline>
      </ArticleTheme>,
      sheetOf('Light and dark'),
    );
    expect(styleOf('h1').color).toBe('rgb(233, 232, 228)');
  });

  it("Tailwind's own dark follows the same class", () => {
    const css = sheetOf('Light and dark', 'tailwind-4');
    show(<p className="dark:text-red-600">Ports reopen</p>, css);
    const light = styleOf('p').color;
    root.className = 'dark';
    expect(styleOf('p').color).not.toBe(light);
  });
});

it('the colors of a site can be used by their properties', () => {
  show(<Headline kicker="Trade">Ports reopen</Headline>, sheetOf('Your colors', 'tailwind-4'));
  const light = styleOf('[data-part="kicker"]').color;
  root.style.colorScheme = 'dark';
  const dark = styleOf('[data-part="kicker"]').color;
  expect(light).not.toBe('rgb(163, 22, 27)');
  expect(dark).not.toBe(light);
});

it('a color of the brand can be printed', async () => {
  await emulate({ media: 'print' });
  show(<Headline kicker="Trade">Ports reopen</Headline>, '');
  expect(styleOf('[data-part="kicker"]').color).toBe('rgb(0, 0, 0)');
  show(<Headline kicker="Trade">Ports reopen</Headline>, sheetOf('On paper'));
  expect(styleOf('[data-part="kicker"]').color).toBe('rgb(0, 89, 79)');
});

it.each([
  [
    'a Subheading',
    <Subheading key="1" id="next">
      What comes next
    </Subheading>,
  ],
  [
    'a heading of the text',
    <ArticleBody key="1">
      <h2 id="next">What comes next</h2>
    </ArticleBody>,
  ],
])('a header that stays at the top does not cover %s that a link leads to', (_, heading) => {
  show(
    <>
      <div style={{ height: '200vh' }} />
      {heading}
      <div style={{ height: '200vh' }} />
    </>,
    sheetOf('A header that stays at the top'),
  );
  const target = page.querySelector('#next');
  target?.scrollIntoView({ behavior: 'instant' });
  expect(Math.round(target?.getBoundingClientRect().top ?? 0)).toBeGreaterThanOrEqual(80);
  window.scrollTo(0, 0);
});

describe('beside Bootstrap', () => {
  const { bootstrap = '' } = JSON.parse(inject('toggles')) as Record<string, string>;

  it('links have its color, in both schemes', () => {
    show(
      <ArticleBody>
        <p>
          <a href="/a">Ships</a> are moving.
        </p>
      </ArticleBody>,
      bootstrap + sheetOf('Bootstrap', 'bootstrap'),
    );
    expect(styleOf('a').color).toBe('rgb(13, 110, 253)');
    root.setAttribute('data-bs-theme', 'dark');
    expect(styleOf('a').color).toBe('rgb(110, 168, 254)');
  });

  it('its utilities take effect on a component', () => {
    show(<Headline className="text-center text-danger mb-5 d-none">Ports reopen</Headline>, bootstrap);
    expect(styleOf('h1')).toMatchObject({
      textAlign: 'center',
      color: 'rgb(220, 53, 69)',
      marginBottom: '48px',
      display: 'none',
    });
  });
});

describe('beside MUI', () => {
  const mui = (mode: 'light' | 'dark', children: ReactNode) => (
    <ThemeProvider theme={createTheme({ palette: { mode } })}>
      <CssBaseline enableColorScheme />
      {children}
    </ThemeProvider>
  );

  it.each(['light', 'dark'] as const)('an article follows its palette to %s', async (mode) => {
    await emulateSystem(mode === 'light' ? 'dark' : 'light');
    show(
      mui(
        mode,
        <Article>
          <Headline>Ports reopen</Headline>
        </Article>,
      ),
      '',
    );
    expect(styleOf('h1').color).toBe(mode === 'light' ? 'rgb(27, 27, 27)' : 'rgb(233, 232, 228)');
  });

  it('lists, links and pictures look as they do without it', () => {
    const look = () =>
      ['ul', 'ol', 'a', 'sub', 'img', 'table', 'h2', 'h3', 'pre', 'blockquote', 'strong'].map((element) => {
        const style = styleOf(element);
        const { fontFamily, fontSize, fontWeight, lineHeight, color, listStyleType, textDecorationLine } =
          style;
        const { paddingLeft, marginTop, marginBottom, display, verticalAlign } = style;
        return {
          element,
          fontFamily,
          fontSize,
          fontWeight,
          lineHeight,
          color,
          listStyleType,
          textDecorationLine,
          paddingLeft,
          marginTop,
          marginBottom,
          display,
          verticalAlign,
        };
      });
    const text = (
      <ArticleBody>
        <BodyElements />
      </ArticleBody>
    );
    show(text, '');
    const before = look();
    show(mui('light', text), '');
    expect(look()).toEqual(before);
  });
});
