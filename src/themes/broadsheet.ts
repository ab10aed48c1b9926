import type { Theme } from '../styling/Theme';
import { defaultTheme } from '../styling/tokens';

/** A calm, modern broadsheet: the default, with every token. Useful inside another theme, or to start your own from. */
export const broadsheet: Theme = {
  ...defaultTheme,
  form: { kicker: 'text', notice: 'bar', button: 'outline', headline: 'start' },
};
