import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { Article, Figure, MediaPlayer, type MediaPlayerProps } from '../../src';
import { ar } from '../../src/locales';
import captions from '../../stories/assets/doha-talks.en.vtt?url';
import picture from '../../stories/assets/night-train.svg?url';
import sound from '../../stories/assets/two-notes.wav?url';
import { emulate } from '../setup/media';

const talks: MediaPlayerProps = {
  sources: [{ src: `${sound}?talks`, type: 'audio/wav' }],
  name: 'The envoys on the talks in Doha',
  poster: `${picture}?talks`,
  width: 1280,
  height: 720,
  duration: 'PT2M5S',
  tracks: [{ src: `${captions}?talks`, language: 'en', label: 'English' }],
  transcript: 'We are opening a new page.\nWe will meet again.',
};

beforeEach(() => {
  performance.clearResourceTimings();
});
afterEach(async () => {
  cleanup();
  await emulate();
  await page.viewport(414, 896);
});

function show(props: Partial<MediaPlayerProps> = {}, locale = props.locale) {
  render(
    <Article locale={locale}>
      <button type="button">Before</button>
      <Figure caption="Doha, on Saturday." credit="Video: Mei Lin">
        <MediaPlayer {...talks} {...props} />
      </Figure>
    </Article>,
  );
}
const find = (selector: string) => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  return element;
};
const getPlayer = () => find('video, audio') as HTMLMediaElement;
const getRequests = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.endsWith('?talks'))
    .map((name) => /[\w.-]+(?=\?)/.exec(name)?.[0]);
const waitForRequests = () => new Promise((resolve) => setTimeout(resolve, 300));

describe.each(['video', 'audio'] as const)('%s', (kind) => {
  it('requests nothing but the poster before the reader presses play', async () => {
    show({ kind });
    await waitForRequests();
    await userEvent.click(find('summary'));
    await waitForRequests();
    expect(getRequests()).toEqual(kind === 'video' ? ['night-train.svg'] : []);
    expect(getPlayer().networkState).not.toBe(HTMLMediaElement.NETWORK_LOADING);
    expect(getPlayer().paused).toBe(true);
  });

  it('is reached by Tab and plays by Space, and only then loads', async () => {
    // A file that another test has played would come from memory.
    show({ kind, sources: `${sound}?${kind}?talks` });
    find('button').focus();
    await userEvent.tab();
    expect(document.activeElement).toBe(getPlayer());
    await userEvent.keyboard(' ');
    await expect.poll(() => getPlayer().paused).toBe(false);
    await expect.poll(() => getPlayer().currentTime).toBeGreaterThan(0);
    expect(getRequests().filter((name) => name === 'two-notes.wav')).toHaveLength(1);
    expect(getRequests()).not.toContain('doha-talks.en.vtt');
  });
});

describe('the transcript', () => {
  async function tabToTranscript() {
    for (let presses = 0; presses < 12 && document.activeElement !== find('summary'); presses++) {
      await userEvent.tab();
    }
    expect(document.activeElement).toBe(find('summary'));
  }

  it.each([
    ['Enter', '{Enter}'],
    ['Space', ' '],
  ])('is reached by Tab after the player, and opens and closes by %s', async (_, key) => {
    show();
    getPlayer().focus();
    await tabToTranscript();
    expect(find('[data-part=text]').checkVisibility()).toBe(false);
    await userEvent.keyboard(key);
    expect(find('[data-part=text]').checkVisibility()).toBe(true);
    await userEvent.keyboard(key);
    expect(find('[data-part=text]').checkVisibility()).toBe(false);
  });

  it('shows the focus of the keyboard', async () => {
    show();
    getPlayer().focus();
    await tabToTranscript();
    expect(getComputedStyle(find('summary')).outlineStyle).toBe('solid');
  });
});

describe('its place', () => {
  it.each([
    ['a video', { kind: 'video' }, 16 / 9],
    ['a tall video', { kind: 'video', width: 720, height: 1280 }, 9 / 16],
    ['a video of unknown size', { kind: 'video', width: undefined, height: undefined }, 16 / 9],
    ['a video with a width alone', { kind: 'video', height: undefined }, 16 / 9],
  ] as const)('has the shape of %s before it loads', (_, props, ratio) => {
    show({ ...props, poster: undefined });
    const { width, height } = getPlayer().getBoundingClientRect();
    expect(width / height).toBeCloseTo(ratio, 1);
    expect(width).toBe(find('figure').getBoundingClientRect().width);
  });

  it.each([undefined, ar])('has the length and the transcript on one line, at its two ends', (locale) => {
    show({}, locale);
    const [figure, length, transcript, caption] = ['figure', 'time', 'summary', 'figcaption'].map(
      (selector) => find(selector).getBoundingClientRect(),
    );
    expect(length?.top).toBeCloseTo(transcript?.top ?? NaN, 0);
    const middle = ((figure?.left ?? 0) + (figure?.right ?? 0)) / 2;
    expect((length?.left ?? 0) > middle).toBe(locale === undefined);
    expect((transcript?.left ?? 0) < middle).toBe(locale === undefined || (transcript?.width ?? 0) > middle);
    expect(caption?.top).toBeGreaterThanOrEqual(transcript?.bottom ?? Infinity);
  });

  it('keeps the caption below the length where there is no transcript', () => {
    show({ transcript: '' });
    const [length, caption] = [find('time'), find('figcaption')].map((part) => part.getBoundingClientRect());
    expect(caption?.top).toBeGreaterThanOrEqual(length?.bottom ?? Infinity);
  });

  it('fits a window of 320 pixels, which is one of 1280 at 400 per cent', async () => {
    await page.viewport(320, 640);
    show();
    await userEvent.click(find('summary'));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

it('hides the words of the length from the eye by their size alone, so that screen readers have them', () => {
  show();
  const words = find('time [data-part="visually-hidden"]');
  expect(words.textContent).toBe('2 minutes, 5 seconds');
  expect(words.checkVisibility({ visibilityProperty: true, opacityProperty: true })).toBe(true);
  expect(words.getBoundingClientRect().width).toBe(0);
});

it('shows the focus in forced colors', async () => {
  await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
  show();
  find('button').focus();
  await userEvent.tab();
  expect(getComputedStyle(getPlayer()).outlineStyle).toBe('solid');
});
