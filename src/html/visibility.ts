import type { Element, ElementContent, Root } from 'hast';

import { warn } from '../internal/warn';
import { buildElement, isBlank } from './BlockBuilder';
import { hasClassMeaning } from './classMeaning';
import { waitsForScript } from './cms/lazyMedia';
import { findDescendant, getString, getText, hasProperties, isElement } from './hast';
import { getIds } from './Ids';
import { parseStyle } from './parseStyle';

/**
 * Removes what a browser would not show: returns what remains of an element, or `undefined` if it is shown. Text for screen
 * readers alone stays in the text, marked so that it is not seen.
 */
export function hideInvisible(
  element: Element,
  parent: Element | Root,
  isInTitle: boolean,
): ElementContent[] | undefined {
  if (isControl(element, parent, isInTitle)) {
    return leaveOut(element, 'it is a control that does nothing here');
  }
  if (element.tagName === 'dialog' && element.properties.open === undefined) {
    return leaveOut(element, 'a browser shows it only when a script opens it');
  }
  if (!hasProperties(element)) return undefined;
  if (isHidden(element)) return leaveOut(element, 'a browser would not show it', isMedia);
  if (isInvisible(element)) return keepVisible(element);
  if (hasClassMeaning(element, 'icon')) return leaveOut(element, 'its words are the name of an icon');
  if (isForScreenReaders(element) && !isSoleNameOfLink(element, parent)) markForScreenReaders(element);
  return undefined;
}

/** The elements that are examined even if they have no attributes. */
export const elementsWithoutDisplay: ReadonlySet<string> = new Set(['button', 'dialog', 'noscript']);

/** Removes an element, with a warning if it has words, or what `isLost` names. Links still lead to its place. */
function leaveOut(
  element: Element,
  reason: string,
  isLost: (node: Element) => boolean = () => false,
): ElementContent[] {
  const words = getText(element.children, 200).replace(/\s+/g, ' ').trim().slice(0, 40);
  const lost = isLost(element) ? element : findDescendant(element, isLost);
  if (!isBlank(words) || lost) {
    const content = isBlank(words)
      ? lost === element
        ? ''
        : ` with <${lost?.tagName ?? ''}>`
      : ` with the words ${JSON.stringify(words)}`;
    warn(
      'ArticleHtml',
      `the element <${element.tagName}>${content} was left out, because ${reason}. ` +
        'If readers should see it, show it in the CMS.',
    );
  }
  const [id] = getIds(element);
  return id === undefined ? [] : [buildElement('span', { id })];
}

function isMedia(element: Element): boolean {
  return /^(?:audio|embed|iframe|img|object|video)$/.test(element.tagName) && !isPixel(element);
}

/** A picture of one pixel only counts readers. */
export function isPixel(element: Element): boolean {
  const { width, height, style } = element.properties;
  if (width !== undefined && height !== undefined) return Number(width) <= 1 && Number(height) <= 1;
  if (typeof style !== 'string' || !/width/i.test(style)) return false;
  const declarations = parseStyle(style);
  return ['width', 'height'].every((name) => /^[01](?:px)?$/.test(declarations.get(name) ?? ''));
}

function isHidden(element: Element): boolean {
  const { hidden, style } = element.properties;
  // A page without a script never finds the text to be found, so it is shown.
  if (hidden !== undefined && String(hidden).toLowerCase() !== 'until-found') return true;
  if (hasClassMeaning(element, 'hidden')) {
    return !hasClassMeaning(element, 'shown') && !waitsForScript(element);
  }
  if (typeof style !== 'string' || !hidingProperty.test(style)) return false;
  const declarations = parseStyle(style);
  return (
    (declarations.get('display') === 'none' && !waitsForScript(element)) ||
    declarations.get('content-visibility') === 'hidden' ||
    declarations.get('mso-hide') === 'all' ||
    isWithoutSize(element, declarations)
  );
}

const hidingProperty = /display|mso-hide|content-visibility|overflow|font-size/i;

/** Whether words are in a box or in letters without a size. A box with a padding has the shape of the player in it. */
function isWithoutSize(element: Element, declarations: ReadonlyMap<string, string>): boolean {
  const isZero = (name: string) => /^0(?:\.0+)?(?:[a-z]{2,4}|%)?$/.test(declarations.get(name) ?? '');
  // What is in it may have a size of its own.
  if (isZero('font-size')) return !element.children.some(isElement);
  return (
    /^(?:hidden|clip)/.test(declarations.get('overflow') ?? '') &&
    ['height', 'max-height', 'width', 'max-width'].some(isZero) &&
    ![...declarations.keys()].some((name) => name.startsWith('padding')) &&
    !isMedia(element) &&
    !findDescendant(element, isMedia)
  );
}

function getVisibility(element: Element): string | undefined {
  const style = getString(element, 'style');
  return style !== undefined && /visibility/i.test(style) ? parseStyle(style).get('visibility') : undefined;
}

function isInvisible(element: Element): boolean {
  return /^(hidden|collapse)$/.test(getVisibility(element) ?? '') && !waitsForScript(element);
}

/** Of an invisible element, what is in it may be made visible again. */
function keepVisible(element: Element): ElementContent[] {
  const visible: ElementContent[] = [];
  const stack: ElementContent[] = [...element.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (getVisibility(node) === 'visible') visible.push(node);
    else for (const child of [...node.children].reverse()) stack.push(child);
  }
  return visible.length > 0
    ? [buildElement('div', {}, visible)]
    : leaveOut(element, 'a browser would not show it');
}

function isForScreenReaders(element: Element): boolean {
  if (hasClassMeaning(element, 'screen-reader')) return true;
  const style = getString(element, 'style');
  if (style === undefined || !/absolute|fixed|clip-path|text-indent/i.test(style)) return false;
  const declarations = parseStyle(style);
  const isFar = (name: string) => /^-(?:\d{4,}|[5-9]\d\d)/.test(declarations.get(name) ?? '');
  // A link without words but for screen readers would be seen by nobody.
  if (isFar('text-indent') && element.tagName !== 'a') return true;
  if (/^inset\(\s*(?:50|100)%/.test(declarations.get('clip-path') ?? '')) return true;
  if (!/^(absolute|fixed)$/.test(declarations.get('position') ?? '')) return false;
  return /^rect\(\s*(0|1px)/.test(declarations.get('clip') ?? '') || sides.some(isFar);
}

const sides = ['left', 'top', 'right', 'bottom', 'inset-inline-start', 'inset-block-start'];

/** The name of a link of which readers see only a drawing. Without the drawing, they would see nothing. */
function isSoleNameOfLink(element: Element, parent: Element | Root): boolean {
  return (
    parent.type === 'element' &&
    parent.tagName === 'a' &&
    parent.children.every(
      (node) =>
        node === element ||
        (node.type === 'text' && isBlank(node.value)) ||
        (isElement(node) &&
          isBlank(getText([node], 100)) &&
          !isMedia(node) &&
          !findDescendant(node, isMedia)),
    )
  );
}

function markForScreenReaders(element: Element): void {
  const span = buildElement('span', { dataPart: 'visually-hidden' }, element.children);
  element.children = [span];
}

const controlRoles = /^(?:button|slider|progressbar|scrollbar|toolbar|menubar|spinbutton|switch)$/i;

/** Whether an element is a button or another control of a widget. A button that is a title, or alone, is text. */
function isControl(element: Element, parent: Element | Root, isInTitle: boolean): boolean {
  const { tagName } = element;
  if (hasClassMeaning(element, 'control')) return true;
  const isButton =
    tagName === 'button' || (tagName !== 'a' && controlRoles.test(getString(element, 'role') ?? ''));
  if (!isButton || isInTitle || parent.type === 'root') return false;
  // What is in a box that acts as a button, such as a card, is more than a label.
  return (
    tagName === 'button' ||
    !findDescendant(element, ({ tagName: name }) => /^(p|h[1-6]|ul|ol|img)$/.test(name))
  );
}
