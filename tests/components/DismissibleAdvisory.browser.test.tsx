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

const print = () => {
  page.innerHTML = renderToString(story);
  document.body.append(page);
};
const hydrate = () => {
  act(() => {
    root = hydrateRoot(page, story);
  });
};
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const notice = () => page.querySelector('[data-component="AdvisoryNotice"]');
const isSeen = () => notice()?.checkVisibility({ visibilityProperty: true }) ?? false;
const placeOfText = () => page.querySelector('#after')?.getBoundingClientRect().top;

describe('before scripts run', () => {
  it('the notice keeps its place, unseen', async () => {
    print();
    await frame();
    await frame();
    expect(isSeen()).toBe(false);
    expect(notice()?.getBoundingClientRect().height).toBeGreaterThan(50);
  });

  it('it is seen after four seconds, should they never come', async () => {
    print();
    await frame();
    const [wait, ...others] = document.getAnimations();
    expect(others).toEqual([]);
    expect(wait?.effect?.getComputedTiming()).toMatchObject({ delay: 4000, duration: 0 });
    wait?.finish();
    expect(isSeen()).toBe(true);
  });
});

describe('once scripts run', () => {
  it('a notice that nobody hid is seen at once, and nothing moves', async () => {
    print();
    await frame();
    const before = placeOfText();
    hydrate();
    expect(isSeen()).toBe(true);
    expect(document.getAnimations()).toEqual([]);
    await frame();
    expect(placeOfText()).toBe(before);
  });

  it('a hidden notice was not to be seen in any frame from the first one on', async () => {
    print();
    hydrate();
    act(() => {
      page.querySelector('button')?.click();
    });
    act(() => root?.unmount());
    page.replaceChildren();

    const frames: boolean[] = [];
    print();
    for (let count = 0; count < 5; count++) {
      await frame();
      frames.push(isSeen());
    }
    hydrate();
    for (let count = 0; count < 5; count++) {
      frames.push(isSeen());
      await frame();
    }
    expect(frames).toEqual(Array(10).fill(false));
    expect(notice()).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it('hidden by its button, it leaves the focus where it stood', () => {
    print();
    hydrate();
    const button = page.querySelector('button');
    button?.focus();
    act(() => button?.click());
    expect(document.activeElement?.textContent).toBe('Notice hidden');
    expect(placeOfText()).toBe(page.getBoundingClientRect().top);
  });
});

it('without scripts it is there to be read, and has no button that would do nothing', async () => {
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
