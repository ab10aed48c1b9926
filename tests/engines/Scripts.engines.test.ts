import { expect, test } from 'vitest';

import { samples } from './scriptSamples';
import { withEngine } from './withEngine';

/* Each script as its newspapers set it: leading, letters, ends of lines, and room for its ink. */
const visit = withEngine();

/** Runs in the page: loads the fonts that the samples name, and measures each article. */
async function measure(faces: [face: string | undefined, words: string][]) {
  await Promise.all(
    faces.flatMap(([face, words]) =>
      face === undefined
        ? []
        : ['400', '700'].map((weight) => document.fonts.load(`${weight} 20px '${face}'`, words)),
    ),
  );
  const articles = [...document.querySelectorAll<HTMLElement>('article')];
  // WebKit draws the first words on a canvas in another font, for each size and weight.
  const first = document.createElement('canvas').getContext('2d');
  if (first === null) throw new Error('This browser has no canvas');
  for (const [index, article] of articles.entries()) {
    const [face] = faces[index] ?? [];
    for (const { parentElement, data } of face === undefined ? [] : listTexts(article)) {
      if (parentElement === null) continue;
      first.font = toFont(getComputedStyle(parentElement), String(face));
      first.fillText(data, 0, 50);
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  const margin = 20;
  const inks = new Map<string, { above: number[]; below: number[] }>();

  return articles.map((article, index) => {
    const [face] = faces[index] ?? [];
    const find = (selector: string) => {
      const element = article.querySelector(selector);
      if (element === null) throw new Error(`There is no ${selector}`);
      return getComputedStyle(element);
    };
    const headline = find('h1');
    const body = find('p:has(q), [data-component="ArticleBody"] p');
    const inked =
      face === undefined ? [] : listTexts(article).flatMap((node) => checkInk(node, face, article.lang));
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

  function toFont({ fontStyle, fontWeight, fontSize }: CSSStyleDeclaration, face: string): string {
    return `${fontStyle} ${fontWeight} ${fontSize} '${face}'`;
  }

  function listTexts(article: Element): Text[] {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const { currentNode } = walker;
      if (currentNode instanceof Text && currentNode.data.trim() !== '') texts.push(currentNode);
    }
    return texts;
  }

  /** What of a text reaches the line below, or is cut off by a box around it. */
  function checkInk(node: Text, face: string, tag: string) {
    const { parentElement } = node;
    if (parentElement === null) return [];
    const style = getComputedStyle(parentElement);
    if (style.fontSize === '0px' || parentElement.getClientRects().length === 0) return [];
    const leading = parseFloat(style.lineHeight);
    const font = toFont(style, face);
    const box = findClip(parentElement);
    const where = parentElement.closest('[data-part], [data-component]')?.outerHTML.slice(0, 60) ?? '';
    const words = listWords(node, tag).map(({ word, rect }) => ({
      word,
      left: rect.left - margin,
      top: rect.top,
      middle: (rect.top + rect.bottom) / 2,
      ink: measureInk(font, style.textTransform === 'uppercase' ? word.toLocaleUpperCase(tag) : word),
    }));
    return words.map((upper) => {
      const needed = words
        .filter(({ top }) => Math.abs(top - upper.top - leading) < leading / 4)
        .map((lower) => {
          const shift = Math.round(upper.left - lower.left);
          return Math.max(
            0,
            ...upper.ink.below.map((below, column) => below + (lower.ink.above[column + shift] ?? -Infinity)),
          );
        });
      const cut =
        box !== undefined &&
        (upper.middle - leading / 2 < box.top - 1 || upper.middle + leading / 2 > box.bottom + 1);
      return {
        touching:
          Math.max(0, ...needed) > leading
            ? [`${tag} ${where} ${upper.word} needs ${String(Math.max(...needed))} of ${String(leading)}`]
            : [],
        cut: cut ? [`${tag} ${where} ${upper.word}`] : [],
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

  function listWords(node: Text, tag: string) {
    const range = document.createRange();
    return [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(node.data)].flatMap((segment) => {
      if (!segment.isWordLike) return [];
      range.setStart(node, segment.index);
      range.setEnd(node, segment.index + segment.segment.length);
      // A word on two lines is left out.
      const [rect, other] = range.getClientRects();
      return rect === undefined || other !== undefined ? [] : [{ word: segment.segment, rect }];
    });
  }

  /** How far the ink of a word reaches above and below its line, in each column of pixels. */
  function measureInk(font: string, word: string) {
    const known = inks.get(font + word);
    if (known) return known;
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null) throw new Error('This browser has no canvas');
    pen.font = font;
    const baseline = Math.ceil(parseFloat(/ ([\d.]+)px/.exec(font)?.[1] ?? '') * 2.5);
    canvas.width = Math.ceil(pen.measureText(word).width) + 2 * margin;
    canvas.height = 2 * baseline;
    // A canvas forgets when its size changes.
    pen.font = font;
    pen.fillText(word, margin, baseline);
    const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const ink: { above: number[]; below: number[] } = { above: [], below: [] };
    for (let column = 0; column < width; column++) {
      let first = Infinity;
      let last = -Infinity;
      for (let row = 0; row < height; row++) {
        if ((data[(row * width + column) * 4 + 3] ?? 0) < 128) continue;
        first = Math.min(first, row);
        last = row + 1;
      }
      ink.above.push(baseline - first);
      ink.below.push(last - baseline);
    }
    inks.set(font + word, ink);
    return ink;
  }
}

test('each script has the leading, the letters and the ends of lines of its newspapers, and room for its ink', () =>
  visit('/scripts?scripts=none', async (page) => {
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
