import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/hr.json';

/** Croatian. No native speaker has reviewed it. */
export const hr: AdvisoryWordings = data;
