import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { EngineName } from '../engine';
import { miniBrowser } from '../webkitEngine';

const run = promisify(execFile);

/** What a page that is opened with `?watched` tells the server about itself. */
export interface Seen {
  href: string;
  open: boolean;
  told: [open: boolean, reason: string][];
  errors: string[];
  paragraph?: number;
  threat: number;
  height: number;
}

/** Somebody at a screen, with a browser that nothing drives but keys. */
export interface Person {
  /** Looks for words with find in page, and for the next match of them until the page says so of itself. */
  finds: (words: string, isSo: (seen: Seen) => boolean) => Promise<Seen>;
  /** What a screen reader is told of the controls with these words in their names. */
  hears: (words: string) => Promise<{ role: string; name: string; expanded: boolean }[]>;
  leave: () => Promise<void>;
}

/** Opens a page in the browser as it is started from a menu, since find in page has no other way in. */
export async function sitDown(engine: EngineName, address: string, path: string): Promise<Person> {
  const home = await mkdtemp(join(tmpdir(), 'newsfold-person-'));
  const page = address + path;
  const [command, ...args] = {
    chromium: [
      process.env.NEWSFOLD_CHROMIUM ?? '/usr/bin/chromium',
      '--no-sandbox',
      '--no-first-run',
      '--force-renderer-accessibility',
      '--no-default-browser-check',
      '--password-store=basic',
      `--user-data-dir=${home}`,
      '--window-position=0,0',
      '--window-size=1000,900',
      page,
    ],
    firefox: [
      process.env.NEWSFOLD_FIREFOX ?? '/usr/bin/firefox-esr',
      '--new-instance',
      '--profile',
      home,
      page,
    ],
    webkit: [miniBrowser, '--private', page],
  }[engine] as [string, ...string[]];
  if (engine === 'firefox') {
    await writeFile(
      join(home, 'user.js'),
      [
        'browser.aboutwelcome.enabled',
        'browser.shell.checkDefaultBrowser',
        'datareporting.policy.dataSubmissionEnabled',
        'browser.sessionstore.resume_from_crash',
        'termsofuse.bypassNotification',
      ]
        .map((pref) => `user_pref('${pref}', ${String(pref.startsWith('termsofuse'))});\n`)
        .join(''),
    );
  }
  const browser = spawn(command, args, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, GNOME_ACCESSIBILITY: '1', ACCESSIBILITY_ENABLED: '1' },
  });

  const sees = async (isSo: (seen: Seen) => boolean, meanwhile?: () => Promise<unknown>): Promise<Seen> => {
    let seen: Partial<Seen> = {};
    for (const end = Date.now() + patience; Date.now() < end; await pause(500)) {
      seen = (await (await fetch(`${address}/seen`)).json()) as Partial<Seen>;
      if (seen.href !== undefined && isSo(seen as Seen)) return seen as Seen;
      await meanwhile?.();
    }
    throw new Error(`The page never came to that. At last it was ${JSON.stringify(seen)}`);
  };
  const leave = async () => {
    if (browser.pid !== undefined && browser.exitCode === null && browser.signalCode === null) {
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      process.kill(-browser.pid);
      await gone;
    }
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await sees(() => true);
    await focusWindow();
  } catch (error) {
    await leave();
    throw error;
  }
  return {
    finds: async (words, isSo) => {
      await run('xdotool', ['key', 'ctrl+f']);
      await pause(500);
      await run('xdotool', ['type', '--delay', '60', words]);
      return sees(isSo, () => run('xdotool', ['key', 'Return']));
    },
    hears: async (words) => {
      const script = new URL('readControls.py', import.meta.url).pathname;
      const { stdout } = await run('/usr/bin/python3', [script, words]);
      return JSON.parse(stdout) as { role: string; name: string; expanded: boolean }[];
    },
    leave,
  };
}

const patience = 30_000;

async function focusWindow(): Promise<void> {
  for (const end = Date.now() + patience; ; await pause(250)) {
    try {
      const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--name', 'newsfold']);
      await run('xdotool', ['windowfocus', '--sync', stdout.trim().split('\n').at(-1) ?? '']);
      return;
    } catch (error) {
      // The window has its title a little after the page has loaded.
      if (Date.now() > end) throw error;
    }
  }
}

function pause(milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
