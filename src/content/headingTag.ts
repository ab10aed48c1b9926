import { toNumber } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';

/** The nearest heading element that there is: between `h1` (or `highest`) and `h6`. */
export function headingTag(level: unknown, highest: 1 | 2, component: string) {
  const nearest = Math.min(6, Math.max(highest, Math.round(toNumber(level)) || highest));
  if (nearest !== level && process.env.NODE_ENV !== 'production') {
    warn(
      component,
      `level is ${describeValue(level)}, and there is no such heading, so an h${String(nearest)} was used. Give a whole number from ${String(highest)} to 6.`,
    );
  }
  return `h${nearest}` as 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
}
