import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/bg.json';

/** Bulgarian. No native speaker has reviewed it. */
export const bg: AdvisoryWordings = data;
