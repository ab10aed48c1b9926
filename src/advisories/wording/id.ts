import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/id.json';

/** Indonesian. No native speaker has reviewed it. */
export const id: AdvisoryWordings = data;
