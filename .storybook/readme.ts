import text from '../README.md?raw';
import { readSections } from '../scripts/site/partPages.mjs';

const { lead, ...sections } = readSections(text);

/** Returns a section of the README. Throws if it has another title now, rather than leave the start page without it. */
function getSection(title: string): string {
  const section = sections[title];
  if (section === undefined) throw new Error(`The README has no section "${title}".`);
  return section;
}

/** What the start page shows of the README, so that both say the same. */
export const readme = {
  pitch: lead.slice(0, lead.indexOf('\n\n')),
  points: lead.slice(lead.indexOf('\n- ')),
  // Who reads it in the Storybook has looked around.
  install: getSection('Install').replace(/^To look around first.*$/m, ''),
  colors: /^[^]*?```tsx[^]*?```/.exec(getSection('Put your colors on'))?.[0] ?? '',
  frameworks: getSection('In your framework'),
};
