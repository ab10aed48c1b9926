import { expect, test } from 'vitest';

import { installInkMeter } from '../setup/inkMeter';
import { samples } from './scriptSamples';
import { withEngine } from './withEngine';

/* Each script as its newspapers set it: leading, letters, ends of lines, and room for its ink. */
const visit = withEngine();

/** Runs in the page, after the meter: loads the fonts that the samples name, and measures each article. */
async function measure(faces: [face: string | undefined, words: string][]) {
  await Promise.all(
    faces.flatMap(([face, words]) =>
      face === undefined
        ? []
        : ['400', '700'].map((weight) => document.fonts.load(`${weight} 20px '${face}'`, words)),
    ),
  );
  const { listTexts, toFont, measureWords, findNeededLeading } = window.inkMeter;
  const articles = [...document.querySelectorAll<HTMLElement>('article')];
  // WebKit draws the first words on a canvas in another font, for each size and weight.
  const first = document.createElement('canvas').getContext('2d');
  if (first === null) throw new Error('This browser has no canvas');
  for (const [index, article] of articles.entries()) {
    const [face] = faces[index] ?? [];
    for (const { element, node } of face === undefined ? [] : listTexts(article)) {
      first.font = toFont(element, String(face));
      first.fillText(node.data, 0, 50);
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 100));

  return articles.map((article, index) => {
    const [face] = faces[index] ?? [];
    const find = (selector: string) => {
      const element = article.querySelector(selector);
      if (element === null) throw new Error(`There is no ${selector}`);
      return getComputedStyle(element);
    };
    const headline = find('h1');
    const body = find('p:has(q), [data-component="ArticleBody"] p');
    const texts = face === undefined ? [] : listTexts(article);
    const inked = texts.flatMap(({ element, node }) => checkInk(element, node, String(face), article.lang));
    return {
      tag: article.lang,
      leading: [body, headline].map(
        ({ lineHeight, fontSize }) => parseFloat(lineHeight) / parseFloat(fontSize),
      ),
      slanted: ['h1', 'h1 em', 'p em', '[data-part=kicker]'].map((selector) => find(selector).fontStyle),
      tracking: ['h1', 'h1 em', 'p em', '[data-part=kicker]'].map(
        (selector) => parseFloat(find(selector).letterSpacing) || 0,
      ),
      lineBreak: headline.lineBreak,
      wordBreak: headline.wordBreak,
      emphasis: find('p em').getPropertyValue('text-emphasis-position'),
      quotes: find('q').quotes,
      words: face === undefined ? undefined : inked.length,
      touching: inked.flatMap(({ touching }) => touching),
      cut: inked.flatMap(({ cut }) => cut),
    };
  });

  /** What of a text reaches the line below, or is cut off by a box around it. */
  function checkInk(element: Element, node: Text, face: string, tag: string) {
    const leading = parseFloat(getComputedStyle(element).lineHeight);
    const box = findClip(element);
    const where = element.closest('[data-part], [data-component]')?.outerHTML.slice(0, 60) ?? '';
    const words = measureWords(node, face, tag);
    const needs = findNeededLeading(words, leading);
    return words.map(({ word, middle }, index) => {
      const needed = needs[index]?.needed ?? 0;
      const cut =
        box !== undefined && (middle - leading / 2 < box.top - 1 || middle + leading / 2 > box.bottom + 1);
      return {
        touching:
          needed > leading ? [`${tag} ${where} ${word} needs ${String(needed)} of ${String(leading)}`] : [],
        cut: cut ? [`${tag} ${where} ${word}`] : [],
      };
    });
  }

  /** The nearest box around an element that hides what reaches out of it. */
  function findClip(element: Element): DOMRect | undefined {
    for (let box: Element | null = element; box !== null && box !== document.body; box = box.parentElement) {
      const { overflowY, contain } = getComputedStyle(box);
      const clips = overflowY !== 'visible' || /paint|content|strict/.test(contain);
      if (clips && getComputedStyle(box).display !== 'inline') return box.getBoundingClientRect();
    }
    return undefined;
  }
}

test('each script has the leading, the letters and the ends of lines of its newspapers, and room for its ink', () =>
  visit('/scripts?scripts=none', async (page) => {
    await page.run(installInkMeter);
    const articles = await page.run(
      measure,
      samples.map(({ face, words }): [string | undefined, string] => [face, words]),
    );
    expect(articles.map(({ tag }) => tag)).toEqual(samples.map(({ tag }) => tag));
    const knowsPhrases = await page.run(() => CSS.supports('word-break', 'auto-phrase'));
    for (const [index, { tag, face, leading, upright }] of samples.entries()) {
      const article = articles[index];
      if (article === undefined) throw new Error(`There is no article in ${tag}`);
      const found = { ...article, room: article.leading.map((own, place) => own >= (leading[place] ?? 0)) };
      const language = tag.slice(0, 2);
      expect.soft(found).toMatchObject({
        room: [true, true],
        touching: [],
        cut: [],
        lineBreak: ['zh', 'ja', 'th'].includes(language) ? 'strict' : 'auto',
        wordBreak:
          language === 'ko' ? 'keep-all' : language === 'ja' && knowsPhrases ? 'auto-phrase' : 'normal',
      });
      if (upright) {
        expect.soft(found).toMatchObject({ slanted: Array(4).fill('normal'), tracking: [0, 0, 0, 0] });
      } else {
        expect.soft(found.slanted.slice(0, 3)).toEqual(Array(3).fill('italic'));
      }
      if (language === 'zh') expect.soft(found.emphasis).toMatch(/^under/);
      if (language === 'ja' || language === 'ko') expect.soft(found.emphasis).toMatch(/^over/);
      if (tag === 'ar') expect.soft(found.quotes).toMatch(/^"«" "»"/);
      // Else nothing was measured.
      if (face !== undefined) expect.soft(found.words, tag).toBeGreaterThan(5);
    }
  }));
