/** `newsfold/themes`. */
export { broadcaster } from './broadcaster';
export { broadsheet } from './broadsheet';
export { defineTheme } from './defineTheme';
export { financial } from './financial';
export { highContrast } from './highContrast';
export { magazine } from './magazine';
export { tabloid } from './tabloid';
export type { Color, Theme } from '../styling/Theme';
