/* global document -- in the functions that run in the page */
import { createServer } from 'node:http';

import { chromium } from 'playwright-core';

import { forServer } from './bundle.mjs';

const root = new URL('../', import.meta.url).pathname;

/**
 * A Chromium (the one that npm brings for the tests, or NEWSFOLD_CHROMIUM) and a server of these files.
 * `visit` opens one in a context of its own.
 */
export async function browse(files) {
  const { chromiumPath } = await forServer("export { chromiumPath } from '../tests/setup/chromium.ts';", {
    under: root,
  });
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url.slice(1));
    const body = files.get(path);
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });

  return {
    version: browser.version(),
    async visit(path, act, beforeLoad = () => undefined) {
      const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
      const page = await context.newPage();
      await page.addInitScript(beforeLoad);
      const cdp = await context.newCDPSession(page);
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      const cpu = async () => {
        const { metrics } = await cdp.send('Performance.getMetrics');
        return metrics.find(({ name }) => name === 'TaskDuration').value;
      };
      await page.goto(`http://127.0.0.1:${String(server.address().port)}/${encodeURIComponent(path)}`, {
        waitUntil: 'load',
      });
      await page.waitForTimeout(700);
      const result = await act(page, (...of) => cost(page, cpu, ...of));
      await context.close();
      return result;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/**
 * Main-thread CPU of `act`, until the page is as high as a moment before, less what the page takes
 * in as many moments, and what asking it for `idle` takes.
 */
async function cost(page, cpu, act, { moment, idle = () => undefined }) {
  const idleFrom = await cpu();
  await idle();
  const moments = await atRest(page, moment);
  const before = await cpu();
  const perMoment = (before - idleFrom) / moments;
  await act();
  const taken = await atRest(page, moment);
  return (await cpu()) - before - perMoment * taken;
}

async function atRest(page, moment) {
  let height;
  for (let moments = 1; ; moments++) {
    await page.waitForTimeout(moment);
    const last = height;
    height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height === last) return moments;
  }
}
