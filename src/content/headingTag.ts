import { toNumber } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';

/** Returns the heading element for a level. Other values fall back to the nearest between `highest` and 6, with a warning. */
export function headingTag(level: unknown, highest: 1 | 2, component: string) {
  const nearest = toHeadingLevel(level, highest);
  if (nearest !== level) {
    warn(
      component,
      `level is ${describeValue(level)}, and there is no such heading, so an h${String(nearest)} was used. Pass a whole number from ${String(highest)} to 6.`,
    );
  }
  return `h${nearest}` as 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
}

/** Returns the level of a heading that is nearest to a value. */
export function toHeadingLevel(level: unknown, highest: 1 | 2): number {
  return Math.min(6, Math.max(highest, Math.round(toNumber(level)) || highest));
}
