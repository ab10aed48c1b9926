import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/ha.json';

/** Hausa. No native speaker has reviewed it. */
export const ha: AdvisoryWordings = data;
