import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';

import { EveryPart, pressAll } from '../setup/EveryPart';
import { emulate } from '../setup/media';
import { contrast, readTexts } from '../setup/readable';
import { features } from './features';

/* What a reader gets whose browser does not know a feature of CSS: plainer, but whole. */

const page = document.createElement('main');
const own = document.createElement('style');
const site = document.createElement('style');
const reactRoot = createRoot(page);
let whole: Set<string>;

beforeAll(async () => {
  localStorage.clear();
  await emulate();
  await browser.viewport(360, 800);
  document.head.append(own, site);
  document.body.append(page);
  await show();
  own.textContent = inject('styleSheet');
  whole = new Set(readTexts(page).map(({ text }) => text));
});

afterAll(async () => {
  localStorage.clear();
  page.remove();
  own.remove();
  site.remove();
  await browser.viewport(414, 896);
});

afterEach(() => {
  site.textContent = '';
});

async function show() {
  flushSync(() => {
    reactRoot.render(<EveryPart />);
  });
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-styled]')) {
    style.media = 'not all';
  }
  await pressAll(page);
}

it('a browser that knows all shows the page', () => {
  expect(whole.size).toBeGreaterThan(80);
});

describe.each(features)('without $name', ({ withoutIt }) => {
  beforeAll(() => {
    own.textContent = withoutIt(inject('styleSheet'));
  });

  it('hides no text', () => {
    const texts = new Set(readTexts(page).map(({ text }) => text));
    expect([...whole].filter((text) => !texts.has(text))).toEqual([]);
  });

  it.each([
    ['light', 'body { background: #fff; color: #222 }'],
    [
      'dark',
      ':root { color-scheme: dark } body { background: #111; color: #ddd } a, summary { color: inherit }',
    ],
  ])('is readable on a site that is %s', (_, css) => {
    site.textContent = css;
    const faults = readTexts(page).filter(({ color, ground }) => contrast(color, ground) < 4.5);
    expect(faults).toEqual([]);
  });

  it('does not scroll sideways on a phone', () => {
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  it('opens the cut, by a click and by a key', async () => {
    const cut = page.querySelector<HTMLDetailsElement>('[data-component="NewsArticle"] details');
    const summary = cut?.querySelector('summary');
    if (!cut || !summary) throw new Error('There is no cut.');
    const isTextShown = () => readTexts(cut).some(({ text }) => text === 'Cranes too.');
    expect(isTextShown()).toBe(false);
    summary.click();
    expect(isTextShown()).toBe(true);
    cut.open = false;
    summary.focus();
    await userEvent.keyboard('{Enter}');
    expect(isTextShown()).toBe(true);
    cut.open = false;
  });

  it('shows what has keyboard focus', async () => {
    const link = page.querySelector<HTMLElement>('[data-component="Standfirst"] a');
    const before =
      link?.previousElementSibling ?? page.querySelector<HTMLElement>('[data-component="Headline"] a');
    if (!link || !(before instanceof HTMLElement)) throw new Error('There is no link.');
    before.focus();
    await userEvent.keyboard('{Tab}');
    const focused = document.activeElement;
    if (!focused || !page.contains(focused)) throw new Error('Nothing has the focus.');
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    expect(outlineStyle).not.toBe('none');
    expect(outlineWidth).not.toBe('0px');
  });
});

/* What every browser of the last years knows. */
const known = {
  'at-rules': ['@media', '@supports'],
  functions: [
    'attr',
    'calc',
    'clamp',
    'inset',
    'linear-gradient',
    'max',
    'min',
    'minmax',
    'repeat',
    'rotate',
    'var',
  ],
  'pseudo-classes': [
    '::-webkit-details-marker',
    '::after',
    '::before',
    '::first-letter',
    ':disabled',
    ':first-child',
    ':focus',
    ':focus-visible',
    ':hover',
    ':is',
    ':lang',
    ':last-child',
    ':last-of-type',
    ':not',
    ':where',
  ],
  'media features': [
    '-webkit-nbsp-mode',
    'color',
    'forced-colors',
    'prefers-color-scheme',
    'prefers-reduced-motion',
  ],
  units: ['%', 'deg', 'em', 'fr', 'pt', 'px', 'rem', 's', 'turn', 'vw'],
};

it('the style sheet uses no feature that has no test here', () => {
  const css = inject('styleSheet')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/'[^']*'/g, "''")
    .replaceAll(/#[\da-f]+\b/g, '#0');
  const selectors = [...css.matchAll(/(?<=[{};\n])[^@{};]+(?=\{)/g)].join('\n');
  const values = [...css.matchAll(/(?<=[{;][\w-]+:)[^{};]+(?=[;}])/g)].join('\n');
  const used = {
    'at-rules': css.match(/@[\w-]+/g),
    functions: values.match(/[a-z-]+(?=\()/g),
    'pseudo-classes': selectors.match(/(?<![(\s])::?[a-z-]+/g),
    'media features': [...css.matchAll(/@(?:media|supports)[^{]*?\(([\w-]+):/g)].map(([, name = '']) => name),
    units: [...values.matchAll(/(?<![\w#-])\d*\.?\d+([a-z]+|%)/g)].map(([, unit = '']) => unit),
  };
  const tested = features.map(({ name }) => name.replace('()', ''));
  for (const [kind, names] of Object.entries(known)) {
    const found = new Set(used[kind as keyof typeof known]);
    expect(found.size, kind).toBeGreaterThan(0);
    expect([...found].filter((name) => !names.includes(name) && !tested.includes(name))).toEqual([]);
  }
});
