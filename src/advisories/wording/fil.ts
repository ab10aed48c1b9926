import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/fil.json';

/** Filipino. No native speaker has reviewed it. */
export const fil: AdvisoryWordings = data;
