import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

import { chromiumPath, chromiumVersion } from '../setup/chromium';

/** The widest phone that is still narrow, and a laptop. */
const WIDTHS = [1280, 360];
/**
 * Longer articles are cut off here, since running text repeats itself. Nothing but color differs in the dark, so those
 * pictures are cut off sooner.
 */
const MAX_HEIGHT = { light: 2000, dark: 1000 };
/** As high as the window is at first: high windows take long to draw. */
const MIN_HEIGHT = 600;
/** Room for focus rings and shadows around what a story renders. */
const MARGIN = 8;

export interface Picture {
  /** `360-dark-ar`; `360-dark` if the story has a language of its own. */
  name: string;
  png: Buffer;
}

/** A browser that renders the same pixels on every machine. */
export async function openCamera(): Promise<Browser> {
  const path = await chromiumPath();
  const browser = await chromium.launch({
    executablePath: path,
    // The font of the Chromium package alone stands in for what the project's fonts lack.
    env: { ...process.env, FONTCONFIG_PATH: join(tmpdir(), 'fonts') },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-lcd-text',
      '--disable-partial-raster',
      // The same arithmetic whatever the processor offers.
      '--disable-skia-runtime-opts',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      // Large images are drawn with the rest of the page, not in a later frame.
      '--disable-checker-imaging',
    ],
  });
  const locked = await chromiumVersion();
  if (browser.version().split('.')[0] !== locked.split('.')[0]) {
    const found = browser.version();
    await browser.close();
    throw new Error(
      `Pictures are taken with Chromium ${locked}, as tests/chromium/package-lock.json has it, but ${path} is ${found}. Unset NEWSFOLD_CHROMIUM, and remove a file that an older version unpacked.`,
    );
  }
  return browser;
}

/** A tab whose pages reach nothing but the Storybook that is served on this machine. */
export async function openTab(browser: Browser, storybook: string, deviceScaleFactor = 1): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    deviceScaleFactor,
    locale: 'en-US',
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: MIN_HEIGHT },
  });
  await context.route(
    (url) => url.origin !== storybook,
    (route) => route.abort(),
  );
  // What one story remembers must not show in the next.
  await context.addInitScript(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  return context.newPage();
}

/**
 * Takes every picture of a story: two widths, two color schemes, and both directions unless its language is fixed. Colors are the
 * same in both directions, so an Arabic page has light pictures only.
 */
export async function takePictures(page: Page, storybook: string, id: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const language of ['en', 'ar'] as const) {
    await page.emulateMedia({ colorScheme: 'light' });
    const { fixedLanguage } = await show(page, storybook, id, language);
    for (const width of WIDTHS) {
      const box = await fit(page, width);
      for (const colorScheme of language === 'en' ? (['light', 'dark'] as const) : (['light'] as const)) {
        await page.emulateMedia({ colorScheme });
        const clip = { ...box, height: Math.min(box.y + box.height, MAX_HEIGHT[colorScheme]) - box.y };
        const png = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
        const name = [String(width), colorScheme, ...(fixedLanguage ? [] : [language])].join('-');
        pictures.push({ name, png });
      }
    }
    // Such a story doesn't follow the toolbar: its second set of pictures would be the first.
    if (fixedLanguage) break;
  }
  return pictures;
}

/**
 * Shows a story as Storybook's sidebar and toolbar do. A tab loads the page only once, because that takes longer than all its pictures.
 * Storybook doesn't run axe, which tests/components/stories.browser.test.tsx does.
 */
async function show(page: Page, storybook: string, id: string, language: 'en' | 'ar') {
  const globals = { scheme: 'auto', language, 'a11y.manual': '!true' };
  if (!page.url().startsWith(storybook)) {
    const query = Object.entries(globals).map((entry) => entry.join(':'));
    await page.goto(
      `${storybook}/iframe.html?viewMode=story&id=${id}&globals=${encodeURIComponent(query.join(';'))}`,
    );
    return settle(page, id);
  }
  await page.evaluate(
    async ([next, nextLanguage]) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
        __STORYBOOK_ADDONS_CHANNEL__: {
          last: (event: string) => [{ storyId: string }] | undefined;
          once: (event: string, listener: () => void) => void;
          emit: (event: string, data: object) => void;
        };
      };
      const finish = (event: string, data: object) =>
        new Promise<void>((resolve) => {
          for (const end of ['storyFinished', 'storyMissing']) channel.once(end, resolve);
          channel.emit(event, data);
        });
      // What one story remembers must not show in the next.
      localStorage.clear();
      sessionStorage.clear();
      if (location.hash !== '') location.hash = '';
      await finish('updateGlobals', { globals: { language: nextLanguage } });
      const isShown = channel.last('storyFinished')?.[0].storyId === next;
      await finish(isShown ? 'forceRemount' : 'setCurrentStory', { storyId: next, viewMode: 'story' });
      scrollTo(0, 0);
    },
    [id, language] as const,
  );
  return settle(page, id);
}

/** Waits until a story is rendered and has done what its reader does, with its fonts and images. */
export async function settle(page: Page, id: string): Promise<{ fixedLanguage: boolean }> {
  const outcome = await page.waitForFunction(
    () => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
        __STORYBOOK_ADDONS_CHANNEL__?: { last: (event: string) => unknown[] | undefined };
      };
      const failure =
        channel?.last('storyThrewException') ??
        channel?.last('storyErrored') ??
        channel?.last('playFunctionThrewException') ??
        channel?.last('storyMissing');
      if (failure) return { failure: JSON.stringify(failure) };
      const prepared = channel?.last('storyPrepared')?.[0] as
        { parameters: { ownLanguage?: boolean } } | undefined;
      return channel?.last('storyFinished') && prepared
        ? { fixedLanguage: prepared.parameters.ownLanguage === true }
        : false;
    },
    undefined,
    { timeout: 20_000 },
  );
  const value = await outcome.jsonValue();
  if (value === false || value.failure !== undefined) {
    throw new Error(`${id} can't be rendered: ${value === false ? 'nothing happens' : value.failure}`);
  }
  // The controls of a video are the browser's own, and turn a wheel for as long as it likes.
  await page.addStyleTag({ content: 'video::-webkit-media-controls { display: none !important }' });
  const missing = await page.evaluate(async () => {
    await Promise.all(
      [...document.images].map(async (image) => {
        image.loading = 'eager';
        await image.decode().catch(() => undefined);
      }),
    );
    // The browser loads the poster of a video after the rest, and has no event for it.
    const posters = await Promise.all(
      [...document.querySelectorAll('video')]
        .filter((video) => video.poster !== '')
        .map(async (video) => {
          const image = new Image();
          image.src = video.poster;
          await image.decode().catch(() => undefined);
          return image;
        }),
    );
    await document.fonts.ready;
    return [
      ...[...document.images, ...posters]
        .filter((image) => image.naturalWidth === 0)
        .map((image) => image.src),
      ...[...document.fonts].filter((font) => font.status === 'error').map((font) => `font ${font.family}`),
    ];
  });
  if (missing.length > 0) throw new Error(`${id} lacks ${missing.join(', ')}`);
  return { fixedLanguage: value.fixedLanguage };
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Makes the window as wide as told and as high as the story, and says where in it the story is. */
async function fit(page: Page, width: number): Promise<Box> {
  await page.setViewportSize({ width, height: MIN_HEIGHT });
  let box = await findBox(page);
  if (box.y + box.height > MIN_HEIGHT) {
    await page.setViewportSize({ width, height: Math.min(box.y + box.height, MAX_HEIGHT.light) });
    box = await findBox(page);
  }
  return box;
}

/** What the story covers of the page, with what sticks out of its boxes. */
async function findBox(page: Page): Promise<Box> {
  return page.evaluate(
    async ([margin, maxHeight]) => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const boxes = [...document.querySelectorAll('.sheet *')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => element.getBoundingClientRect())
        // A pixel is how text for screen readers alone is hidden.
        .filter(({ width, height }) => width > 1 && height > 1);
      if (boxes.length === 0) throw new Error('There is nothing to take a picture of.');
      const left = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.left))) - margin);
      const top = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.top))) - margin);
      const right = Math.min(innerWidth, Math.ceil(Math.max(...boxes.map((box) => box.right))) + margin);
      const bottom = Math.min(maxHeight, Math.ceil(Math.max(...boxes.map((box) => box.bottom))) + margin);
      return { x: left, y: top, width: right - left, height: bottom - top };
    },
    [MARGIN, MAX_HEIGHT.light] as const,
  );
}
