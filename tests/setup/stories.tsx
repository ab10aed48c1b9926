/// <reference types="vite/client" />
import {
  composeStories,
  setProjectAnnotations,
  type Decorator,
  type Meta,
  type Parameters,
} from '@storybook/react';
import type { ComponentType } from 'react';

import preview from '../../.storybook/preview';

/** How Storybook's toolbar may stand, and the time zone of the articles, where it is not the one that a story has. */
export interface Setting {
  scheme: 'light' | 'dark';
  language: string;
  timeZone?: string;
}

/** Two settings between them cover schemes and directions. */
export const settings = [
  { scheme: 'light', language: 'en' },
  { scheme: 'dark', language: 'ar' },
] as const satisfies readonly Setting[];

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

type StoryModule = Record<string, unknown> & { default: Meta };

const modules = import.meta.glob<StoryModule>('../../stories/**/*.stories.tsx', { eager: true });

/** Every story of Storybook in every setting, as a component: they are the fixtures of the tests. */
export function allStories(): Story[] {
  return settings.flatMap((setting) => composeInSetting(setting, modules));
}

/** Some of the stories in one setting, by the place of each in a list by name, and whether it is in one language alone. */
export function pickStories(
  setting: Setting,
  isWanted: (index: number, keepsLanguage: boolean) => boolean,
): Story[] {
  let index = 0;
  const picked = Object.entries(modules).map(
    ([path, { default: meta, ...stories }]): [string, StoryModule] => {
      // A bundler may have exports in another order.
      const byName = Object.entries(stories).sort(([one], [other]) => (one < other ? -1 : 1));
      const wanted = byName.filter(([, story]) => {
        const { ownLanguage } = { ...meta.parameters, ...(story as { parameters?: Parameters }).parameters };
        return isWanted(index++, ownLanguage === true);
      });
      return [path, { default: meta, ...Object.fromEntries(wanted) }];
    },
  );
  return composeInSetting(setting, Object.fromEntries(picked));
}

function composeInSetting({ timeZone, ...globals }: Setting, files: Record<string, StoryModule>): Story[] {
  setProjectAnnotations([
    // Inside of the frame, which passes the args of a translation.
    { decorators: timeZone === undefined ? [] : [inTimeZone(timeZone)] },
    preview,
    { initialGlobals: { ...preview.initialGlobals, ...globals } },
  ]);
  return Object.entries(files).flatMap(([path, module]) =>
    Object.entries(composeStories(module)).map(([name, story]) => {
      const { parameters, play, run, tags } = story as {
        parameters: { warns?: RegExp };
        tags: string[];
        play?: unknown;
        run: (context: { canvasElement: HTMLElement }) => Promise<void>;
      };
      return {
        id: `${path.replace(/^.*\/|\.stories\.tsx$/g, '')}/${name}, ${globals.scheme}, ${globals.language}`,
        Component: story as ComponentType,
        play: play === undefined ? undefined : (canvasElement) => run({ canvasElement }),
        warns: parameters.warns,
        isTestOnly: tags.includes('test-only'),
      };
    }),
  );
}

/** Puts an article into another time zone, unless its story is about one that nobody knows. */
function inTimeZone(timeZone: string): Decorator {
  return function InTimeZone(Story, { args, parameters }) {
    const moved: Record<string, unknown> = {};
    const { content } = args;
    if (parameters.warns === undefined) {
      if ('timeZone' in args) moved.timeZone = timeZone;
      if (isObject(content) && 'timeZone' in content) moved.content = { ...content, timeZone };
    }
    return <Story args={{ ...args, ...moved }} />;
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
