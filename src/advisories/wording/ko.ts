import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/ko.json';

/** Korean. No native speaker has reviewed it. */
export const ko: AdvisoryWordings = data;
