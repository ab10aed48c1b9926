import type { Element, ElementContent } from 'hast';

import { buildElement } from '../BlockBuilder';
import { parseWebUrl } from '../embeds/webUrl';
import { getString } from '../hast';
import { parse } from '../parse';
import type { CmsHabit } from './CmsHabit';

/** Drupal's frames for players of other sites, and the pictures of a text that its filters have not seen. */
export const drupal: CmsHabit = {
  rewriteElement(element) {
    if (element.tagName === 'iframe') {
      const player = findPlayer(getString(element, 'src') ?? '');
      if (player !== undefined) element.properties.src = player;
      return undefined;
    }
    const caption = getString(element, 'dataCaption');
    if (element.tagName !== 'img' || caption === undefined || !hasDrupalAttribute(element)) return undefined;
    const side = getString(element, 'dataAlign');
    delete element.properties.dataCaption;
    const words = buildElement('figcaption', {}, parse(caption).children as ElementContent[]);
    return [buildElement('figure', side ? { className: [`align-${side}`] } : {}, [element, words])];
  },
};

/** The frame is a page on the same site, whose address has that of the player. */
function findPlayer(src: string): string | undefined {
  const query = /\/media\/oembed\?(.*)/.exec(src)?.[1];
  const player = query === undefined ? null : new URLSearchParams(query).get('url');
  return player !== null && parseWebUrl(player) ? player : undefined;
}

function hasDrupalAttribute({ properties }: Element): boolean {
  return ['dataEntityUuid', 'dataEntityType', 'dataAlign'].some((name) => properties[name] !== undefined);
}
