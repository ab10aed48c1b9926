import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/pl.json';

/** Polish. No native speaker has reviewed it. */
export const pl: AdvisoryWordings = data;
