import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/mr.json';

/** Marathi. No native speaker has reviewed it. */
export const mr: AdvisoryWordings = data;
