import type { CmsHabit } from './CmsHabit';
import { googleDocs } from './googleDocs';
import { word } from './word';
import { wordPress } from './wordpress';

/** In the order in which they are applied. The first that replaces an element is the last to see it. */
export const habits: readonly CmsHabit[] = [wordPress, word, googleDocs];
