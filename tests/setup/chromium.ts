import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const folder = resolve('tests/chromium');
const installed = 'node_modules/@sparticuz/chromium';

/**
 * A Chromium that npm alone brings, so that the tests need no browser of the system's. Installs it the first time.
 * `NEWSFOLD_CHROMIUM` names another.
 */
export async function chromiumPath(): Promise<string> {
  const own = process.env.NEWSFOLD_CHROMIUM;
  if (own !== undefined && existsSync(own)) return own;
  if ((await readVersion(join(installed, 'package.json'))) !== (await chromiumVersion())) await install();
  // Tells the package to unpack the shared libraries that a bare system lacks beside the browser.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const file = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const { default: chromium } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    default: { executablePath: () => Promise<string> };
  };
  return chromium.executablePath();
}

/** The version that `tests/chromium/package-lock.json` has. */
export async function chromiumVersion(): Promise<string> {
  const lock = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  return lock.packages[installed]?.version ?? 'of no version';
}

async function readVersion(manifest: string): Promise<string | undefined> {
  const text = await readFile(join(folder, manifest), 'utf8').catch(() => '{}');
  return (JSON.parse(text) as { version?: string }).version;
}

// In a folder of its own, and without a word: the package runs on every Node that the tests run on, but says that it does not.
async function install(): Promise<void> {
  await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
}
