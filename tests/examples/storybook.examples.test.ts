import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { installed, type Server } from '../setup/example';
import { closeBrowser, openPage } from '../setup/reader';

afterAll(closeBrowser);

describe('a publisher’s Storybook', () => {
  let server: Server;
  beforeAll(async () => {
    const example = await installed('storybook');
    await example.run('build');
    server = await example.serve('start', '--port', 'PORT');
  });
  afterAll(() => server.stop());

  const open = async () => openPage(`${server.url}/iframe.html?viewMode=docs&id=headline--docs`);

  it('documents the props of a component, and none of the attributes of its element', async () => {
    const { page, complaints } = await open();
    const table = page.locator('.docblock-argstable');
    await table.getByText("The heading level: 1 on the story's own page").waitFor();
    const names = await table.locator('tbody td:first-child').allInnerTexts();
    expect(names).toEqual(['children', 'level', 'size', 'label', 'kicker', 'kickerHref', 'href', 'theme']);
    expect(complaints).toEqual([]);
  });

  it('has controls that change the component, which is styled', async () => {
    const { page, complaints } = await open();
    const headline = page.getByRole('heading', { name: /US, Taliban hold first talks/ });
    await headline.waitFor();
    expect(await headline.evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(/^Newsreader/);
    // The size is on the root, which holds the kicker too.
    await page.locator('[data-component="Headline"][data-size="l"]').waitFor();

    await page.getByRole('radio', { name: 'xl' }).check();
    await page.locator('[data-size="xl"] h1').waitFor();
    await page
      .getByRole('row', { name: /^level/ })
      .getByRole('combobox')
      .selectOption('3');
    await page.locator('[data-size="xl"] h3').waitFor();
    expect(complaints).toEqual([]);
  });
});
