/** `newsfold/themes`. */
export { defineTheme } from './defineTheme';
export type { Color, Theme } from '../styling/Theme';
