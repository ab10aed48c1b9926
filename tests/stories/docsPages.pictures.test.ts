import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { Browser, CDPSession, Page } from 'playwright-core';
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

/** Pages with what readers operate: articles, a form, a player, a table of props; all pages in `npm run test:nightly`. */
const pagesByKeyboard =
  process.env.NEWSFOLD_DOCS_PAGES === 'all'
    ? docsPages
    : [
        'start--docs',
        'theming-theme-editor--docs',
        'in-your-framework-next--docs',
        'components-mediaplayer--docs',
      ];

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

describe('with a keyboard', () => {
  it.concurrent.each(pagesByKeyboard)('%s is walked through from end to end', async (id) => {
    await visit(id, async (tab) => {
      const { stops, problems } = await walk(tab);
      expect(stops).toBeGreaterThan(0);
      expect(problems).toEqual([]);
    });
  });

  it('a link of “On this page” leads into its section', async () => {
    await visit('in-your-framework-next--docs', async (tab) => {
      const contents = tab.getByRole('navigation', { name: 'On this page' });
      const link = contents.getByRole('link', { name: 'Content Security Policy' });
      const heading = tab.getByRole('heading', { name: 'Content Security Policy' });
      const follow = async () => {
        await link.focus();
        await tab.keyboard.press('Enter');
        return heading.evaluate((element) => [
          element === document.activeElement,
          element.getBoundingClientRect().top < 100,
        ]);
      };
      // Storybook draws the code of a page a moment after its text, which moves the sections.
      await expect
        .poll(follow, { message: 'has the focus, at the top', timeout: 10_000 })
        .toEqual([true, true]);
      await tab.keyboard.press('Tab');
      expect(await tab.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? 0) >= 0)).toBe(
        true,
      );
      await tab.setViewportSize({ width: 768, height: 800 });
      await expect.poll(() => contents.isVisible(), { message: '768 px' }).toBe(false);
    });
  });

  it('“On this page” leaves out the headings of an article that the page shows', async () => {
    await visit('theming-theme-editor--docs', async (tab) => {
      await tab.locator('.editor-article h2').first().waitFor();
      const contents = tab.getByRole('navigation', { name: 'On this page' });
      await expect(contents.waitFor({ timeout: 1000 })).rejects.toThrow('Timeout');
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
    const outOfSight = await cards.evaluateAll((items) =>
      items.flatMap((item) => {
        const name = item.querySelector('a')?.textContent ?? '';
        const thumbnail = item.querySelector('.showcase-thumbnail');
        const part = thumbnail?.querySelector(`[data-component="${name}"]`);
        if (!thumbnail || !part) return [];
        const middle = part.getBoundingClientRect().top + Math.min(part.clientHeight, 40) / 2;
        return middle < thumbnail.getBoundingClientRect().bottom ? [] : name;
      }),
    );
    expect(outOfSight).toEqual([]);
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

/**
 * Presses Tab to the end of a page and Shift+Tab back. Says where the focus stays, goes astray, cannot be seen or has no name, and what
 * it never reaches.
 */
async function walk(tab: Page): Promise<{ stops: number; problems: string[] }> {
  await tab.addStyleTag({ content: '*, ::before, ::after { transition: none !important }' });
  // Storybook draws stories and code a moment after the text.
  let drawn = 0;
  const isDrawn = async () => {
    const before = drawn;
    drawn = await tab.locator('main :is(a, button, [tabindex])').count();
    return drawn > 0 && drawn === before;
  };
  await expect.poll(isDrawn, { interval: 500, timeout: 20_000 }).toBe(true);
  const session = await tab.context().newCDPSession(tab);
  const walker = await tab.evaluateHandle(createWalker);
  const problems: string[] = [];
  for (;;) {
    await tab.keyboard.press('Tab');
    const isNew = await walker.evaluate((at) => at.step());
    if (isNew === undefined) break;
    if (isNew && !(await hasName(session))) {
      problems.push(await walker.evaluate((at) => at.report('has no name')));
    }
  }
  const { stops, found } = await walker.evaluate((at) => at.end());
  for (let left = stops; left > 0; left -= 1) {
    await tab.keyboard.press('Shift+Tab');
    // The controls of a player are stops inside of one element.
    while (await walker.evaluate((at, index) => at.isInPlayer(index), left)) {
      await tab.keyboard.press('Shift+Tab');
    }
    const back = await walker.evaluate((at, index) => at.isAt(index), left - 1);
    if (!back) {
      problems.push(
        await walker.evaluate((at) => at.report('is where Shift+Tab leads instead of the stop before')),
      );
      break;
    }
  }
  await session.detach();
  return { stops, problems: [...found, ...problems] };
}

/** Whether screen readers have a name for what has the focus, and a role. */
async function hasName(session: CDPSession): Promise<boolean> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    ...(result.objectId === undefined ? {} : { objectId: result.objectId }),
    fetchRelatives: false,
  });
  const [node] = nodes;
  return (
    String(node?.name?.value ?? '').trim() !== '' && !/^(?:generic|none)$/.test(String(node?.role?.value))
  );
}

/** Runs in the page: remembers each stop of the Tab key, and how it looks with the focus and without. */
function createWalker() {
  const stops: Element[] = [];
  const found: string[] = [];
  let lookThere = '';

  const describeStop = (element: Element | null) => element?.outerHTML.slice(0, 160) ?? 'nothing';
  const getFocus = () => (document.activeElement === document.body ? null : document.activeElement);
  const isPlayer = (element: Element | null | undefined) => element?.matches('video, audio, iframe') ?? false;

  /** What shows the focus: the element's own look, or that of what is around it, as around the hidden field of a switch. */
  function readLook(element: Element): string {
    return [element, element.parentElement, element.parentElement?.parentElement]
      .flatMap((around) =>
        around ? [null, '::before', '::after'].map((part) => getComputedStyle(around, part)) : [],
      )
      .map(({ outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor }) =>
        [
          outlineStyle === 'none' ? '' : outlineWidth + outlineColor,
          boxShadow,
          borderColor,
          backgroundColor,
        ].join(),
      )
      .join();
  }

  function isInView(element: Element): boolean {
    return [element, element.closest('label')]
      .flatMap((box) => [...(box?.getClientRects() ?? [])])
      .some(
        ({ top, bottom, left, right, width }) =>
          width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      );
  }

  /** Whether the Tab key should stop there. A toolbar and a group of radio buttons are one stop; arrow keys go on from it. */
  function isStop(element: HTMLElement): boolean {
    return (
      element.tabIndex >= 0 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(':disabled, [inert] *, [role="toolbar"] *, [type="radio"]')
    );
  }

  return {
    /** After a Tab: whether the focus came to another element, or `undefined` at the end of the page. */
    step(): boolean | undefined {
      const element = getFocus();
      const last = stops.at(-1);
      if (element && element === last) {
        if (isPlayer(element)) return false;
        found.push(`the focus stays on ${describeStop(element)}`);
        return undefined;
      }
      if (last && readLook(last) === lookThere) {
        found.push(`nothing shows the focus on ${describeStop(last)}`);
      }
      if (!element) return undefined;
      if (stops.includes(element)) {
        found.push(`the focus comes back to ${describeStop(element)}`);
        return undefined;
      }
      if (!isInView(element)) found.push(`out of view: ${describeStop(element)}`);
      stops.push(element);
      lookThere = readLook(element);
      return true;
    },
    end() {
      const missed = [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, [tabindex]',
        ),
      ].filter((element) => isStop(element) && !stops.includes(element));
      return {
        stops: stops.length,
        found: [...found, ...missed.map((element) => `Tab never comes to ${describeStop(element)}`)],
      };
    },
    isInPlayer: (index: number) => isPlayer(stops[index]) && getFocus() === stops[index],
    isAt: (index: number) => getFocus() === stops[index],
    report: (problem: string) => `${describeStop(getFocus())} ${problem}`,
  };
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
