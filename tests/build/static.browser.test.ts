import '../../src/styling/scripts.css';

import { beforeEach, describe, expect, inject, it } from 'vitest';

const properties = [...getComputedStyle(document.documentElement)].filter((name) => !name.startsWith('--'));

beforeEach(() => {
  document.body.replaceChildren();
});

const serverHtml = JSON.parse(inject('serverHtml')) as Record<string, string>;
const stories = Object.entries(serverHtml);

describe('newsfold/styles.css looks as styled-components does', () => {
  it.each(stories)('in %s', (_, html) => {
    const { styled, bare, linked } = looksWith(html, inject('styleSheet'));
    expect(difference(linked, styled)).toEqual([]);
    // Else the comparison would prove nothing.
    if (html.includes('data-component="Headline"')) expect(difference(bare, styled)).not.toEqual([]);
  });
});

describe('the files of newsfold/styles that a page needs look as newsfold/styles.css does, in any order', () => {
  const parts = JSON.parse(inject('styleParts')) as Record<string, string>;
  it.each(stories)('in %s', (_, html) => {
    const { linked } = looksWith(html, inject('styleSheet'));
    // The name of a file is that of the class, as docs/performance.md says.
    const classes = new Set([...html.matchAll(/newsfold-[\w-]+/g)].map(([name]) => name));
    const needed = Object.entries(parts).filter(
      ([name]) => ['forms', 'print'].includes(name) || classes.has(toClass(name)),
    );
    expect(needed.length).toBeGreaterThan(2);
    const css = needed.map(([, rules]) => rules).reverse();
    expect(difference(looksWith(html, css.join('')).linked, linked)).toEqual([]);
  });

  function toClass(name: string): string {
    return `newsfold${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  }
});

describe('newsfold/styles.css compiled for older browsers looks the same', () => {
  const article = stories.filter(([id]) => id.startsWith('SeedArticle/'));
  it.each([...article, ['a headline on a page without a color scheme', headline()]])('in %s', (_, html) => {
    const { styled, linked } = looksWith(html, inject('compiledStyleSheet'));
    expect(difference(linked, styled)).toEqual([]);
  });

  /* Without the frame of its story, which sets a color scheme. */
  function headline(): string {
    const html = serverHtml['Headline/OnTheStorysOwnPage, light, en'];
    const page = new DOMParser().parseFromString(String(html), 'text/html');
    const parts = [...page.querySelectorAll('style, h1')].map(({ outerHTML }) => outerHTML);
    expect(parts.length).toBeGreaterThan(1);
    return parts.join('');
  }
});

function looksWith(html: string, css: string): { styled: Look[]; bare: Look[]; linked: Look[] } {
  document.body.innerHTML = html;
  const styled = looks();
  for (const style of document.querySelectorAll('style[data-styled]')) style.remove();
  const bare = looks();
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.body.append(sheet);
  return { styled, bare, linked: looks() };
}

interface Look {
  element: string;
  values: string[];
}

/** The computed style of every element, and of what a component's rules put before and after it. */
function looks(): Look[] {
  // A transition under way would be compared with one that is over.
  for (const animation of document.getAnimations()) animation.finish();
  return [...document.body.querySelectorAll(':not(style)')].flatMap((element) =>
    (element.matches('[data-component], [data-part]')
      ? ['', '::before', '::after', '::details-content']
      : ['']
    ).map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const values = properties.map((name) => style.getPropertyValue(name));
      return { element: element.outerHTML.slice(0, 80) + pseudo, values };
    }),
  );
}

function difference(now: Look[], before: Look[]): string[] {
  return now.flatMap(({ element, values }, index) =>
    values.flatMap((value, place) => {
      const was = before[index]?.values[place];
      return value === was ? [] : `${element}: ${String(properties[place])} is ${value}, was ${String(was)}`;
    }),
  );
}
