import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { openCamera, openTab } from '../pictures/camera';

/*
 * The pages of documentation in the built Storybook, for people who see, zoom, hear or type. The stories on them are checked one by one
 * in tests/components/stories.browser.test.tsx, so axe leaves them out here.
 */
const storybook = inject('storybook');
const docsPages = inject('docsPages');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const isPart = (id: string) => /^(?:components|from-your-cms)-/.test(id);
/** Every guide, and some of the pages of parts, which are made alike; all of them in `npm run test:nightly`. */
const pages =
  process.env.NEWSFOLD_DOCS_PAGES === 'all'
    ? docsPages
    : docsPages.filter(
        (id, index) => !isPart(id) || index % 9 === 0 || id === 'components-newsarticle--docs',
      );

/** What is Storybook's own: its editor for objects has list items without a list (axe: listitem). */
const frame = '.rejt-tree';
/** Their headings lie between those of the page. */
const stories = '.sheets';

let browser: Browser;
const tabs: Page[] = [];
beforeAll(async () => {
  browser = await openCamera();
});
afterAll(() => browser.close());

it('there are pages to check', () => {
  expect(pages.length).toBeGreaterThan(15);
});

describe('a page of documentation', () => {
  it.concurrent.each(pages)('%s fits a phone and a laptop, and axe finds nothing in it', async (id) => {
    await visit(id, async (tab) => {
      for (const width of [360, 1280]) {
        await tab.setViewportSize({ width, height: 800 });
        const scrolls = () => tab.evaluate(() => document.documentElement.scrollWidth);
        await expect.poll(scrolls, { message: `${String(width)} px` }).toBe(width);
      }
      await tab.addStyleTag({ content: `${stories} { display: none !important }` });
      expect(await runAxe(tab), '1280 px, light').toEqual([]);
      const light = await readPaper(tab);
      await tab.setViewportSize({ width: 360, height: 800 });
      await tab.emulateMedia({ colorScheme: 'dark' });
      // Storybook sets its own colors in a script, later than a media query does.
      await expect.poll(() => readPaper(tab), { message: 'the paper is dark' }).not.toBe(light);
      expect(await runAxe(tab), '360 px, dark').toEqual([]);
    });
  });

  it.concurrent.each(pages.filter(isPart))('%s has a table of props that people can use', async (id) => {
    await visit(id, async (tab) => {
      await tab.setViewportSize({ width: 1100, height: 800 });
      await tab.locator('.docblock-argstable').first().waitFor();
      expect(await findOddProps(tab)).toEqual([]);
    });
  });
});

it('the start page shows every part on its card', async () => {
  await visit('start--docs', async (tab) => {
    const cards = tab.locator('.showcase-card');
    expect(await cards.count()).toBeGreaterThan(30);
    const blank = await cards.evaluateAll((items) =>
      items.flatMap((item) => {
        const thumbnail = item.querySelector('.showcase-thumbnail');
        const isShown = thumbnail?.querySelector('img, video') ?? thumbnail?.textContent.trim();
        return isShown ? [] : item.textContent;
      }),
    );
    expect(blank).toEqual([]);
  });
});

it('the style of the page leaves the parts that it shows alone', async () => {
  for (const [id, own] of [
    ['start--docs', '.showcase-sheet, .showcase-thumbnail > div'],
    ['guides-which-notice-when--docs', '.live-notices [data-kind]'],
    ['guides-continue-reading--docs', '.live-sheet'],
    ['guides-languages--docs', '.live-sheet, .live-article'],
  ] as const) {
    await visit(id, async (tab) => {
      await tab.locator(own).first().waitFor();
      expect(await findRulesInside(tab, own), id).toEqual([]);
    });
  }
});

describe('a guide', () => {
  it('shows every notice that it names', async () => {
    await visit('guides-which-notice-when--docs', async (tab) => {
      const kinds = await tab
        .locator('.live-notices [data-kind]')
        .evaluateAll((notices) =>
          notices.map((notice) => (notice instanceof HTMLElement ? notice.dataset.kind : undefined)),
        );
      expect(kinds).toEqual(
        [
          'sensitive',
          'breaking',
          'satire',
          'health',
          'age',
          'archive',
          'sponsored',
          'affiliate',
          'opinion',
          'analysis',
        ].concat(['ai', 'update', 'info']),
      );
    });
  });

  it('has a cut that a key opens, and one whose text the server sends', async () => {
    await visit('guides-continue-reading--docs', async (tab) => {
      const cut = tab.locator('.live-cuts summary').first();
      await cut.focus();
      await tab.keyboard.press('Enter');
      await tab.locator('.live-cuts details[open] p').first().waitFor();
      const remote = tab.locator('section', { hasText: 'The rest stays on the server' }).getByRole('link');
      await remote.focus();
      await tab.keyboard.press('Enter');
      await expect.poll(() => remote.count()).toBe(0);
    });
  });

  it('switches the language of an article, and leaves one without a translation as it is', async () => {
    await visit('guides-languages--docs', async (tab) => {
      const select = tab.getByLabel('Language', { exact: true });
      const article = tab.locator('.live-article article');
      await select.selectOption('de');
      await expect.poll(() => article.getAttribute('lang')).toBe('de');
      expect(await article.getByRole('heading').first().textContent()).toContain('Taliban');
      await select.selectOption('he');
      await expect.poll(() => article.getAttribute('dir')).toBe('rtl');
      await select.selectOption('fr');
      await expect.poll(() => article.getAttribute('lang')).toBe('en');
      expect(await article.getAttribute('dir')).toBe('ltr');
      expect(await tab.locator('.live-sheet[lang="fr"]').textContent()).toContain('Par Natasha Ghoneim');
    });
  });
});

describe('the search of the Storybook', () => {
  it.each([
    ['dek', 'Standfirst'],
    ['deck', 'Standfirst'],
    ['strapline', 'Standfirst'],
    ['lede', 'ArticleBody'],
    ['crosshead', 'Subheading'],
    ['kicker', 'Headline'],
    ['rubric', 'TypeOfWork'],
  ])('finds for "%s" the %s', async (word, part) => {
    const tab = tabs.pop() ?? (await openTab(browser, storybook));
    await tab.setViewportSize({ width: 1280, height: 800 });
    await tab.goto(`${storybook}/index.html`);
    const field = tab.getByPlaceholder('Find components');
    await field.fill(word);
    await expect.poll(() => tab.locator('#storybook-explorer-menu').textContent()).toContain(part);
    tabs.push(tab);
  });
});

/** Opens a page of documentation, with all of its stories. */
async function visit(id: string, check: (tab: Page) => Promise<void>): Promise<void> {
  const tab = tabs.pop() ?? (await openTab(browser, storybook));
  try {
    await tab.setViewportSize({ width: 1280, height: 800 });
    await tab.emulateMedia({ colorScheme: 'light' });
    await tab.goto(`${storybook}/iframe.html?viewMode=docs&id=${id}`);
    await tab.locator('main h1').first().waitFor();
    await tab.waitForFunction(() => document.querySelector('.sb-preparing-docs:not([hidden]) main, main h1'));
    await tab.evaluate(() => document.fonts.ready);
    await check(tab);
  } finally {
    tabs.push(tab);
  }
}

async function readPaper(tab: Page): Promise<string> {
  return tab.locator('.sbdocs-wrapper').evaluate((page) => getComputedStyle(page).backgroundColor);
}

/** The rules of stories/docs/docs.css that match something inside of the parts. */
async function findRulesInside(tab: Page, parts: string): Promise<string[]> {
  return tab.evaluate((selector) => {
    const inside = [...document.querySelectorAll(selector)].flatMap((part) => [
      ...part.querySelectorAll('*'),
    ]);
    const selectors = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => (rule instanceof CSSStyleRule ? rule.selectorText : []))
      .filter((text) => /\.(?:showcase|live)/.test(text) && !text.includes(':focus-visible'))
      .map((text) => text.replaceAll(/::?(?:after|before)/g, ''));
    return selectors.filter((text) => inside.some((element) => element.matches(text)));
  }, parts);
}

interface Violation {
  id: string;
  nodes: { html: string; target: string[] }[];
}

async function runAxe(tab: Page): Promise<string[]> {
  return tab.evaluate(
    async ([source, excluded]) => {
      if (!('axe' in window)) window.eval(source);
      const { axe: tool } = window as unknown as {
        axe: { run: (context: object) => Promise<{ violations: Violation[] }> };
      };
      const { violations } = await tool.run({ exclude: [[excluded]] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`),
      );
    },
    [axe, frame] as const,
  );
}

/** Props without a description, defaults with quotes, React's insides, and what is wider than the page. */
async function findOddProps(tab: Page): Promise<string[]> {
  return tab.locator('.docblock-argstable').evaluateAll((tables) =>
    tables.flatMap((table) => {
      const rows = [...table.querySelectorAll('tbody tr')].filter((row) => row.children.length > 2);
      const scroller = table.closest('.docs-table');
      return [
        ...(/Symbol\(|\$\$typeof/.test(table.textContent) ? ["shows React's insides"] : []),
        ...(scroller && scroller.scrollWidth > scroller.clientWidth ? ['is wider than the page'] : []),
        ...rows.flatMap((row) => {
          const [name, description, value] = [...row.children].map((cell) => cell.textContent.trim());
          const type = row.children[1]?.lastElementChild?.textContent.trim() ?? '';
          return [
            ...(description === type ? [`${String(name)} has no description`] : []),
            ...(/^(['"`]).+\1$/.test(value ?? '')
              ? [`${String(name)} has a default in quotes: ${String(value)}`]
              : []),
          ];
        }),
      ];
    }),
  );
}
