export { ar } from './ar';
export { en } from './en';
export type { Locale, Messages } from '../i18n/Locale';
