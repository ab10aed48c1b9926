import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/ru.json';

/** Russian. No native speaker has reviewed it. */
export const ru: AdvisoryWordings = data;
