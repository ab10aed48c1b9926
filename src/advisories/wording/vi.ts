import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/vi.json';

/** Vietnamese. No native speaker has reviewed it. */
export const vi: AdvisoryWordings = data;
