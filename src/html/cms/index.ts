import { amp } from './amp';
import { backgrounds } from './backgrounds';
import { boxes } from './boxes';
import type { CmsHabit } from './CmsHabit';
import { drupal } from './drupal';
import { footnotes } from './footnotes';
import { formulas } from './formulas';
import { ghost } from './ghost';
import { googleDocs } from './googleDocs';
import { lazyMedia } from './lazyMedia';
import { srcdoc } from './srcdoc';
import { word } from './word';
import { wordPress } from './wordpress';

/** In the order in which they are applied. The first that replaces an element is the last to see it. */
export const habits: readonly CmsHabit[] = [
  amp,
  ghost,
  lazyMedia,
  backgrounds,
  srcdoc,
  drupal,
  wordPress,
  word,
  googleDocs,
  formulas,
  footnotes,
  boxes,
];
