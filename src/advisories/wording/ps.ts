import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/ps.json';

/** Pashto. No native speaker has reviewed it. */
export const ps: AdvisoryWordings = data;
