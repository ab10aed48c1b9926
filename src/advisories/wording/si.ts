import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/si.json';

/** Sinhala. No native speaker has reviewed it. */
export const si: AdvisoryWordings = data;
