import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { partMeanings } from '../docs/contractMeanings';
import { EveryPart, pressAll } from '../setup/EveryPart';

const properties = [...getComputedStyle(document.documentElement)].filter((name) => !name.startsWith('--'));
const resets = Object.entries(JSON.parse(inject('resets')) as Record<string, string>);
const own = document.createElement('style');
const reset = document.createElement('style');
const page = document.createElement('div');

beforeAll(async () => {
  localStorage.clear();
  document.head.prepend(reset, own);
  document.body.append(page);
  flushSync(() => {
    createRoot(page).render(<EveryPart />);
  });
  await pressAll(page);
});

afterAll(() => {
  localStorage.clear();
  page.remove();
});

it('the page has every part of every component', () => {
  const has = (key: string) => {
    const [component = '', part = ''] = key.split(' ');
    return page.querySelector(`[data-component="${component}"] [data-part="${part}"]`) !== null;
  };
  expect(Object.keys(partMeanings).filter((key) => !has(key))).toEqual([]);
});

describe.each(['styled-components', 'newsfold/styles.css'])('with %s', (build) => {
  beforeAll(() => {
    const isStatic = build === 'newsfold/styles.css';
    own.textContent = isStatic ? inject('styleSheet') : '';
    for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-styled]')) {
      style.media = isStatic ? 'not all' : '';
    }
  });

  it.each(resets)('every part looks the same beside %s', (_, css) => {
    reset.textContent = '';
    const before = looks();
    reset.textContent = css;
    const after = looks();
    expect(difference(after, before)).toEqual([]);
  });
});

interface Look {
  name: string;
  values: Map<string, string>;
  /** The values that are the page's own too. */
  fromPage: Set<string>;
}

function looks(): Look[] {
  const body = getComputedStyle(document.body);
  return [...page.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after', '::marker'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const values = new Map<string, string>();
      const fromPage = new Set<string>();
      const name = nameOf(element) + pseudo;
      if (/before|after/.test(pseudo) && style.content === 'none') return { name, values, fromPage };
      if (pseudo === '::marker' && getComputedStyle(element).display !== 'list-item') {
        return { name, values, fromPage };
      }
      for (const property of properties) {
        const value = style.getPropertyValue(property);
        if (isSeen(property, style)) values.set(property, value);
        if (inherited.has(property) && value === body.getPropertyValue(property)) fromPage.add(property);
      }
      if (pseudo === '') {
        const { width, height } = element.getBoundingClientRect();
        values.set('box', `${String(width)} by ${String(height)}`);
      }
      return { name, values, fromPage };
    }),
  );
}

/* What a component leaves to the page, such as the font of a publisher's own elements in it. */
const inherited = new Set([
  'color',
  'font-family',
  'font-feature-settings',
  'font-size',
  'line-height',
  'text-size-adjust',
]);

const unseen = new RegExp(
  `^(${[
    // The box of the element says what these do.
    'box-sizing|(min-|max-)?(width|height|inline-size|block-size)|grid-template-(rows|columns)',
    '(perspective|transform)-origin',
    // They repeat others.
    '(border|padding|margin|inset)-(block|inline)-.*|text-decoration|-webkit-text-decorations-in-effect',
    '(caret|column-rule|row-rule|text-emphasis|-webkit-text-fill|-webkit-text-stroke)-color',
    // No reader sees them: the button has a ground and a border of its own, and quotes show in ::before.
    'cursor|appearance|-webkit-tap-highlight-color|tab-size|quotes',
  ].join('|')})$`,
);

/** Whether a property changes what a reader sees: the color of a border that has no width does not. */
function isSeen(name: string, style: CSSStyleDeclaration): boolean {
  if (unseen.test(name)) return false;
  const border = /^(border-\w+)-(?:color|style)$/.exec(name)?.[1];
  if (border !== undefined) return style.getPropertyValue(`${border}-width`) !== '0px';
  if (name === 'outline-color') return style.outlineStyle !== 'none';
  if (name === 'text-decoration-color') return style.textDecorationLine !== 'none';
  if (name.startsWith('list-style')) return style.display === 'list-item';
  if (name === 'vertical-align') return /inline|table-cell/.test(style.display);
  if (/^(top|right|bottom|left)$/.test(name)) return style.position !== 'static';
  if (name.endsWith('-spacing')) return style.borderCollapse !== 'collapse';
  return true;
}

function nameOf(element: Element): string {
  const component = element.closest('[data-component]')?.getAttribute('data-component') ?? '';
  const part = element.closest('[data-part]')?.getAttribute('data-part') ?? '';
  return `${component} ${part} ${element.localName}`;
}

function difference(after: Look[], before: Look[]): string[] {
  const found = new Set<string>();
  after.forEach(({ name, values, fromPage }, index) => {
    const look = before[index];
    for (const [property, value] of values) {
      const was = look?.values.get(property);
      if (was === value || (fromPage.has(property) && look?.fromPage.has(property))) continue;
      found.add(`${name} { ${property}: ${value}, was ${String(was)} }`);
    }
  });
  return [...found];
}
