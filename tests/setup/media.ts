import { cdp } from 'vitest/browser';

interface Media {
  media?: 'print' | 'screen';
  features?: { name: string; value: string }[];
}

// Vitest leaves the type of the session to the provider of the browser.
interface Session {
  send: (method: string, parameters: Media) => Promise<void>;
}

/** Sets what the browser says of its device, and what it draws for. Without arguments, it is a screen again. */
export async function emulate(media: Media = {}): Promise<void> {
  await (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', {
    media: media.media ?? 'screen',
    features: media.features ?? [{ name: 'prefers-color-scheme', value: 'light' }],
  });
}

/** Sets whether the reader's system is light or dark. */
export const emulateSystem = (scheme: 'light' | 'dark') =>
  emulate({ features: [{ name: 'prefers-color-scheme', value: scheme }] });
