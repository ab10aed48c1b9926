import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/fi.json';

/** Finnish. No native speaker has reviewed it. */
export const fi: AdvisoryWordings = data;
