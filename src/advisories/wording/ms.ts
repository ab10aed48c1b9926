import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/ms.json';

/** Malay. No native speaker has reviewed it. */
export const ms: AdvisoryWordings = data;
