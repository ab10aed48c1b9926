import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/nl.json';

/** Dutch. No native speaker has reviewed it. */
export const nl: AdvisoryWordings = data;
