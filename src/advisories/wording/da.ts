import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/da.json';

/** Danish. No native speaker has reviewed it. */
export const da: AdvisoryWordings = data;
