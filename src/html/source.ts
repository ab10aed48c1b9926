import type { Source, SourceElement } from './parseHtml';

/** Reading the parsed source: each of these looks at a bounded number of nodes, or at each node once. */

export function attribute({ attrs }: SourceElement, name: string): string | undefined {
  return attrs.find((given) => given.name === name)?.value;
}

export function classesOf(source: SourceElement): string[] {
  const given = attribute(source, 'class');
  return given === undefined ? [] : given.split(/\s+/);
}

export function isElement(node: Source): node is SourceElement {
  return 'tagName' in node;
}

const mostSeen = 300;

/** The first element inside that passes the test, not looked for in figures and tables of its own. */
export function inside(
  source: SourceElement,
  test: (node: SourceElement) => boolean,
): SourceElement | undefined {
  const waiting = source.childNodes.slice(0, mostSeen).reverse();
  for (let seen = 0; seen < mostSeen; seen++) {
    const node = waiting.pop();
    if (!node) return undefined;
    if (!isElement(node)) continue;
    if (test(node)) return node;
    if (node.tagName === 'figure' || node.tagName === 'table') continue;
    for (const child of node.childNodes.slice(0, mostSeen).reverse()) waiting.push(child);
  }
  return undefined;
}

/** The address of the last link inside: in a quoted post, the post itself. */
export function lastLink(source: SourceElement): string | undefined {
  const waiting = source.childNodes.slice(-mostSeen);
  for (let seen = 0; seen < mostSeen; seen++) {
    const node = waiting.pop();
    if (!node) return undefined;
    if (!isElement(node)) continue;
    const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
    if (href !== undefined) return href;
    for (const child of node.childNodes.slice(-mostSeen)) waiting.push(child);
  }
  return undefined;
}

/** The text of the nodes as it stands, up to a length. */
export function textOfSource(nodes: readonly Source[], most = Infinity): string {
  let text = '';
  const waiting = [...nodes].reverse();
  while (text.length < most) {
    const node = waiting.pop();
    if (!node) break;
    if ('value' in node) text += node.value;
    else if (isElement(node)) {
      if (node.tagName === 'br') text += '\n';
      if (hidden.has(node.tagName)) continue;
      for (let index = node.childNodes.length - 1; index >= 0; index--) {
        const child = node.childNodes[index];
        if (child) waiting.push(child);
      }
    }
  }
  return text;
}

/**
 * Everything inside the nodes side by side: texts and empty elements, with the beginnings and ends
 * of lines marked by an empty `<div>`. For what is nested deeper than React could render.
 */
export function flattened(nodes: readonly Source[]): Source[] {
  const flat: Source[] = [];
  const waiting: Source[] = [...nodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) {
      if ('value' in node) flat.push(node);
      continue;
    }
    if (hidden.has(node.tagName)) continue;
    const isLine = !inLine.has(node.tagName);
    if (node.childNodes.length === 0) flat.push(node);
    else {
      const edge: SourceElement = { ...node, tagName: 'div', attrs: [], childNodes: [] };
      if (isLine) {
        flat.push(edge);
        waiting.push(edge);
      }
      for (let index = node.childNodes.length - 1; index >= 0; index--) {
        const child = node.childNodes[index];
        if (child) waiting.push(child);
      }
    }
  }
  return flat;
}

const hidden = new Set(
  'annotation annotation-xml noscript script select style template textarea title'.split(' '),
);

const inLine = new Set(
  (
    'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark mi mn mo mrow ms mtext nobr q rp rt ruby s samp small span ' +
    'strike strong sub sup time tt u var'
  ).split(' '),
);
