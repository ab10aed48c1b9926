import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

const pages = readdirSync('docs').filter((file) => /^in-.*\.md$/.test(file));

/* `npm run test:examples` runs the examples, so the code that a page shows has been run. */
describe.each(pages)('docs/%s', (page) => {
  const markdown = readFileSync(join('docs', page), 'utf8');
  const blocks = [...markdown.matchAll(/(.*)\n\n```(\w+)\n([\s\S]*?)\n```/g)];

  it('shows code from the examples only, unchanged', () => {
    const shown = blocks.filter(([, , language]) => language !== 'sh');
    expect(shown.length).toBeGreaterThan(1);
    for (const [, above = '', , code = ''] of shown) {
      const path = /\]\(\.\.\/(examples\/[^)]+)\):$/.exec(above)?.[1];
      expect(path, `no file is named above:\n${code}`).toBeDefined();
      expect(readFileSync(path ?? '', 'utf8')).toContain(code);
    }
  });

  it('links to files that exist', () => {
    for (const [, path = ''] of markdown.matchAll(/\]\((\.\.?\/[^)#]+)\)/g)) {
      expect(() => readdirOrRead(join('docs', path))).not.toThrow();
    }
  });
});

function readdirOrRead(path: string): unknown {
  return /\.\w+$/.test(path) ? readFileSync(path) : readdirSync(path);
}
