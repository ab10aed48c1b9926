import type { ElementContent } from 'hast';

import { buildElement, isBlank } from '../BlockBuilder';
import { getText, isElement } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';

export const pre: Handler = (state, element, builder) => {
  const value = getText(element.children).replace(/^\n/, '').trimEnd();
  const isCode = element.children.some((node) => isElement(node) && node.tagName === 'code');
  const text: ElementContent = { type: 'text', value };
  if (isBlank(value)) return;
  const node = buildElement(
    'pre',
    pickProperties(element),
    isCode ? [buildElement('code', {}, [text])] : [text],
  );
  builder.addBlock(state.withId(element, node));
};
