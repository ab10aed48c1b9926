import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/bn.json';

/** Bangla. No native speaker has reviewed it. */
export const bn: AdvisoryWordings = data;
