import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/it.json';

/** Italian. No native speaker has reviewed it. */
export const it: AdvisoryWordings = data;
