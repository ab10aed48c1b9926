import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/sv.json';

/** Swedish. No native speaker has reviewed it. */
export const sv: AdvisoryWordings = data;
