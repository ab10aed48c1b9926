import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/tr.json';

/** Turkish. No native speaker has reviewed it. */
export const tr: AdvisoryWordings = data;
