import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/th.json';

/** Thai. No native speaker has reviewed it. */
export const th: AdvisoryWordings = data;
