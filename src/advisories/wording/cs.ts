import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/cs.json';

/** Czech. No native speaker has reviewed it. */
export const cs: AdvisoryWordings = data;
