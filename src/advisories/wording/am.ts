import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/am.json';

/** Amharic. No native speaker has reviewed it. */
export const am: AdvisoryWordings = data;
