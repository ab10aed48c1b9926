export { ar } from './ar';
export { en } from './en';
export type { Locale, Words } from '../i18n/Locale';
