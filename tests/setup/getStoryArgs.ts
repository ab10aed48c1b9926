/// <reference types="vite/client" />

type StoryModule = Record<'default', { component?: unknown; args?: object }>;

const modules = Object.values(
  import.meta.glob<StoryModule>('../../stories/**/*.stories.tsx', { eager: true }),
);

/** The props with which a component's stories show it. Throws if it has no stories: every component needs some. */
export function getStoryArgs(name: string, component: unknown): object {
  const meta = modules.map((module) => module.default).find((each) => each.component === component);
  if (meta === undefined) {
    throw new Error(`${name} has no stories: write stories/components/${name}.stories.tsx.`);
  }
  return meta.args ?? {};
}
