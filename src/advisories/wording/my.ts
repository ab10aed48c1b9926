import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/my.json';

/** Burmese. No native speaker has reviewed it. */
export const my: AdvisoryWordings = data;
