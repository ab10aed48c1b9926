import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/ne.json';

/** Nepali. No native speaker has reviewed it. */
export const ne: AdvisoryWordings = data;
