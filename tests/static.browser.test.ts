import { beforeEach, describe, expect, inject, it } from 'vitest';

const properties = [...getComputedStyle(document.documentElement)];

beforeEach(() => {
  document.body.replaceChildren();
});

describe('newsfold/styles.css looks as styled-components does', () => {
  it.each(Object.entries(inject('serverHtml')))('in %s', (_, html) => {
    document.body.innerHTML = html;
    const page = looks();
    for (const style of document.querySelectorAll('style[data-styled]')) style.remove();
    const bare = looks();
    const sheet = document.createElement('style');
    sheet.textContent = inject('styleSheet');
    document.body.append(sheet);
    expect(difference(looks(), page)).toEqual([]);
    // Else the comparison would prove nothing.
    if (html.includes('data-component="Headline"')) expect(difference(bare, page)).not.toEqual([]);
  });
});

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
