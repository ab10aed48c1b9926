import type { Element, ElementContent, Root } from 'hast';

import { warn } from '../internal/warn';
import { buildElement, isBlank } from './BlockBuilder';
import { findDescendant, getClasses, getString, getText, hasProperties, isElement } from './hast';
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
  if (isForScreenReaders(element)) markForScreenReaders(element);
  return undefined;
}

/** The elements that are examined even if they have no attributes. */
export const elementsWithoutDisplay: ReadonlySet<string> = new Set(['button', 'dialog', 'noscript']);

/** Removes an element, with a warning if it has words, or what `isLost` names. */
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
  return [];
}

function isMedia(element: Element): boolean {
  return /^(?:audio|embed|iframe|img|object|video)$/.test(element.tagName) && !isPixel(element);
}

/** A picture of one pixel only counts readers. */
export function isPixel({ properties: { width, height } }: Element): boolean {
  return width !== undefined && height !== undefined && Number(width) <= 1 && Number(height) <= 1;
}

function isHidden(element: Element): boolean {
  const { hidden, style } = element.properties;
  // A page without a script never finds the text to be found, so it is shown.
  if (hidden !== undefined && String(hidden).toLowerCase() !== 'until-found') return true;
  if (typeof style !== 'string' || !/display|mso-hide|content-visibility/i.test(style)) return false;
  const declarations = parseStyle(style);
  return (
    declarations.get('display') === 'none' ||
    declarations.get('content-visibility') === 'hidden' ||
    declarations.get('mso-hide') === 'all'
  );
}

function getVisibility(element: Element): string | undefined {
  const style = getString(element, 'style');
  return style !== undefined && /visibility/i.test(style) ? parseStyle(style).get('visibility') : undefined;
}

function isInvisible(element: Element): boolean {
  return /^(hidden|collapse)$/.test(getVisibility(element) ?? '');
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

const screenReaderClass =
  /^(?:screen-?reader(?:s|-text|-only)?|sr-only|sr-text|(?:u-|is-)?visually-?hidden|a11y-(?:hidden|text)|show-for-sr|element-invisible|assistive-text|offscreen|off-screen)$/i;

function isForScreenReaders(element: Element): boolean {
  if (getClasses(element).some((name) => screenReaderClass.test(String(name)))) return true;
  const style = getString(element, 'style');
  if (style === undefined || !/absolute|fixed/i.test(style)) return false;
  const declarations = parseStyle(style);
  if (!/^(absolute|fixed)$/.test(declarations.get('position') ?? '')) return false;
  return (
    /^rect\(\s*(0|1px)/.test(declarations.get('clip') ?? '') ||
    /^inset\(\s*(50|100)%/.test(declarations.get('clip-path') ?? '') ||
    /^-\d{3,}/.test(declarations.get('left') ?? declarations.get('top') ?? '')
  );
}

function markForScreenReaders(element: Element): void {
  const span = buildElement('span', { dataPart: 'visually-hidden' }, element.children);
  element.children = [span];
}

const controlRoles = /^(?:button|slider|progressbar|scrollbar|toolbar|menubar|spinbutton|switch)$/i;

// The boxes in which players have their controls. The boxes around them, which contain the video, are not among them.
const controlClasses = [
  /^kg-(?:audio-player|audio-hide|video-overlay|video-player-container|video-hide)$/,
  /^vjs-(?:control-bar|big-play-button|loading-spinner|modal-dialog|error-display|menu|text-track)/,
  /^plyr__(?:controls?|menu|progress|tooltip)$/,
  /^mejs(?:-|__)(?:controls|layers|offscreen|overlay)/,
  /^jw-(?:controls|controlbar|overlays|display)$/,
  /(?:^|[-_])(?:player|video|audio|media)[-_]{1,2}controls?$/i,
];

/** Whether an element is a button or another control of a widget. A button that is a title, or alone, is text. */
function isControl(element: Element, parent: Element | Root, isInTitle: boolean): boolean {
  const { tagName } = element;
  if (getClasses(element).some((name) => controlClasses.some((pattern) => pattern.test(String(name))))) {
    return true;
  }
  const isButton =
    tagName === 'button' || (tagName !== 'a' && controlRoles.test(getString(element, 'role') ?? ''));
  if (!isButton || isInTitle || parent.type === 'root') return false;
  // What is in a box that acts as a button, such as a card, is more than a label.
  return (
    tagName === 'button' ||
    !findDescendant(element, ({ tagName: name }) => /^(p|h[1-6]|ul|ol|img)$/.test(name))
  );
}
