import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';

import { Embed } from '../../src/html';

// Vitest leaves the type of the session to the provider of the browser.
interface Session {
  send: (method: 'Log.enable' | 'Log.disable') => Promise<void>;
  on: (event: 'Log.entryAdded', listener: (message: { entry: { text: string } }) => void) => void;
}

const messages: string[] = [];
let root: Root;
const page = document.createElement('main');

beforeEach(async () => {
  messages.length = 0;
  const session = cdp() as unknown as Session;
  session.on('Log.entryAdded', ({ entry }) => messages.push(entry.text));
  await session.send('Log.enable');
  document.body.append(page);
  root = createRoot(page);
});

afterEach(async () => {
  root.unmount();
  page.remove();
  await (cdp() as unknown as Session).send('Log.disable');
});

it.each([
  ['autoplay; fullscreen', true],
  ['fullscreen *', true],
  ['autoplay', true],
  [undefined, true],
  ["fullscreen 'none'", false],
])(
  'a frame with allow=%j may fill the screen: %j, and the browser does not complain',
  async (allow, isAllowed) => {
    flushSync(() => {
      root.render(
        <Embed provider="A player" src={`${location.origin.replace('http:', 'https:')}/a`} allow={allow} />,
      );
    });
    const frame = page.querySelector('iframe');
    const policy =
      frame && (frame as unknown as { featurePolicy?: { allowedFeatures(): string[] } }).featurePolicy;
    expect(policy?.allowedFeatures().includes('fullscreen')).toBe(isAllowed);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(messages.filter((text) => /\ballow(fullscreen)?\b/i.test(text))).toEqual([]);
  },
);
