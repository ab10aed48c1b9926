import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/he.json';

/** Hebrew. No native speaker has reviewed it. */
export const he: AdvisoryWordings = data;
