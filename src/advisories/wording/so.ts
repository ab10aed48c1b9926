import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/so.json';

/** Somali. No native speaker has reviewed it. */
export const so: AdvisoryWordings = data;
