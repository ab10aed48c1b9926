import contracts from '../docs/contracts.md?raw';
import { describeAnatomy, describeTokens, readSections } from '../scripts/site/partPages.mjs';

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
    tokens: describeTokens(readSources(`../src/components/${name}.tsx`).join('\n'), contracts),
    sections: readSections(text),
  };
}

/** The source of a component and of the components that it is made from. */
function readSources(path: string, seen = new Set<string>()): string[] {
  const source = sources[path];
  if (source === undefined || seen.has(path)) return [];
  seen.add(path);
  const imported = [...source.matchAll(/from '\.\/(\w+)'/g)].map(
    ([, name]) => `../src/components/${name}.tsx`,
  );
  return [source, ...imported.flatMap((other) => readSources(other, seen))];
}
