import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createStyleSheet } from '../../build/styleSheet';
import { buildDocs, staticExamples } from '../../scripts/site/docs.mjs';
import { groups } from '../../scripts/site/pages.mjs';

/* `npm run build-site` puts the Storybook and the examples beside these pages. */
const folder = mkdtempSync(join(tmpdir(), 'newsfold-site-'));
let pages: string[] = [];

beforeAll(() => {
  pages = buildDocs({ folder, styleSheet: createStyleSheet() });
}, 30_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('every page of docs/ is in the menu, once', () => {
  const listed = groups.flatMap((group) => group.pages);
  const existing = ['docs', 'docs/parts'].flatMap((name) =>
    readdirSync(name)
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${name}/${file}`),
  );
  expect(listed.filter((page) => page.startsWith('docs/')).sort()).toEqual(existing.sort());
  expect(new Set(listed).size).toBe(listed.length);
});

it('the start page leads to the documentation, the Storybook and the examples', () => {
  const links = readLinks('index.html').map(({ href }) => href);
  expect(links).toEqual(
    expect.arrayContaining(['docs/index.html', 'storybook/index.html', 'examples/index.html']),
  );
  const examples = readLinks('examples/index.html').map(({ href }) => href);
  expect(examples).toEqual(expect.arrayContaining(staticExamples.map((name) => `${name}/index.html`)));
});

it('the page of a part says what it is made of, and which tokens it reads', () => {
  const page = readFileSync(join(folder, 'docs/parts/Headline.html'), 'utf8');
  expect(page).toMatch(/<h2[^>]*>Anatomy<\/h2>[^]*data-size[^]*<h2[^>]*>Keyboard/);
  expect(page).toMatch(/<h2[^>]*>Tokens<\/h2>[^]*--newsfold-color-headline[^]*<h2[^>]*>Bad input/);
});

describe('the pages', () => {
  it('are all there', () => {
    expect(pages.length).toBeGreaterThan(100);
    const onDisk = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    expect(onDisk.sort()).toEqual([...pages].sort());
  });

  it('lead only to pages, headings and files that exist', () => {
    const broken = pages.flatMap((page) =>
      readLinks(page)
        .filter(({ href }) => !/^(?:https?|mailto):/.test(href) && !leadsSomewhere(page, href))
        .map(({ href }) => `${page}: ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it('load nothing from another site, or from the root of this one', () => {
    const loaded = pages.flatMap((page) =>
      readLinks(page)
        .filter(
          ({ name, tag, href }) =>
            (name !== 'href' || tag === 'link') && /^(?:\w+:)?\/|^\w+:(?!,)/.test(href),
        )
        .map(({ href }) => `${page}: ${href}`),
    );
    expect(loaded).toEqual([]);
    const fromRoot = pages.filter((page) => readLinks(page).some(({ href }) => href.startsWith('/')));
    expect(fromRoot).toEqual([]);
    expect(readFileSync(join(folder, 'assets/site.css'), 'utf8')).not.toMatch(/url\(['"]?(?:\w+:|\/)/);
  });

  it('have one heading of the first level, a title of their own, and an id only once', () => {
    const titles = pages.map((page) => {
      const html = readPage(page);
      expect(html.match(/<h1\b/g), page).toHaveLength(1);
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, page).toBe(ids.length);
      return /<title>(.+)<\/title>/.exec(html)?.[1];
    });
    expect(titles).not.toContain(undefined);
    expect(new Set(titles).size).toBe(pages.length);
  });

  it('run no script', () => {
    for (const page of pages) expect(readPage(page)).not.toMatch(/<script|\son\w+="/);
  });
});

function readPage(page: string): string {
  return readFileSync(join(folder, page), 'utf8');
}

function readLinks(page: string): { tag: string; name: string; href: string }[] {
  // Code shows links that are none.
  const html = readPage(page).replaceAll(/<code>[^]*?<\/code>/g, '');
  return [...html.matchAll(/<(\w+)[^>]*?\s(href|src|srcset)="([^"]*)"/g)].map(
    ([, tag = '', name = '', href = '']) => ({ tag, name, href: href.replaceAll('&amp;', '&') }),
  );
}

function leadsSomewhere(page: string, href: string): boolean {
  if (href === 'data:,') return true;
  const [path = '', hash] = href.split('#');
  const file = path === '' ? join(folder, page) : resolve(folder, dirname(page), path);
  const address = relative(folder, file);
  // What build-site puts beside the documentation.
  if (address === 'storybook/index.html') return true;
  if (staticExamples.some((name) => address.startsWith(`examples/${name}/`))) {
    return existsSync(address);
  }
  if (!existsSync(file)) return false;
  return hash === undefined || readFileSync(file, 'utf8').includes(` id="${decodeURIComponent(hash)}"`);
}
