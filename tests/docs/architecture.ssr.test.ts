import { readFileSync } from 'node:fs';

import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/architecture.md', 'utf8');
const diagram = /```mermaid\nflowchart TB\n([^]*?)```/.exec(page)?.[1] ?? '';

/** The arrows of the diagram: `a & b --> c --> d`. */
const arrows = diagram.split('\n').flatMap((line) => {
  const steps = line.split('-->').map((names) => names.split('&').map((name) => name.trim()));
  return steps
    .slice(1)
    .flatMap((to, index) =>
      (steps[index] ?? []).flatMap((from) => to.map((target) => [from, target] as const)),
    );
});

interface Zone {
  target: string;
  except: string[];
}

describe('the diagram of the layers', async () => {
  const config = (await new ESLint().calculateConfigForFile('src/index.ts')) as {
    rules: Record<string, [unknown, { zones: Zone[] }]>;
  };
  const zones = config.rules['import-x/no-restricted-paths']?.[1].zones ?? [];

  it('has every folder that the linter knows', () => {
    expect(zones.length).toBeGreaterThan(8);
  });

  it.each(zones.map(({ target, except }) => [target.replace('./src/', ''), except] as const))(
    'shows what %s may import',
    (folder, except) => {
      const allowed = except.map((path) => path.replace('./', '')).filter((name) => name !== folder);
      expect([...findBelow(folder)].sort()).toEqual(allowed.sort());
    },
  );
});

function findBelow(folder: string): Set<string> {
  const below = new Set<string>();
  for (const [from, to] of arrows) {
    if (from !== folder) continue;
    below.add(to);
    for (const name of findBelow(to)) below.add(name);
  }
  return below;
}
