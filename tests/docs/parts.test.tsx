import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { cleanup, render } from '@testing-library/react';
import { createElement, type ComponentType } from 'react';
import { describe, expect, it, test } from 'vitest';

import {
  describeAnatomy,
  describeTokens,
  readSections,
  sectionTitles,
} from '../../scripts/site/partPages.mjs';
import * as continueReadingCollapse from '../../src/components/ContinueReadingCollapse';
import * as continueReadingRemote from '../../src/components/ContinueReadingRemote';
import * as dismissibleAdvisory from '../../src/components/DismissibleAdvisory';
import * as liveTimestamp from '../../src/components/LiveTimestamp';
import * as shareButton from '../../src/components/ShareButton';
import { runExample } from './readmeExamples';

/** The entries of client components, which have one each. */
const clientEntries = {
  'newsfold/ContinueReadingCollapse': continueReadingCollapse,
  'newsfold/ContinueReadingRemote': continueReadingRemote,
  'newsfold/DismissibleAdvisory': dismissibleAdvisory,
  'newsfold/LiveTimestamp': liveTimestamp,
  'newsfold/ShareButton': shareButton,
};

const contracts = readFileSync('docs/contracts.md', 'utf8');
const pages = readdirSync('docs/parts').map((file) => basename(file, '.md'));
const read = (name: string) => readFileSync(`docs/parts/${name}.md`, 'utf8');

/** The examples of a page, as a reader would paste them. */
function readCode(name: string): string[] {
  return [...read(name).matchAll(/```tsx\n(.*?)```/gs)].map(([, code = '']) => code);
}

test('every part in the Storybook has a page of its own, and each page is of a part', () => {
  const stories = ['stories/components', 'stories/html', 'stories/adapters', 'stories/article']
    .flatMap((folder) => readdirSync(folder))
    .flatMap((file) => /^(\w+)\.stories\.tsx$/.exec(file)?.[1] ?? []);
  expect([...pages].sort()).toEqual(stories.filter((name) => name !== 'SeedArticle').sort());
});

describe.each(pages)('the page of %s', (name) => {
  it('answers the same questions as the others, in the same order', () => {
    const { lead, ...sections } = readSections(read(name));
    expect(lead).toMatch(/\w/);
    expect(Object.keys(sections)).toEqual(sectionTitles);
    for (const title of sectionTitles) expect(sections[title], title).toMatch(/\w/);
  });

  it('has code that runs as pasted, without a warning', () => {
    const codes = readCode(name);
    expect(codes.join('')).toMatch(new RegExp(name, 'i'));
    for (const code of codes) {
      const shown = Object.entries(runExample(code, clientEntries)).filter(([exported]) =>
        /^[A-Z]/.test(exported),
      );
      expect(shown.length).toBeGreaterThan(0);
      for (const [, component] of shown) {
        const { container } = render(createElement(component as ComponentType));
        expect(container).not.toBeEmptyDOMElement();
        cleanup();
      }
    }
  });
});

describe('what a page says beside its prose', () => {
  it('has the root, the parts and the states of the component, as the contracts have them', () => {
    const anatomy = describeAnatomy('Headline', contracts);
    expect(anatomy).toContain('The root is `<h1>`');
    expect(anatomy).toMatch(/\| `kicker` +\| `<p>`/);
    expect(anatomy).toMatch(/\| the root \| `data-size` \|/);
    expect(anatomy).not.toContain('Standfirst');
    expect(describeAnatomy('NoSuchPart', contracts)).toBe('');
  });

  it('has the tokens that the styles read, each with its meaning, and no other', () => {
    const tokens = describeTokens('color: var(--newsfold-color-text)', contracts);
    expect(tokens.split('\n').slice(2)).toEqual([
      expect.stringMatching(/^\| `color\.text` \| `--newsfold-color-text` \| \w/),
    ]);
    expect(describeTokens('color: red', contracts)).toBe('');
  });
});
