import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/sk.json';

/** Slovak. No native speaker has reviewed it. */
export const sk: AdvisoryWordings = data;
