import '../../.storybook/fonts.css';

import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { NewsArticle, type ArticleContent } from '../../src';
import { ar, en } from '../../src/locales';
import { magazine } from '../../src/themes';
import { dohaPicture } from '../../stories/newsroom';
import { seedText } from '../../stories/seedArticle';

afterEach(cleanup);

const box = (element: Element | Range) => element.getBoundingClientRect();
const headline = () => screen.getByRole('heading', { level: 1 });
const root = (component: string) => {
  const found = document.querySelector(`[data-component="${component}"]`);
  if (!found) throw new Error(`There is no ${component}`);
  return found;
};

const story: ArticleContent = {
  headline: seedText.en.headline,
  standfirst: seedText.en.standfirst,
  kicker: 'Afghanistan',
  authors: [{ name: 'Layla Haddad' }, seedText.en.contributor],
  published: '2021-10-09T17:20:00+03:00',
  updated: '2021-10-10T08:05:00+03:00',
  image: { ...dohaPicture, src: dohaPicture.src, caption: 'Doha, where the talks are held.' },
  body: <p>{seedText.en.lead[0]}</p>,
};

async function show(width: number, article: ArticleContent = story, props = {}) {
  await page.viewport(width, 740);
  render(<NewsArticle article={article} locale={en} jsonLd={false} {...props} />);
  await document.fonts.ready;
}

describe('the column', () => {
  it.each([1000, 1280])('holds the headline at %i px', async (width) => {
    await show(width);
    expect(box(root('Headline')).right).toBeLessThanOrEqual(box(root('ArticleBody')).right + 0.5);
    expect(box(root('Headline')).left).toBeCloseTo(box(root('ArticleBody')).left, 0);
  });

  it('may give headline and standfirst the width of the picture', async () => {
    await show(1280, story, { head: 'wide' });
    for (const name of ['Headline', 'Standfirst']) {
      expect(box(root(name)).left).toBeCloseTo(box(root('Figure')).left, 0);
      expect(box(root(name)).right).toBeCloseTo(box(root('Figure')).right, 0);
    }
    expect(box(root('Byline')).left).toBeCloseTo(box(root('ArticleBody')).left, 0);
  });

  it('may stand at the start of the article', async () => {
    await show(1280, story, { column: 'start' });
    for (const name of ['Headline', 'Figure', 'ArticleBody']) expect(box(root(name)).left).toBeCloseTo(20, 0);
    expect(box(root('Figure')).right).toBeGreaterThan(box(root('ArticleBody')).right + 50);
    cleanup();
    await show(1280, story, { column: 'start', locale: ar });
    expect(box(root('Headline')).right).toBeCloseTo(1260, 0);
  });
});

it('on a phone the main picture reaches the edges of the screen, and its caption does not', async () => {
  await show(360);
  const picture = box(screen.getByRole('img'));
  expect([picture.left, picture.right]).toEqual([0, 360]);
  const caption = document.createRange();
  caption.selectNodeContents(root('Figure').querySelector('figcaption') ?? document);
  expect(caption.getBoundingClientRect().left).toBeCloseTo(20, 0);
  expect(document.documentElement.scrollWidth).toBe(360);
});

it('a picture at the edges of a phone has no round corners, and one with room beside it has', async () => {
  const rounded = { theme: { radius: { picture: '8px' } } };
  await show(360, story, rounded);
  expect(getComputedStyle(screen.getByRole('img')).borderRadius).toBe('0px');
  cleanup();
  await show(1280, story, rounded);
  expect(getComputedStyle(screen.getByRole('img')).borderRadius).toBe('8px');
});

it('on a phone the text begins on the first screen, below a picture and two lines of names', async () => {
  await show(360);
  expect(box(root('ArticleBody')).top).toBeLessThan(700);
});

it('label and kicker share a line above the headline', async () => {
  await show(360, { ...story, kind: 'analysis' });
  const label = box(screen.getByText('Analysis'));
  const kicker = box(screen.getByText('Afghanistan'));
  expect(kicker.left).toBeGreaterThan(label.right);
  expect(Math.max(label.top, kicker.top)).toBeLessThan(Math.min(label.bottom, kicker.bottom));
  expect(box(headline()).top).toBeGreaterThanOrEqual(kicker.bottom);
});

it('small text has three sizes', async () => {
  await show(1280);
  const size = (element: Element) => getComputedStyle(element).fontSize;
  expect(size(screen.getByText('Afghanistan'))).toBe('15px');
  expect(size(screen.getByText('Layla Haddad'))).toBe('15px');
  for (const time of screen.getAllByRole('time')) expect(size(time)).toBe('13px');
  expect(size(root('Figure').querySelector('figcaption') ?? document.body)).toBe('13px');
});

it('an affiliation stays on one line', async () => {
  for (const width of [320, 340, 360, 390]) {
    await show(width);
    const affiliation = document.querySelector('[data-part="affiliation"]');
    expect(affiliation).toHaveTextContent('(Al Jazeera)');
    const words = document.createRange();
    words.selectNodeContents(affiliation ?? document);
    expect(new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size, String(width)).toBe(
      1,
    );
    cleanup();
  }
});

it('links that stand alone are tall enough for a finger', async () => {
  const kicker = { text: 'Afghanistan', href: '/afghanistan' };
  await show(360, { ...story, kicker, authors: [{ name: 'Layla Haddad', href: '/layla' }] });
  for (const link of screen.getAllByRole('link')) expect(box(link).height).toBeGreaterThanOrEqual(24);
  expect(screen.getAllByRole('link')).toHaveLength(2);
});

it('beside a portrait, names and dates begin at one edge, also under a centered headline', async () => {
  const authors = [{ name: 'Layla Haddad, Natasha Ghoneim and Daniel Okafor', image: dohaPicture.src }];
  await show(1280, { ...story, authors, updated: undefined }, { theme: magazine });
  const edges = [...root('Byline').querySelectorAll('[data-part="line"], [data-component="Timestamp"]')].map(
    (line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      return box(range).left;
    },
  );
  expect(edges).toHaveLength(2);
  expect(edges[1]).toBeCloseTo(edges[0] ?? NaN, 0);
});

it('an opinion has a lighter headline, in italics where the script has them', async () => {
  await show(360, { ...story, kind: 'opinion' });
  expect(getComputedStyle(headline())).toMatchObject({ fontStyle: 'italic', fontWeight: '400' });
  cleanup();
  await show(360, { ...story, kind: 'opinion' }, { locale: ar });
  expect(getComputedStyle(headline())).toMatchObject({ fontStyle: 'normal', fontWeight: '400' });
  cleanup();
  await show(360);
  expect(getComputedStyle(headline())).toMatchObject({ fontStyle: 'normal', fontWeight: '600' });
});
