import { cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import { blend, parse, wcagContrast } from 'culori';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Article, ArticleBody, Figure, Headline, Standfirst } from '../../src';
import { themes } from '../../stories/themes';
import { EveryPart } from '../setup/EveryPart';

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const looks = Object.entries(themes).flatMap(([name, { theme }]) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ name, theme, colorScheme })),
);

describe.each(looks)('every part in the theme $name, $colorScheme', ({ theme, colorScheme }) => {
  it('has nothing that axe objects to, and contrast of 4.5:1', async () => {
    const { container } = render(<EveryPart theme={theme} colorScheme={colorScheme} />);
    // It would pass, too, if axe could not tell any color.
    expect(await countChecked(container)).toBeGreaterThan(80);
    expect(
      await getViolations(container, {
        region: { enabled: false },
        // The words of every part have links in them, those of a control, too.
        'nested-interactive': { enabled: false },
        // The page has each part several times, and two articles.
        'landmark-unique': { enabled: false },
        'page-has-heading-one': { enabled: false },
        'heading-order': { enabled: false },
      }),
    ).toEqual([]);
  });

  it('has contrast of 7:1 in headlines, standfirsts and running text', async () => {
    const { container } = render(<EveryPart theme={theme} colorScheme={colorScheme} />);
    const texts = container.querySelectorAll(
      '[data-component="Standfirst"], [data-component="ArticleBody"] > :is(p, ul, ol, dl, blockquote, h2, h3), :is(h1, h2)[data-part="heading"]',
    );
    expect(texts.length).toBeGreaterThan(8);
    const { violations } = await axe.run(
      { include: [...texts] },
      { runOnly: ['color-contrast-enhanced'], rules: { 'color-contrast-enhanced': { enabled: true } } },
    );
    expect(toLines(violations)).toEqual([]);
  });

  // axe does not measure words on a gradient.
  it('has contrast of 7:1 in marked words, on a ground that differs from the paper', () => {
    const { container } = render(
      <Article theme={theme} colorScheme={colorScheme}>
        <ArticleBody>
          <p>
            The harbor is <mark>closed</mark>.
          </p>
        </ArticleBody>
      </Article>,
    );
    const [paper, mark] = ['article', 'mark'].map((selector) => {
      const element = container.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}.`);
      return getComputedStyle(element);
    });
    const layer = parse(/^linear-gradient\((.*?\))/.exec(mark?.backgroundImage ?? '')?.[1] ?? '');
    const below = parse(paper?.backgroundColor ?? '');
    const ink = parse(mark?.color ?? '');
    if (!layer || !below || !ink) throw new Error('A color could not be read.');
    const ground = blend([below, layer]);
    expect(wcagContrast(ink, ground)).toBeGreaterThanOrEqual(7);
    expect(wcagContrast(below, ground)).toBeGreaterThan(1.2);
  });
});

describe.each(Object.entries(themes))('in the theme %s', (_, { theme }) => {
  it('nothing moves when a picture arrives', async () => {
    expect(await measureShift(<img alt="The harbor" width={1200} height={800} />)).toBe(0);
    // Without the size, the text would move, and the measurement sees it.
    expect(await measureShift(<img alt="The harbor" />)).toBeGreaterThan(0);
  });

  async function measureShift(image: React.ReactElement): Promise<number> {
    cleanup();
    const { container } = render(
      <Article theme={theme}>
        <Headline>US, Taliban hold first talks</Headline>
        <Standfirst>The discussions will revisit the agreement.</Standfirst>
        <Figure caption="Doha, where the talks are held.">{image}</Figure>
        <ArticleBody>
          <p>Officials said on Sunday the talks in Doha had covered access for aid.</p>
        </ArticleBody>
      </Article>,
    );
    await paint();
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    });
    observer.observe({ type: 'layout-shift' });
    const picture = container.querySelector('img');
    if (picture) picture.src = harbor;
    await picture?.decode();
    await paint();
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return shift;
  }
});

const harbor = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="teal"/></svg>',
)}`;

async function paint(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function countChecked(container: Element): Promise<number> {
  const { passes } = await axe.run(container, { runOnly: ['color-contrast'], resultTypes: ['passes'] });
  return passes.flatMap(({ nodes }) => nodes).length;
}

async function getViolations(container: Element, rules: axe.RuleObject): Promise<unknown[]> {
  const { violations } = await axe.run(container, { resultTypes: ['violations'], rules });
  return toLines(violations);
}

function toLines(violations: axe.Result[]): unknown[] {
  return violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html, failureSummary }) => [html, failureSummary]),
  ]);
}
