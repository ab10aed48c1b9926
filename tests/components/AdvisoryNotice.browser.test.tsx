import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';

import { AdvisoryNotice } from '../../src/components/AdvisoryNotice';

// The one command that these tests send, because Vitest leaves Playwright's session untyped.
interface Session {
  send(method: 'Emulation.setEmulatedMedia', params: Media): Promise<unknown>;
}
interface Media {
  media?: 'print' | '';
  features?: { name: string; value: string }[];
}
const emulate = (media: Media) => (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', media);

const part = (name: string) => {
  const element = document.querySelector<HTMLElement>(name);
  if (!element) throw new Error(`There is no ${name}`);
  return element;
};

beforeEach(() => {
  document.body.innerHTML = renderToString(
    <AdvisoryNotice kind="health" action={<button type="button">Hide</button>}>
      <p>
        To access official information, access the <a href="https://www.cdc.gov/coronavirus">CDC</a>, or{' '}
        <a href="#advice">our advice</a>.
      </p>
    </AdvisoryNotice>,
  );
});

afterEach(async () => {
  document.body.replaceChildren();
  await emulate({ media: '', features: [] });
});

describe('in print', () => {
  it('links to other sites are followed by their URLs, links within the page are not', async () => {
    await emulate({ media: 'print' });
    const after = (name: string) => getComputedStyle(part(name), '::after').content;
    await expect.poll(() => after('a[href^="https"]')).toBe('" (https://www.cdc.gov/coronavirus)"');
    expect(after('a[href="#advice"]')).toBe('none');
    expect(part('p').checkVisibility()).toBe(true);
  });

  it('the control is hidden', async () => {
    await emulate({ media: 'print' });
    await expect.poll(() => part('button').checkVisibility()).toBe(false);
  });
});

it('in forced colors, the icon has the color of the text, and the border is still there', async () => {
  await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
  await expect.poll(() => matchMedia('(forced-colors: active)').matches).toBe(true);
  const notice = getComputedStyle(part('[data-component="AdvisoryNotice"]'));
  const icon = document.querySelector('[data-part="icon"]');
  expect(icon && getComputedStyle(icon).color).toBe(notice.color);
  expect(notice.borderInlineStartStyle).toBe('solid');
  expect(notice.borderInlineStartWidth).toBe('4px');
});

it('the icon is centered on the first line, however many lines there are', () => {
  const icon = document.querySelector('[data-part="icon"]')?.getBoundingClientRect();
  const heading = part('[data-part="heading"]').getBoundingClientRect();
  if (!icon) throw new Error('There is no icon');
  const line = parseFloat(getComputedStyle(part('[data-part="heading"]')).lineHeight);
  expect(Math.abs(icon.top + icon.height / 2 - (heading.top + line / 2))).toBeLessThan(1);
});
