import contracts from '../docs/contracts.md?raw';
import { describeAnatomy, describeTokens, readSections, readSources } from '../scripts/site/partPages.mjs';

const pages = import.meta.glob<string>('../docs/parts/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const sources = import.meta.glob<string>('../src/components/*.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

interface PartPageText {
  anatomy: string;
  tokens: string;
  sections: ReturnType<typeof readSections>;
}

/** Returns what the page of a part says: that of the file of docs/parts/ with the name of the file of stories. */
export function readPartPage(storyFile: string): PartPageText | undefined {
  const name = storyFile.replace(/^.*\//, '').replace('.stories.tsx', '');
  const text = pages[`../docs/parts/${name}.md`];
  if (text === undefined) return undefined;
  return {
    anatomy: describeAnatomy(name, contracts),
    tokens: describeTokens(
      readSources(name, (component) => sources[`../src/components/${component}.tsx`]),
      contracts,
    ),
    sections: readSections(text),
  };
}
