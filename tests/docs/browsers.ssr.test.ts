import { readFileSync } from 'node:fs';

import { browserslistToTargets, transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';

import { createStyleSheet } from '../../build/styleSheet';
import { features } from '../neighbors/features';

const page = readFileSync('docs/browsers.md', 'utf8');

describe('docs/browsers.md', () => {
  it('lists the features that a test takes away', () => {
    const listed = [...page.matchAll(/^\| `([^`]+)` /gm)].map(([, name]) => name);
    expect(listed).toEqual(features.map(({ name }) => name));
  });

  it('names browsers for which a compiler leaves the style sheet as it is', () => {
    const [, json = ''] = /```json\n([^]*?)```/.exec(page) ?? [];
    const { browserslist } = JSON.parse(json) as { browserslist: string[] };
    const floor = compile(browserslist.map((browser) => browser.replace(' >= ', ' ')));
    expect(floor).toContain('light-dark(#1b1b1b');
    // The same file for what Next supports if nothing is said.
    expect(compile(['chrome 111', 'edge 111', 'firefox 111', 'safari 16.4'])).not.toContain('light-dark(');
  });
});

function compile(browsers: string[]): string {
  const { code } = transform({
    filename: 'styles.css',
    code: Buffer.from(createStyleSheet()),
    targets: browserslistToTargets(browsers),
  });
  return code.toString();
}
