import { blockElements } from './blockElements';

/**
 * Returns the text of an HTML string, one item per paragraph: to show a body if nothing renders its HTML, and to count its
 * words. The main entry has no HTML parser, so this reads tags by hand, in linear time. It is not a sanitizer: render the
 * result as text.
 */
export function htmlToParagraphs(html: string): string[] {
  const paragraphs = [''];
  const add = (text: string) => {
    paragraphs[paragraphs.length - 1] = (paragraphs.at(-1) ?? '') + decodeEntities(text);
  };
  let at = 0;
  let quotesClose = true;
  let commentsClose = true;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) {
      add(html.slice(at));
      break;
    }
    add(html.slice(at, open));
    const next = html.charAt(open + 1);
    if (!/[a-z/!?]/i.test(next)) {
      add('<');
      at = open + 1;
      continue;
    }
    // Without these flags, a quote or comment that never closes would be searched for again at every tag.
    let end = -1;
    if (commentsClose && html.startsWith('<!--', open)) {
      end = html.indexOf('-->', open + 2);
      commentsClose = end !== -1;
      if (commentsClose) end += 2;
    } else if (quotesClose) {
      end = findTagEnd(html, open);
      quotesClose = end !== -1;
    }
    if (end === -1) end = html.indexOf('>', open);
    if (end === -1) {
      add(html.slice(open));
      break;
    }
    const name = /^<\/?([a-z][a-z\d]*)/i.exec(html.slice(open, open + 20))?.[1]?.toLowerCase() ?? '';
    if (name === 'br') add(' ');
    else if (blockElements.has(name)) paragraphs.push('');
    at = skippedElements.has(name) && next !== '/' ? skipElement(html, name, end + 1) : end + 1;
  }
  return paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

const skippedElements = new Set(['script', 'style', 'template', 'noscript']);

// A tag ends at the first ">" outside quotes. Returns -1 if there is none.
function findTagEnd(html: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < html.length; at++) {
    const character = html.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

function skipElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

const entities: Record<string, string> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal, hex, name: string) => {
      if (typeof name === 'string') return entities[name] ?? whole;
      const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
      if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
