import type { Theme } from '../src';
import { broadcaster, broadsheet, financial, highContrast, magazine, tabloid } from '../src/themes';

/** The themes of the package, for the toolbar and the theming page. */
export const themes: Record<string, { title: string; theme: Theme }> = {
  broadsheet: { title: 'Broadsheet (the default)', theme: broadsheet },
  tabloid: { title: 'Tabloid', theme: tabloid },
  magazine: { title: 'Magazine', theme: magazine },
  financial: { title: 'Financial', theme: financial },
  broadcaster: { title: 'Broadcaster', theme: broadcaster },
  highContrast: { title: 'High contrast', theme: highContrast },
};
