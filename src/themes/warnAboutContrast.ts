import { warn } from '../internal/warn';
import type { Theme } from '../styling/Theme';
import { findLowContrast, type LowContrast, type ThemeColors } from './findLowContrast';

/** Warns about each color of a theme that some readers cannot tell from what it appears on. */
export function warnAboutContrast(colors: ThemeColors, form: Theme['form']): void {
  for (const found of findLowContrast(colors, form)) warn('defineTheme', describe(found));
}

function describe({ foreground, scheme, color, backgrounds, minRatio, suggestion }: LowContrast): string {
  const ratios = backgrounds.map(
    (background) => `${background.ratio}:1 on color.${background.name} (${background.color})`,
  );
  const remedy =
    suggestion === undefined
      ? `No color reaches that there: change ${backgrounds.map(({ name }) => `color.${name}`).join(' and ')}`
      : `The nearest color that does is ${suggestion}`;
  return (
    `in the ${scheme} scheme, color.${foreground} (${color}) has a contrast of ${ratios.join(' and ')}. ` +
    `Some readers need ${minRatio}:1 to see it. ${remedy}.`
  );
}
