/** What a reader sees of a text: its color and the ground it is on, as bytes. */
export interface Seen {
  text: string;
  color: Rgb;
  ground: Rgb;
}

export type Rgb = [red: number, green: number, blue: number];

/** Returns each text of a page that a reader sees, with its colors. Ground that nothing paints is the browser's. */
export function readTexts(page: Element): Seen[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const seen: Seen[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const text = currentNode.textContent?.trim();
    const element = currentNode.parentElement;
    if (!text || !element || element.closest('style, script, noscript, video') || !isDrawn(currentNode)) {
      continue;
    }
    seen.push({
      text,
      color: toRgb(getComputedStyle(element).color, groundOf(element)),
      ground: groundOf(element),
    });
  }
  return seen;
}

/** The contrast of two colors, as WCAG computes it. */
export function contrast(first: Rgb, second: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The ground behind an element. */
export function groundOf(element: Element | null): Rgb {
  if (!element) {
    const root = document.documentElement;
    const isDark = getComputedStyle(root).colorScheme === 'dark';
    return isDark ? [18, 18, 18] : [255, 255, 255];
  }
  const { backgroundColor } = getComputedStyle(element);
  return toRgb(backgroundColor, () => groundOf(element.parentElement));
}

function isDrawn(node: Node): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  const { width, height } = range.getBoundingClientRect();
  return (
    width > 1 && height > 1 && (node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false)
  );
}

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

function toRgb(color: string, behind: Rgb | (() => Rgb)): Rgb {
  if (!context) throw new Error('There is no canvas.');
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha === 255) return [red, green, blue];
  const [r, g, b] = typeof behind === 'function' ? behind() : behind;
  const mix = (over: number, under: number) => Math.round((over * alpha + under * (255 - alpha)) / 255);
  return [mix(red, r), mix(green, g), mix(blue, b)];
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
