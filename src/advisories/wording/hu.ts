import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/hu.json';

/** Hungarian. No native speaker has reviewed it. */
export const hu: AdvisoryWordings = data;
