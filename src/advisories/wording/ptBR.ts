import type { AdvisoryWordings } from '../AdvisoryRegistry';
import data from '../data/wording/pt-BR.json';

/** Brazilian Portuguese. No native speaker has reviewed it. */
export const ptBR: AdvisoryWordings = data;
