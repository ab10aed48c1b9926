import type { Element, Text } from 'hast';

import { describeValue, warn } from '../../internal/warn';
import { buildElement } from '../BlockBuilder';
import { getString, hasClass, isElement } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { sanitizeMediaUrl, sanitizeSrcSet } from '../urls';
import { unwrap } from './unwrap';

export const image: Handler = (state, element, builder) => {
  state.addAnchor(element, builder);
  const node = toImage(element);
  if (node?.type === 'text') builder.addText(node.value);
  else if (node) builder.addInline(node, false);
};

export const picture: Handler = (state, element, builder) => {
  const node = buildElement('picture');
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const img = child.tagName === 'img' ? toImage(child) : undefined;
    const srcSet = child.tagName === 'source' ? sanitizeSrcSet(getString(child, 'srcSet')) : undefined;
    if (img?.type === 'element') {
      state.addAnchor(element, builder);
      node.children.push(img);
      builder.addInline(node, false);
      return;
    }
    if (srcSet !== undefined) {
      const properties = pickProperties(child);
      delete properties.src;
      node.children.push(buildElement('source', { ...properties, srcSet }));
    }
  }
  unwrap(state, element, builder);
};

function toImage(element: Element): Element | Text | undefined {
  const properties = pickProperties(element);
  const alt = getString(element, 'alt')?.trim() ?? '';
  if (Number(properties.width) <= 1 && Number(properties.height) <= 1) return undefined;
  if (hasClass(element, 'wp-smiley', 'emoji')) return { type: 'text', value: alt };
  const source = getString(element, 'src');
  const srcSet = sanitizeSrcSet(getString(element, 'srcSet'));
  const src = sanitizeMediaUrl(source);
  if (src === undefined && srcSet === undefined) {
    warnLeftOut(source, alt);
    return undefined;
  }
  for (const name of ['src', 'srcSet']) delete properties[name];
  for (const name of ['width', 'height']) {
    if (!/^\d{1,5}$/.test(String(properties[name]))) delete properties[name];
  }
  return buildElement('img', { ...properties, ...(src && { src }), ...(srcSet && { srcSet }), alt });
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
