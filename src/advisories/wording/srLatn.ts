import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/sr-Latn.json';

/** Serbian (Latin). No native speaker has reviewed it. */
export const srLatn: AdvisoryWordings = data;
