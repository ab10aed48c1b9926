import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/sl.json';

/** Slovenian. No native speaker has reviewed it. */
export const sl: AdvisoryWordings = data;
