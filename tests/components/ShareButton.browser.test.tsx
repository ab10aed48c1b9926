import type { ReactNode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';

import { ShareLinks } from '../../src';
import { ShareButton } from '../../src/components/ShareButton';
import { ar } from '../../src/locales';

const url = 'https://example.com/news?id=7&lang=en';
const headline = 'US, Taliban hold first talks';
const story = (
  <main>
    <ShareLinks url={url} headline={headline} services={['email', 'whatsapp']}>
      <ShareButton url={url} headline={headline} />
    </ShareLinks>
    <p id="after">The text of the article.</p>
    <textarea aria-label="Notes" />
  </main>
);

let page: HTMLElement;
let root: Root | undefined;

type Session = Record<'send', (method: string, params?: object) => Promise<{ targetInfo: object }>>;

beforeAll(async () => {
  const session = cdp() as unknown as Session;
  const { targetInfo } = await session.send('Target.getTargetInfo');
  // A headless browser lets no page copy by itself.
  await session.send('Browser.grantPermissions', {
    ...targetInfo,
    permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
  });
});

beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});

afterEach(() => {
  root?.unmount();
  root = undefined;
  document.body.replaceChildren();
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
});

const showServerHtml = (node: ReactNode = story) => {
  page.innerHTML = renderToString(node);
};
const hydrate = async (node: ReactNode = story) => {
  root = hydrateRoot(page, node);
  await expect.poll(() => isVisible('copy')).toBe(true);
};
const find = (part: string) => page.querySelector<HTMLElement>(`[data-part="${part}"]`);
const isVisible = (part: string) => find(part)?.checkVisibility({ visibilityProperty: true }) ?? false;
const status = () => page.querySelector('[role="status"]')?.textContent;
const provideMenu = (share: (data: ShareData) => Promise<void>) => {
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
};

/** Presses Tab until a part has the focus. */
async function tabTo(part: string): Promise<void> {
  for (let presses = 0; presses < 10 && document.activeElement !== find(part); presses++) {
    await userEvent.tab();
  }
  expect(document.activeElement).toBe(find(part));
}

describe('before scripts run', () => {
  it('there is no button that a reader could see or reach', async () => {
    showServerHtml();
    expect(isVisible('copy')).toBe(false);
    expect(isVisible('menu')).toBe(false);
    const reached: string[] = [];
    for (let presses = 0; presses < 4; presses++) {
      await userEvent.tab();
      reached.push(document.activeElement?.tagName ?? '');
    }
    expect(reached).not.toContain('BUTTON');
    expect(reached).toContain('TEXTAREA');
  });
});

describe('once scripts run', () => {
  it.each([
    ['a menu', true],
    ['no menu', false],
  ])('nothing moves where the device has %s', async (_, hasMenu) => {
    if (hasMenu) provideMenu(() => Promise.resolve());
    showServerHtml();
    const place = () => JSON.stringify(page.querySelector('#after')?.getBoundingClientRect());
    const links = () => JSON.stringify([...page.querySelectorAll('a')].map((a) => a.getBoundingClientRect()));
    const before = [place(), links()];
    await hydrate();
    expect(isVisible('copy')).toBe(true);
    expect(isVisible('menu')).toBe(hasMenu);
    expect([place(), links()]).toEqual(before);
  });

  it('Enter copies the link, and screen readers hear that it is copied', async () => {
    showServerHtml();
    await hydrate();
    expect(status()).toBe('');
    await tabTo('copy');
    await userEvent.keyboard('{Enter}');
    await expect.poll(status).toBe('Link copied');
    expect(document.activeElement).toBe(find('copy'));
    const notes = page.querySelector('textarea');
    notes?.focus();
    await userEvent.keyboard('{Control>}v{/Control}');
    expect(notes?.value).toBe(url);
  });

  it('a second press is announced, too', async () => {
    showServerHtml();
    await hydrate();
    const announced: (string | undefined)[] = [];
    new MutationObserver(() => announced.push(status())).observe(page, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await tabTo('copy');
    await userEvent.keyboard(' ');
    await expect.poll(() => announced).toEqual(['Link copied']);
    await userEvent.keyboard(' ');
    await expect.poll(() => announced).toEqual(['Link copied', '', 'Link copied']);
  });

  it.each([
    [
      'refuses',
      () =>
        vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError')),
    ],
    [
      'has no clipboard, as without HTTPS',
      () => vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never),
    ],
  ])('if the browser %s, the link stands in a field, selected', async (_, refuse) => {
    refuse();
    showServerHtml();
    await hydrate();
    await tabTo('copy');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => find('url')).not.toBeNull();
    const field = find('url') as HTMLInputElement;
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(url);
    expect(field.getAttribute('aria-label')).toBe('Copy link');
    expect(status()).toBe('');
    vi.restoreAllMocks();
    await userEvent.keyboard('{Control>}c{/Control}');
    const notes = page.querySelector('textarea');
    notes?.focus();
    await userEvent.keyboard('{Control>}v{/Control}');
    expect(notes?.value).toBe(url);
  });

  it('the field goes once copying works', async () => {
    const refusal = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error());
    showServerHtml();
    await hydrate();
    find('copy')?.click();
    await expect.poll(() => find('url')).not.toBeNull();
    refusal.mockRestore();
    find('copy')?.click();
    await expect.poll(status).toBe('Link copied');
    expect(find('url')).toBeNull();
  });
});

describe('the device’s own menu', () => {
  it('opens with the headline and the link', async () => {
    const share = vi.fn(() => Promise.resolve());
    provideMenu(share);
    showServerHtml();
    await hydrate();
    await tabTo('menu');
    await userEvent.keyboard('{Enter}');
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: headline, url });
    expect(status()).toBe('');
  });

  it('may be closed without sharing', async () => {
    const copy = vi.spyOn(navigator.clipboard, 'writeText');
    provideMenu(() => Promise.reject(new DOMException('', 'AbortError')));
    showServerHtml();
    await hydrate();
    await tabTo('menu');
    await userEvent.keyboard(' ');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(copy).not.toHaveBeenCalled();
    expect(find('url')).toBeNull();
  });

  it('is replaced by a copy where a page around forbids it', async () => {
    provideMenu(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    showServerHtml();
    await hydrate();
    await tabTo('menu');
    await userEvent.keyboard('{Enter}');
    await expect.poll(status).toBe('Link copied');
  });
});

it('speaks the language of the article', async () => {
  provideMenu(() => Promise.resolve());
  const arabic = (
    <ShareLinks url={url} services={['email']} locale={ar}>
      <ShareButton url={url} locale={ar} />
    </ShareLinks>
  );
  showServerHtml(arabic);
  await hydrate(arabic);
  const { copyLink, more, copied } = ar.messages.share;
  expect(find('copy')?.textContent).toBe(copyLink);
  expect(find('menu')?.textContent).toBe(more);
  await tabTo('copy');
  await userEvent.keyboard('{Enter}');
  await expect.poll(status).toBe(copied);
});
