import type { Element } from 'hast';

import { warn } from '../../internal/warn';
import { isBlank } from '../BlockBuilder';
import { parseWebUrl } from '../embeds/webUrl';
import { getString, getText, isElement } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';
import { addFrame } from './frame';
import { unwrap } from './unwrap';

/** An element that HTML does not have: its content stays. If only a script would fill it, its address becomes a link. */
export const unknown: Handler = (state, element, builder) => {
  if (!element.tagName.includes('-') || !isEmpty(element)) {
    const properties = pickProperties(element);
    if (Object.keys(properties).length === 0) unwrap(state, element, builder);
    else builder.addFormatted('span', properties, () => unwrap(state, element, builder));
    return;
  }
  const address = ['src', 'dataSrc', 'url', 'dataUrl', 'dataEmbedUrl', 'href', 'dataHref']
    .map((name) => getString(element, name))
    .find((value) => parseWebUrl(value) !== undefined);
  if (address !== undefined) addFrame(state, element, builder, address);
  else {
    state.addAnchor(element, builder);
    warn(
      'ArticleHtml',
      `the element <${element.tagName}> was left out, because it is empty until a script fills it. ` +
        `Pass a component for it: components={{ '${element.tagName}': … }}.`,
    );
  }
};

function isEmpty({ children }: Element): boolean {
  return !children.some(isElement) && isBlank(getText(children, 1000));
}
