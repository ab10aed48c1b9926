import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/lv.json';

/** Latvian. No native speaker has reviewed it. */
export const lv: AdvisoryWordings = data;
