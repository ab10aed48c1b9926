/// <reference types="vite/client" />
import { composeStories, setProjectAnnotations } from '@storybook/react';
import type { ComponentType } from 'react';

import preview from '../../.storybook/preview';

/** How Storybook's toolbar may stand: two settings between them cover schemes and directions. */
export const settings = [
  { scheme: 'light', language: 'en' },
  { scheme: 'dark', language: 'ar' },
] as const;

export interface Story {
  /** `Headline/WithKicker, dark, ar` */
  id: string;
  Component: ComponentType;
  /** Renders the story into an element and does what a reader does in it, where it has such a part. */
  play: ((canvasElement: HTMLElement) => Promise<void>) | undefined;
  /** What the story says on the console, where it shows bad input. */
  warns: RegExp | undefined;
  /** Whether the story is there for the tests alone, so that no pictures of it are kept. */
  isTestOnly: boolean;
}

type StoryModule = Parameters<typeof composeStories>[0];

/** Every story of Storybook in every setting, as a component: they are the fixtures of the tests. */
export function allStories(): Story[] {
  const modules = import.meta.glob<StoryModule>('../../stories/**/*.stories.tsx', { eager: true });
  return settings.flatMap((setting) => {
    setProjectAnnotations([preview, { initialGlobals: { ...preview.initialGlobals, ...setting } }]);
    return Object.entries(modules).flatMap(([path, module]) =>
      Object.entries(composeStories(module)).map(([name, story]) => {
        const { parameters, play, run, tags } = story as {
          parameters: { warns?: RegExp };
          tags: string[];
          play?: unknown;
          run: (context: { canvasElement: HTMLElement }) => Promise<void>;
        };
        return {
          id: `${path.replace(/^.*\/|\.stories\.tsx$/g, '')}/${name}, ${setting.scheme}, ${setting.language}`,
          Component: story as ComponentType,
          play: play === undefined ? undefined : (canvasElement) => run({ canvasElement }),
          warns: parameters.warns,
          isTestOnly: tags.includes('test-only'),
        };
      }),
    );
  });
}
