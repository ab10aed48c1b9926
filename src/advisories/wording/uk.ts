import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/uk.json';

/** Ukrainian. No native speaker has reviewed it. */
export const uk: AdvisoryWordings = data;
