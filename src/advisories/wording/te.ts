import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/te.json';

/** Telugu. No native speaker has reviewed it. */
export const te: AdvisoryWordings = data;
