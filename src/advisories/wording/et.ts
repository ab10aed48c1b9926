import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/et.json';

/** Estonian. No native speaker has reviewed it. */
export const et: AdvisoryWordings = data;
