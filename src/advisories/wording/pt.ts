import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/pt.json';

/** Portuguese. No native speaker has reviewed it. */
export const pt: AdvisoryWordings = data;
