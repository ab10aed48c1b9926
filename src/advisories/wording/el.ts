import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/el.json';

/** Greek. No native speaker has reviewed it. */
export const el: AdvisoryWordings = data;
