import { existsSync } from 'node:fs';

/**
 * A Chromium that npm alone brings, so that the tests need no browser of the system's.
 * `NEWSFOLD_CHROMIUM` names another.
 */
export async function chromiumPath(): Promise<string> {
  const own = process.env.NEWSFOLD_CHROMIUM;
  if (own !== undefined && existsSync(own)) return own;
  // Tells the package to unpack the shared libraries that a bare system lacks beside the browser.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
