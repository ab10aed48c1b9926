import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/fa.json';

/** Persian. No native speaker has reviewed it. */
export const fa: AdvisoryWordings = data;
