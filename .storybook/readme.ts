import text from '../README.md?raw';
import { readSections } from '../scripts/site/partPages.mjs';

const { lead, ...sections } = readSections(text);

/** What the start page shows of the README, so that both say the same. */
export const readme = {
  pitch: lead.slice(0, lead.indexOf('\n\n')),
  points: lead.slice(lead.indexOf('\n- ')),
  // Who reads it in the Storybook has looked around.
  install: (sections.Install ?? '').replace(/^To look around first.*$/m, ''),
  colors: /^[^]*?```tsx[^]*?```/.exec(sections['Put your colors on'] ?? '')?.[0] ?? '',
  frameworks: sections['In your framework'] ?? '',
};
