/** How far ink reaches above and below its line, in each column of pixels. */
interface Ink {
  above: number[];
  below: number[];
}

/** A word on its line, whose ink begins at `left`. */
interface InkWord {
  word: string;
  left: number;
  top: number;
  middle: number;
  ink: Ink;
}

interface InkMeter {
  /** The texts that a reader sees, each with the element that it is in. */
  listTexts: (root: Element) => { element: Element; node: Text }[];
  /** The font of an element, with one face, as a canvas takes it. */
  toFont: (element: Element, face: string) => string;
  /** The words of a text that are on one line each. */
  measureWords: (node: Text, face: string, tag: string) => InkWord[];
  /** For each word, the least leading at which its ink stays clear of the words below it; 0 if there are none. */
  findNeededLeading: (words: readonly InkWord[], leading: number) => { word: string; needed: number }[];
}

declare global {
  interface Window {
    inkMeter: InkMeter;
  }
}

/**
 * Puts what measures ink on `window.inkMeter`. It refers to nothing outside of itself, so that a test can run it in the page of any
 * browser.
 */
export function installInkMeter(): void {
  // Ink may reach past the place of a word on its line.
  const margin = 20;
  const inks = new Map<string, Ink>();

  const measureInk = (font: string, word: string): Ink => {
    const known = inks.get(font + word);
    if (known) return known;
    const canvas = document.createElement('canvas');
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null) throw new Error('This browser has no canvas.');
    pen.font = font;
    const baseline = Math.ceil(parseFloat(/ ([\d.]+)px/.exec(font)?.[1] ?? '') * 2.5);
    canvas.width = Math.ceil(pen.measureText(word).width) + 2 * margin;
    canvas.height = 2 * baseline;
    // A canvas forgets when its size changes.
    pen.font = font;
    pen.fillText(word, margin, baseline);
    const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const ink: Ink = { above: [], below: [] };
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
  };

  const measureOverlap = (upper: InkWord, lower: InkWord): number => {
    const shift = Math.round(upper.left - lower.left);
    return Math.max(
      0,
      ...upper.ink.below.map((below, column) => below + (lower.ink.above[column + shift] ?? -Infinity)),
    );
  };

  const toFont: InkMeter['toFont'] = (element, face) => {
    const { fontStyle, fontWeight, fontSize } = getComputedStyle(element);
    return `${fontStyle} ${fontWeight} ${fontSize} '${face}'`;
  };

  window.inkMeter = {
    listTexts: (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: { element: Element; node: Text }[] = [];
      while (walker.nextNode()) {
        const { currentNode: node } = walker;
        const element = node.parentElement;
        if (!(node instanceof Text) || element === null || node.data.trim() === '') continue;
        // What is for screen readers alone has no size.
        const isSeen = getComputedStyle(element).fontSize !== '0px' && element.getClientRects().length > 0;
        if (isSeen) texts.push({ element, node });
      }
      return texts;
    },
    toFont,
    measureWords: (node, face, tag) => {
      const element = node.parentElement ?? document.body;
      const font = toFont(element, face);
      const { textTransform } = getComputedStyle(element);
      const range = document.createRange();
      return [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(node.data)].flatMap(
        ({ segment, index, isWordLike }) => {
          if (!isWordLike) return [];
          range.setStart(node, index);
          range.setEnd(node, index + segment.length);
          // A word on two lines is left out.
          const [rect, other] = range.getClientRects();
          if (rect === undefined || other !== undefined) return [];
          const shown = textTransform === 'uppercase' ? segment.toLocaleUpperCase(tag) : segment;
          return {
            word: segment,
            left: rect.left - margin,
            top: rect.top,
            middle: (rect.top + rect.bottom) / 2,
            ink: measureInk(font, shown),
          };
        },
      );
    },
    findNeededLeading: (words, leading) =>
      words.map((upper) => ({
        word: upper.word,
        needed: Math.max(
          0,
          ...words
            .filter(({ top }) => Math.abs(top - upper.top - leading) < leading / 4)
            .map((lower) => measureOverlap(upper, lower)),
        ),
      })),
  };
}
