import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/ur.json';

/** Urdu. No native speaker has reviewed it. */
export const ur: AdvisoryWordings = data;
