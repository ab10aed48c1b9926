import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/ro.json';

/** Romanian. No native speaker has reviewed it. */
export const ro: AdvisoryWordings = data;
