import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/ta.json';

/** Tamil. No native speaker has reviewed it. */
export const ta: AdvisoryWordings = data;
