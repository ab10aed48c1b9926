import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/sr-Cyrl.json';

/** Serbian (Cyrillic). No native speaker has reviewed it. */
export const srCyrl: AdvisoryWordings = data;
