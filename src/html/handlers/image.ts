import type { Element, Properties, Text } from 'hast';

import { describeValue, warn } from '../../internal/warn';
import { buildElement, isBlank } from '../BlockBuilder';
import { isPlaceholder } from '../cms/lazyMedia';
import { getString, getText, hasClass, isElement } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { parseSrcSet, sanitizeMediaUrl, sanitizeSrcSet } from '../urls';
import { isPixel } from '../visibility';
import { unwrap } from './unwrap';

export const image: Handler = (state, element, builder) => {
  state.addAnchor(element, builder);
  const node = toImage(element);
  if (node?.type === 'text') builder.addText(node.value);
  else if (node) builder.addInline(node, false);
};

export const picture: Handler = (state, element, builder) => {
  const node = buildElement('picture');
  const children = element.children.flatMap((child) =>
    isElement(child) && child.tagName === 'noscript' ? child.children : [child],
  );
  // Words and links beside the picture, which HTML does not allow there, are part of the text too.
  if (!isBlank(getText(children, 1000))) {
    unwrap(state, element, builder);
    return;
  }
  for (const child of children) {
    if (!isElement(child)) continue;
    const img = child.tagName === 'img' ? toImage(child, getLastSet(node)) : undefined;
    const srcSet = child.tagName === 'source' ? sanitizeSrcSet(getString(child, 'srcSet')) : undefined;
    if (img?.type === 'element') {
      state.addAnchor(element, builder);
      node.children.push(img);
      builder.addInline(node, false);
      return;
    }
    // A browser would take a placeholder here instead of the picture.
    if (srcSet !== undefined && parseSrcSet(srcSet).some(({ url }) => !isPlaceholder(url))) {
      const properties = pickProperties(child);
      delete properties.src;
      node.children.push(buildElement('source', { ...properties, srcSet }));
    }
  }
  unwrap(state, element, builder);
};

function getLastSet({ children }: Element): string | undefined {
  const last = children.at(-1);
  return isElement(last) ? getString(last, 'srcSet') : undefined;
}

/** `fallback` is the set of sizes of a source, for a picture that has only a placeholder. */
function toImage(element: Element, fallback?: string): Element | Text | undefined {
  const properties = pickProperties(element);
  const alt = getString(element, 'alt')?.trim() ?? '';
  if (isPixel(element)) return undefined;
  if (hasClass(element, 'wp-smiley', 'emoji')) return { type: 'text', value: alt };
  const source = getString(element, 'src');
  const srcSet = sanitizeSrcSet(getString(element, 'srcSet'));
  const [first] = fallback !== undefined && isPlaceholder(source) ? parseSrcSet(fallback) : [];
  const src = first?.url ?? sanitizeMediaUrl(source);
  if (src === undefined && srcSet === undefined) {
    warnLeftOut(source, alt);
    return undefined;
  }
  setOrDelete(properties, 'src', src);
  setOrDelete(properties, 'srcSet', srcSet);
  for (const name of ['width', 'height']) {
    if (name in properties && !/^\d{1,5}$/.test(String(properties[name]))) delete properties[name];
  }
  properties.alt = alt;
  return buildElement('img', properties);
}

/** A deletion makes the object slow for all who read it later, so it is only for what is there. */
function setOrDelete(properties: Properties, name: string, value: string | undefined): void {
  if (value !== undefined) properties[name] = value;
  else if (name in properties) delete properties[name];
}

function warnLeftOut(source: string | undefined, alt: string): void {
  const address =
    source === undefined ? 'no address' : `the address ${describeValue(source.trim().slice(0, 40))}`;
  warn(
    'ArticleHtml',
    `the picture <img> with ${address} and the alternative text ${describeValue(alt)} was left out, because only http, https and relative addresses reach readers. ` +
      'Upload the picture to the CMS.',
  );
}
