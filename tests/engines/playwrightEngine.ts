import { chromium, firefox, type Browser, type Page as PlaywrightPage } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

import type { Engine, Page, Wishes } from './engine';
import { findColor } from './findColor';

export async function launchChromium(address: string, wishes: Wishes): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: process.env.NEWSFOLD_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  return engine(browser, address, wishes);
}

export async function launchFirefox(address: string, wishes: Wishes): Promise<Engine> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: process.env.NEWSFOLD_FIREFOX ?? '/usr/bin/firefox-esr',
    // Playwright's own emulation has no effect in a Firefox that it did not build.
    firefoxUserPrefs: {
      'ui.prefersReducedMotion': wishes.reducedMotion ? 1 : 0,
      'browser.display.document_color_use': wishes.forcedColors ? 2 : 0,
      'accessibility.tabfocus': 7,
      'javascript.enabled': wishes.scripts ?? true,
    },
  });
  return engine(browser, address, {});
}

function engine(browser: Browser, address: string, wishes: Wishes): Engine {
  return {
    open: async ({ width = 1000 } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 700 },
        hasTouch: true,
        javaScriptEnabled: wishes.scripts ?? true,
      });
      const page = await context.newPage();
      await page.emulateMedia({
        reducedMotion: wishes.reducedMotion ? 'reduce' : 'no-preference',
        forcedColors: wishes.forcedColors ? 'active' : 'none',
      });
      return wrap(page, address);
    },
    close: () => browser.close(),
  };
}

function wrap(page: PlaywrightPage, address: string): Page {
  return {
    goto: async (path) => {
      await page.goto(address + path);
    },
    run: (inPage, argument) => page.evaluate(`(${inPage.toString()})(${JSON.stringify(argument)})`),
    click: (selector) => page.click(selector),
    tap: (selector) => page.tap(selector),
    press: (key) => page.keyboard.press(key),
    print: async () => {
      const pdf = await page.pdf();
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
      return text.replaceAll(/\s+/g, ' ');
    },
    isExpanded: async (name) => {
      const devtools = await page.context().newCDPSession(page);
      const { nodes } = await devtools.send('Accessibility.getFullAXTree');
      const control = nodes.find((node) => !node.ignored && node.name?.value === name);
      return control?.properties?.some(({ name, value }) => name === 'expanded' && value.value === true);
    },
    showsColor: async (color) => findColor(await page.screenshot(), color),
    close: () => page.context().close(),
  };
}
