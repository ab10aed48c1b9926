import type { Element } from 'hast';

import { memoize } from '../internal/memoize';
import { getClasses } from './hast';

/** What a class says about an element, whatever its style sheet, which a text does not bring with it. */
export type ClassMeaning = 'control' | 'hidden' | 'icon' | 'screen-reader' | 'shown' | 'struck';

/** Whether one of the classes of an element has a meaning. */
export function hasClassMeaning(element: Element, meaning: ClassMeaning): boolean {
  for (const name of getClasses(element)) if (readMeaning(String(name)) === meaning) return true;
  return false;
}

// A text has few classes, each many times.
const readMeaning = memoize((name: string): ClassMeaning | 'none' => {
  if (hidden.test(name)) return 'hidden';
  if (shown.test(name)) return 'shown';
  if (isForScreenReaders(name)) return 'screen-reader';
  if (icon.test(name)) return 'icon';
  if (struck.test(name)) return 'struck';
  return controls.some((pattern) => pattern.test(name)) ? 'control' : 'none';
});

// Classes by which frameworks and CMSs hide an element at every width: Tailwind, Drupal, Bootstrap, Bulma, UIkit.
const hidden =
  /^(?:hidden|hide|invisible|d-none|display-none|is-hidden|is-invisible|uk-hidden|uk-invisible)$/;

// Such as `md:block` or `d-lg-inline`, for readers with wider screens.
const shown =
  /^(?:(?:sm|md|lg|xl|2xl):(?:block|contents|flex|grid|inline|table|visible)|d-(?:sm|md|lg|xl|xxl)-(?:block|flex|grid|inline|table))/;

const screenReader =
  /^(?:screen-?reader(?:s|-text|-only|-shortcut)?|screen-only|sr-(?:only|text)|visually-?hidden|hidden-?visually|hide-?visually|a11y-(?:hidden|only|text)|show-for-sr|element-invisible|accessib(?:ly|ility)-hidden|assistive-text|aural-only|off-?screen)$/i;

/**
 * A class may have the prefix of a design system, as in `govuk-visually-hidden`, and the suffix of a CSS module, as in
 * `VisuallyHidden_root__3xY`. What gets visible with the focus is hidden before. `not-sr-only` is not.
 */
function isForScreenReaders(className: string): boolean {
  const [name = ''] = className.replace('-focusable', '').split('_');
  const dash = name.indexOf('-');
  return (
    screenReader.test(name) ||
    (!name.startsWith('not-') && dash > 0 && screenReader.test(name.slice(dash + 1)))
  );
}

/** A font in which the name of each icon is drawn as one letter. */
const icon = /^material-(?:icons|symbols)(?:-\w+)?$/;

// Tailwind, Bootstrap, WordPress, Lexical
const struck = /(?:^|[-_])(?:line-through|strike-?through)$/i;

// The boxes in which players have their controls. The boxes around them, which contain the video, are not among them.
const controls = [
  /^kg-(?:audio-player|audio-hide|video-overlay|video-player-container|video-hide)$/,
  /^vjs-(?:control-bar|big-play-button|loading-spinner|modal-dialog|error-display|menu|text-track)/,
  /^plyr__(?:controls?|menu|progress|tooltip)$/,
  /^mejs(?:-|__)(?:controls|layers|offscreen|overlay)/,
  /^jw-(?:controls|controlbar|overlays|display)$/,
  /(?:^|[-_])(?:player|video|audio|media)[-_]{1,2}controls?$/i,
];
