import { warn } from '../../internal/warn';
import { buildElement } from '../BlockBuilder';
import { isElement } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { sanitizeMediaUrl, sanitizeUrlProperty } from '../urls';
import { unwrapBlock } from './unwrap';

/** A video or an audio. What is in it besides sources and tracks is for browsers that know neither. */
export const media: Handler = (state, element, builder) => {
  const properties = pickProperties(element);
  const ownSrc = sanitizeMediaUrl(properties.src);
  const children = element.children.flatMap((child) => {
    if (!isElement(child) || (child.tagName !== 'source' && child.tagName !== 'track')) return [];
    const attributes = pickProperties(child);
    const src = sanitizeMediaUrl(attributes.src);
    delete attributes.srcSet;
    return src === undefined ? [] : [buildElement(child.tagName, { ...attributes, src })];
  });
  if (ownSrc === undefined && !children.some(({ tagName }) => tagName === 'source')) {
    warn(
      'ArticleHtml',
      `the element <${element.tagName}> was left out, because it has no http, https or relative address, so readers could not play it. ` +
        'Upload the file to the CMS.',
    );
    unwrapBlock(state, element, builder);
    return;
  }
  delete properties.src;
  const node = buildElement(element.tagName, { ...properties, ...(ownSrc && { src: ownSrc }) }, children);
  sanitizeUrlProperty(node, 'poster');
  builder.addBlock(state.withId(element, buildElement('figure', {}, [node])));
};
