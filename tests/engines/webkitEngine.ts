import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { Builder, By, Key, type WebDriver } from 'selenium-webdriver';
import { extractText, getDocumentProxy } from 'unpdf';

import type { Engine, Page, Wishes } from './engine';
import { findColor } from './findColor';

export const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** WebKitGTK as Debian ships it. Its driver gives one window at a time, so each page is a session. */
export async function launchWebKit(address: string, wishes: Wishes): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'newsfold-webkit-'));
  await mkdir(join(home, 'gtk-3.0'));
  await writeFile(
    join(home, 'gtk-3.0', 'settings.ini'),
    `[Settings]\ngtk-enable-animations=${wishes.reducedMotion ? '0' : '1'}\n`,
  );
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${String(port)}`], {
    stdio: 'ignore',
    env: { ...process.env, XDG_CONFIG_HOME: home },
  });
  return {
    open: async ({ width = 1000 } = {}) => {
      const session = await new Builder()
        .usingServer(`http://127.0.0.1:${String(port)}`)
        .withCapabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {
            binary: miniBrowser,
            args: ['--automation', `--enable-javascript=${String(wishes.scripts ?? true)}`],
          },
        })
        .build();
      await session.manage().window().setRect({ x: 0, y: 0, width, height: 800 });
      return wrap(session, address);
    },
    close: async () => {
      driver.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}

const keys = { Tab: Key.TAB, Enter: Key.ENTER, Space: Key.SPACE, 'Shift+Tab': Key.TAB };

function wrap(session: WebDriver, address: string): Page {
  return {
    goto: (path) => session.get(address + path),
    run: (inPage, argument) =>
      session.executeScript(`return (${inPage.toString()})(${JSON.stringify(argument)})`),
    click: async (selector) => {
      const element = await session.findElement(By.css(selector));
      await session.executeScript(
        'arguments[0].scrollIntoView({ block: "center", behavior: "instant" })',
        element,
      );
      await session.actions().move({ origin: element }).click().perform();
    },
    tap: () => Promise.reject(new Error('WebKitGTK has no touch input in its driver')),
    press: async (key) => {
      const actions = session.actions();
      if (key === 'Shift+Tab') actions.keyDown(Key.SHIFT);
      actions.keyDown(keys[key]).keyUp(keys[key]);
      if (key === 'Shift+Tab') actions.keyUp(Key.SHIFT);
      await actions.perform();
    },
    print: async () => {
      const paper = join(await mkdtemp(join(tmpdir(), 'newsfold-print-')), 'page.pdf');
      const script = new URL('printWebKit.py', import.meta.url).pathname;
      await promisify(execFile)('/usr/bin/python3', [script, await session.getCurrentUrl(), paper]);
      const pdf = await readFile(paper);
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
      return text.replaceAll(/\s+/g, ' ');
    },
    isExpanded: () => Promise.reject(new Error('The driver of WebKitGTK does not say')),
    showsColor: async (color) => findColor(Buffer.from(await session.takeScreenshot(), 'base64'), color),
    close: () => session.quit(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
