import { ThemeProvider, type ThemeProviderProps } from 'next-themes';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { Article, ArticleTheme, Headline } from '../../src';
import { emulate, emulateSystem } from '../setup/media';

/*
 * How a site's toggle tells the browser which scheme its page has. A toggle may write a style attribute, an attribute that
 * a style sheet reads, or a <meta>.
 */
type Scheme = 'light' | 'dark';
type Toggle = (scheme: Scheme, sheets: Record<string, string>) => () => void;

const root = document.documentElement;
const opposite = (scheme: Scheme): Scheme => (scheme === 'light' ? 'dark' : 'light');

const nextThemes =
  (props: ThemeProviderProps): Toggle =>
  (scheme) => {
    const provider = createRoot(document.createElement('div'));
    flushSync(() => {
      provider.render(<ThemeProvider {...props} forcedTheme={scheme} />);
    });
    return () => {
      provider.unmount();
      root.removeAttribute('class');
      root.removeAttribute('data-theme');
      root.removeAttribute('style');
    };
  };

const attribute =
  (name: string, sheet: string): Toggle =>
  (scheme, sheets) => {
    const style = addSheet(sheets[sheet] ?? sheet);
    root.setAttribute(name, scheme);
    return () => {
      style.remove();
      root.removeAttribute(name);
    };
  };

const meta =
  (content: (scheme: Scheme) => string): Toggle =>
  (scheme) => {
    const element = document.createElement('meta');
    element.name = 'color-scheme';
    element.content = content(scheme);
    document.head.append(element);
    return () => {
      element.remove();
    };
  };

const toggles: Record<string, Toggle> = {
  'next-themes by data-theme': nextThemes({ attribute: 'data-theme' }),
  'next-themes by class': nextThemes({ attribute: 'class' }),
  'next-themes by both': nextThemes({ attribute: ['class', 'data-theme'] }),
  daisyUI: attribute('data-theme', 'daisyUI'),
  Bootstrap: attribute('data-bs-theme', 'bootstrap'),
  'a style attribute as React writes it': (scheme) => {
    root.setAttribute('style', `color-scheme:${scheme}`);
    return () => {
      root.removeAttribute('style');
    };
  },
  'a <meta>': meta((scheme) => scheme),
};

const builds: [string, string | undefined, Record<string, string>][] = [
  ['styled-components', undefined, JSON.parse(inject('toggles')) as Record<string, string>],
  ['newsfold/styles.css', inject('styleSheet'), JSON.parse(inject('toggles')) as Record<string, string>],
  [
    'newsfold/styles.css, compiled for older browsers',
    inject('compiledStyleSheet'),
    JSON.parse(inject('compiledToggles')) as Record<string, string>,
  ],
];

const page = document.createElement('main');
const texts: [string, ReactNode][] = [
  ['a headline in an ArticleTheme', <ArticleTheme key="1">{headline()}</ArticleTheme>],
  [
    'a headline in an ArticleTheme that inherits',
    <ArticleTheme key="1" colorScheme="inherit">
      {headline()}
    </ArticleTheme>,
  ],
  ['a headline in an Article', <Article key="1">{headline()}</Article>],
  [
    'a headline in an Article that inherits',
    <Article key="1" colorScheme="inherit">
      {headline()}
    </Article>,
  ],
  ['a headline alone', headline()],
];
const ink = { light: 'rgb(27, 27, 27)', dark: 'rgb(233, 232, 228)' };

function headline() {
  return <Headline key="headline">Ports reopen</Headline>;
}

beforeAll(() => {
  document.body.append(page);
  createReactRoot();
});
let show: (node: ReactNode) => string;
function createReactRoot() {
  const reactRoot = createRoot(page);
  show = (node) => {
    flushSync(() => {
      reactRoot.render(node);
    });
    return getComputedStyle(page.querySelector('h1') ?? page).color;
  };
}

afterAll(async () => {
  page.remove();
  await emulate();
});

describe.each(builds)('with %s', (_, sheet, sheets) => {
  let style: HTMLStyleElement | undefined;
  beforeAll(() => {
    show(headline());
    if (sheet !== undefined) style = addSheet(sheet);
    setStyledComponents(sheet === undefined);
  });
  afterAll(() => {
    style?.remove();
    setStyledComponents(true);
  });

  describe.each(Object.entries(toggles))('on a page switched by %s', (_name, toggle) => {
    it.each(['light', 'dark'] as const)('follows the page to %s, against the system', async (scheme) => {
      await emulateSystem(opposite(scheme));
      const undo = toggle(scheme, sheets);
      try {
        for (const [name, node] of texts) expect(`${name}: ${show(node)}`).toBe(`${name}: ${ink[scheme]}`);
      } finally {
        undo();
      }
    });
  });

  it.each(['light', 'dark'] as const)(
    'is light on a page without a color scheme, system %s',
    async (scheme) => {
      await emulateSystem(scheme);
      for (const [name, node] of texts) expect(`${name}: ${show(node)}`).toBe(`${name}: ${ink.light}`);
    },
  );

  it.each(['light', 'dark'] as const)('follows the system to %s where the page does', async (scheme) => {
    await emulateSystem(scheme);
    const undo = [
      attribute('lang', ':root { color-scheme: light dark }')(scheme, sheets),
      meta(() => 'light dark')(scheme, sheets),
    ];
    try {
      for (const [name, node] of texts) expect(`${name}: ${show(node)}`).toBe(`${name}: ${ink[scheme]}`);
    } finally {
      for (const remove of undo) remove();
    }
  });

  it.each(['light', 'dark'] as const)(
    'follows the system to %s against the page, if told so',
    async (scheme) => {
      await emulateSystem(scheme);
      root.style.colorScheme = opposite(scheme);
      try {
        expect(show(<ArticleTheme colorScheme="auto">{headline()}</ArticleTheme>)).toBe(ink[scheme]);
        expect(show(<Article colorScheme="auto">{headline()}</Article>)).toBe(ink[scheme]);
      } finally {
        root.removeAttribute('style');
      }
    },
  );

  it('takes the scheme of the nearest that sets one', async () => {
    await emulateSystem('dark');
    expect(
      show(
        <ArticleTheme colorScheme="dark">
          <ArticleTheme>
            <Article colorScheme="inherit">{headline()}</Article>
          </ArticleTheme>
        </ArticleTheme>,
      ),
    ).toBe(ink.dark);
    expect(
      show(
        <ArticleTheme colorScheme="dark">
          <ArticleTheme colorScheme="light">{headline()}</ArticleTheme>
        </ArticleTheme>,
      ),
    ).toBe(ink.light);
  });
});

function addSheet(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return style;
}

function setStyledComponents(isOn: boolean) {
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-styled]')) {
    style.media = isOn ? '' : 'not all';
  }
}
