import { act, type ReactNode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';

import { DismissibleAdvisory } from '../../src/components/DismissibleAdvisory';

const words = 'Where to vote, and what to bring, is in our guide.';
const story: ReactNode = (
  <>
    <DismissibleAdvisory kind="info" heading="Polls close at 8 pm">
      {words}
    </DismissibleAdvisory>
    <p id="after">The text of the article.</p>
  </>
);

let page: HTMLElement;
let root: Root | undefined;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  localStorage.clear();
  page = document.createElement('main');
});

afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
  localStorage.clear();
});

const showServerHtml = () => {
  page.innerHTML = renderToString(story);
  document.body.append(page);
};
const hydrate = () => {
  act(() => {
    root = hydrateRoot(page, story);
  });
};
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const notice = () => page.querySelector('[data-component="AdvisoryNotice"]');
const isVisible = () => notice()?.checkVisibility({ visibilityProperty: true }) ?? false;
const getTextPosition = () => page.querySelector('#after')?.getBoundingClientRect().top;

describe('before scripts run', () => {
  it('the notice takes up its space but is invisible', async () => {
    showServerHtml();
    await nextFrame();
    await nextFrame();
    expect(isVisible()).toBe(false);
    expect(notice()?.getBoundingClientRect().height).toBeGreaterThan(50);
  });

  it('the notice appears after four seconds if they never run', async () => {
    showServerHtml();
    await nextFrame();
    const [delay, ...others] = document.getAnimations();
    expect(others).toEqual([]);
    expect(delay?.effect?.getComputedTiming()).toMatchObject({ delay: 4000, duration: 0 });
    delay?.finish();
    expect(isVisible()).toBe(true);
  });
});

describe('once scripts run', () => {
  it('a notice that nobody hid appears at once, and nothing moves', async () => {
    showServerHtml();
    await nextFrame();
    const before = getTextPosition();
    hydrate();
    expect(isVisible()).toBe(true);
    expect(document.getAnimations()).toEqual([]);
    await nextFrame();
    expect(getTextPosition()).toBe(before);
  });

  it('a hidden notice is invisible in every frame from the first on', async () => {
    showServerHtml();
    hydrate();
    act(() => {
      page.querySelector('button')?.click();
    });
    act(() => root?.unmount());
    page.replaceChildren();

    const frames: boolean[] = [];
    showServerHtml();
    for (let count = 0; count < 5; count++) {
      await nextFrame();
      frames.push(isVisible());
    }
    hydrate();
    for (let count = 0; count < 5; count++) {
      frames.push(isVisible());
      await nextFrame();
    }
    expect(frames).toEqual(Array(10).fill(false));
    expect(notice()).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it('hiding the notice keeps the focus at its place', () => {
    showServerHtml();
    hydrate();
    const button = page.querySelector('button');
    button?.focus();
    act(() => button?.click());
    expect(document.activeElement?.textContent).toBe('Notice hidden');
    expect(getTextPosition()).toBe(page.getBoundingClientRect().top);
  });
});

it('without scripts the notice is readable and has no button', async () => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = `<style>${inject('styleSheet')}</style>${renderToString(story)}`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  document.body.append(frame);
  await loaded;
  const { contentDocument: inside, contentWindow: window } = frame;
  expect(window?.matchMedia('(scripting: none)').matches).toBe(true);
  const note = inside?.querySelector('[role="note"]');
  expect(note?.checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(note?.textContent).toContain(words);
  expect(inside?.querySelector('button')?.checkVisibility()).toBe(false);
});
