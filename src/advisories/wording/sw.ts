import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/sw.json';

/** Swahili. No native speaker has reviewed it. */
export const sw: AdvisoryWordings = data;
