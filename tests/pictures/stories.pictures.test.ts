import { rm } from 'node:fs/promises';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { CHANGED, check, countBytes, findStale, MAX_BYTES } from './album';
import { openCamera, openTab, takePictures } from './camera';

const storybook = inject('storybook');
const stories = inject('picturedStories');
const accept = inject('acceptPictures');

let browser: Browser;
const tabs: Page[] = [];

beforeAll(async () => {
  await rm(CHANGED, { recursive: true, force: true });
  browser = await openCamera();
});

afterAll(() => browser.close());

describe('pictures', () => {
  it.concurrent.each(stories)('%s looks as it was accepted', async (story) => {
    const tab = tabs.pop() ?? (await openTab(browser, storybook));
    const complaints = await check(story, await takePictures(tab, storybook, story), accept);
    // A tab in which a story failed is not used again.
    tabs.push(tab);
    if (complaints.length > 0) {
      throw new Error(`${complaints.join('\n')}\nIf this is meant, run: npm run pictures:accept`);
    }
  });

  it('has no picture of a story that is gone', async () => {
    expect(await findStale(stories, accept)).toEqual([]);
  });

  it('weighs little enough for a repository', async () => {
    expect(await countBytes()).toBeLessThanOrEqual(MAX_BYTES);
  });
});
