import { composeStories, setProjectAnnotations } from '@storybook/react';
import type { ComponentType } from 'react';

import * as preview from '../../.storybook/preview';

export interface Story {
  /** `Headline/WithKicker` */
  id: string;
  Component: ComponentType;
  /** What the story says on the console, where it shows bad input. */
  warns: RegExp | undefined;
}

type StoryModule = Parameters<typeof composeStories>[0];

/** Every story of Storybook as a component: they are the fixtures of the tests. */
export function allStories(): Story[] {
  setProjectAnnotations(preview);
  const modules = import.meta.glob<StoryModule>('../../stories/*.stories.tsx', { eager: true });
  return Object.entries(modules).flatMap(([path, module]) => {
    const file = path.replace(/^.*\/|\.stories\.tsx$/g, '');
    return Object.entries(composeStories(module)).map(([name, Component]) => ({
      id: `${file}/${name}`,
      Component: Component as ComponentType,
      warns: (Component as { parameters: { warns?: RegExp } }).parameters.warns,
    }));
  });
}
