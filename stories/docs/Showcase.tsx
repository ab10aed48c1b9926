import { createElement, type ComponentType, type ReactNode } from 'react';
import { toId } from 'storybook/internal/csf';

import { NewsArticle } from '../../src';
import { en } from '../../src/locales';
import { flood } from '../articles/flood';
import { themes } from '../themes';
import './docs.css';

/** Six lists of corrections on one page would be six landmarks of the same name. */
const story = { ...flood, corrections: [] };

/** One article in every theme of the package, each in a box that scrolls. */
export function EveryTheme() {
  return (
    <div className="showcase showcase-themes sb-unstyled">
      {Object.entries(themes).map(([name, { title, theme }]) => (
        <figure key={name}>
          <figcaption>{title}</figcaption>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it */}
          <section className="showcase-sheet" aria-label={`An article in the theme ${title}`} tabIndex={0}>
            <NewsArticle
              id={`start-${name}`}
              article={story}
              locale={en}
              theme={theme}
              colorScheme="auto"
              jsonLd={false}
              componentProps={{
                Headline: { level: 3, size: 'm' },
                // Six articles on one page have six landmarks for the same notice.
                AdvisoryNotice: { 'aria-label': `Notice in the theme ${title}` },
              }}
            />
          </section>
        </figure>
      ))}
    </div>
  );
}

interface StoryModule {
  default: { title: string; id?: string; component: ComponentType<object>; args?: object; render?: Render };
}

interface StoryFile {
  args?: object;
  tags?: string[];
  render?: Render;
}

type Render = (args: object, context: unknown) => ReactNode;

const modules = import.meta.glob<StoryModule & Record<string, StoryFile>>(
  [
    '../components/*.stories.tsx',
    '../article/NewsArticle.stories.tsx',
    '../html/*.stories.tsx',
    '../adapters/*.stories.tsx',
  ],
  { eager: true },
);

const parts = Object.values(modules)
  .map(({ default: meta, ...stories }) => {
    const [group = '', name = ''] = meta.title.split('/');
    const first = pickStory(Object.entries(stories));
    const render = first.render ?? meta.render;
    const args = { ...meta.args, ...first.args };
    return {
      group,
      name: name.replace(/ \(.*/, ''),
      href: `./?path=/docs/${toId(meta.id ?? meta.title, 'docs')}`,
      draw: () => (render ? createElement(() => render(args, {})) : createElement(meta.component, args)),
    };
  })
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

/**
 * Returns the plainest story: a module has its exports by name, not in the order in which they were written. Storybook adds one that is
 * no story, `__namedExportsOrder`.
 */
function pickStory(exported: [name: string, story: StoryFile][]): StoryFile {
  const [plainest] = exported
    .filter(
      ([name, { tags = [] }]) => /^[A-Z]/.test(name) && !tags.includes('!dev') && !name.includes('Arabic'),
    )
    .map(([, story]) => story)
    .sort((a, b) => countExtras(a) - countExtras(b));
  return plainest ?? {};
}

/** What a story adds to the part: its own props, and what it renders around it. */
function countExtras({ args = {}, render }: StoryFile): number {
  return Object.keys(args).length + (render ? 1 : 0);
}

/** Every part of the package with its first story, small and alive, as a link to its page. */
export function EveryPart({ groups }: { groups: readonly string[] }) {
  return (
    <div className="showcase sb-unstyled">
      {groups.map((group) => (
        <section key={group}>
          <h3 className="showcase-group">{group}</h3>
          <ul className="showcase-parts">
            {parts
              .filter((part) => part.group === group)
              .map(({ name, href, draw }) => (
                <li key={name} className="showcase-card">
                  <a href={href} target="_top">
                    {name}
                  </a>
                  <div className="showcase-thumbnail" inert>
                    <div>{draw()}</div>
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
