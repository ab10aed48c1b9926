import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/lt.json';

/** Lithuanian. No native speaker has reviewed it. */
export const lt: AdvisoryWordings = data;
