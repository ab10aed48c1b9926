import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/nb.json';

/** Norwegian Bokmål. No native speaker has reviewed it. */
export const nb: AdvisoryWordings = data;
