import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/ca.json';

/** Catalan. No native speaker has reviewed it. */
export const ca: AdvisoryWordings = data;
