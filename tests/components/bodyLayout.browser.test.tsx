import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { Article, ArticleBody, Figure, PullQuote, Subheading } from '../../src';
import { articleBlocks, ArticleHtml } from '../../src/html';
import { ar } from '../../src/locales';

/* How the blocks of a text are laid out, as the browser computes it. */

const PHONE = 360;
const LAPTOP = 1280;
const source =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1600' height='900'%3E%3C/svg%3E";
const picture = <img src={source} width={1600} height={900} alt="" />;
const words = 'Ships are moving again in the port, and the cranes above them are at work all night. ';
const text = <p>{words.repeat(4)}</p>;

beforeEach(() => {
  document.body.style.margin = '0';
});
afterEach(cleanup);
afterAll(async () => {
  document.body.style.margin = '';
  await page.viewport(414, 896);
});

async function show(width: number, children: ReactNode, props?: Parameters<typeof Article>[0]) {
  await page.viewport(width, 800);
  render(
    <Article {...props}>
      <ArticleBody>{children}</ArticleBody>
    </Article>,
  );
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
}

const box = (selector: string) => find(selector).getBoundingClientRect();
const quote = '[data-component=PullQuote]';
const figure = '[data-component=Figure]';
const body = '[data-component=ArticleBody]';

/** The edges of what is written in an element, line by line. */
function lines(selector: string): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(find(selector));
  return [...range.getClientRects()];
}

const scrollsSideways = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

describe.each([
  ['from left to right', { locale: undefined }],
  ['from right to left', { locale: ar }],
])('a figure in a text %s', (_, props) => {
  const showFigure = (width: number, size: 'wide' | 'full' | 'half') =>
    show(
      width,
      <>
        {text}
        <Figure width={size} caption="The port">
          {picture}
        </Figure>
        {text}
      </>,
      props,
    );

  it.each(['wide', 'full'] as const)('that is %s reaches past it on both sides', async (size) => {
    await showFigure(LAPTOP, size);
    const { left, right } = box(figure);
    const column = box(body);
    expect(column.left - left).toBeGreaterThan(50);
    expect(Math.round(column.left - left)).toBe(Math.round(right - column.right));
    const { clientWidth } = document.documentElement;
    expect(Math.round(left) === 0 && Math.round(right) === clientWidth).toBe(size === 'full');
    expect(scrollsSideways()).toBe(false);
  });

  it.each(['wide', 'full'] as const)(
    'that is %s reaches the edges of a phone, but its caption does not',
    async (size) => {
      await showFigure(PHONE, size);
      const { left, right } = box(figure);
      expect([left, right]).toEqual([0, document.documentElement.clientWidth]);
      const column = box(body);
      const [caption] = lines('figcaption');
      const start = props.locale ? 'right' : 'left';
      expect(caption?.[start]).toBeCloseTo(column[start], 0);
      expect(scrollsSideways()).toBe(false);
    },
  );

  it('that is half as wide has the text beside it, and is as wide as the text on a phone', async () => {
    await showFigure(LAPTOP, 'half');
    const { left, right, top, bottom } = box(figure);
    const beside = lines(`${figure} + p`).filter((line) => line.top < bottom && line.bottom > top);
    expect(beside.length).toBeGreaterThan(3);
    for (const line of beside) expect(line.right < left || line.left > right).toBe(true);
    expect(scrollsSideways()).toBe(false);
    cleanup();
    await showFigure(PHONE, 'half');
    expect(box(figure).width).toBe(box(body).width);
  });
});

it('a figure stays in the column if there is no article around the text', async () => {
  await page.viewport(LAPTOP, 800);
  for (const width of ['wide', 'full', 'half'] as const) {
    const { unmount } = render(
      <div style={{ inlineSize: 300 }}>
        <ArticleBody>
          {text}
          <Figure width={width}>{picture}</Figure>
        </ArticleBody>
      </div>,
    );
    const { left, right } = box(figure);
    expect([left, right]).toEqual([0, 300]);
    unmount();
  }
});

it('a picture at the side never reaches out of the text below, nor over what comes next', async () => {
  await show(
    LAPTOP,
    <>
      <Figure width="half">{picture}</Figure>
      <Figure id="next">{picture}</Figure>
      <Figure width="half" id="last">
        {picture}
      </Figure>
    </>,
  );
  expect(box('#next').top).toBeGreaterThanOrEqual(box(figure).bottom);
  expect(box(body).bottom).toBeGreaterThanOrEqual(box('#last').bottom);
});

it('what reaches past the text is seen whole behind the cut too', async () => {
  await page.viewport(LAPTOP, 800);
  render(
    <Article>
      <ArticleBody continueAfter={1} continueReading={{ defaultOpen: true }}>
        {[...Array(24).keys()].map((index) =>
          index === 3 ? (
            <Figure key={index} width="full">
              <img src={source} width={1600} height={100} alt="" />
            </Figure>
          ) : (
            <p key={index}>{words}</p>
          ),
        )}
      </ArticleBody>
    </Article>,
  );
  const group = find(figure).closest<HTMLElement>('[data-part=group]');
  if (!group) throw new Error('The figure is in no group.');
  expect(getComputedStyle(group).contentVisibility).toBe('auto');
  find(figure).scrollIntoView({ block: 'center' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const { top, bottom } = box(figure);
  expect(document.elementFromPoint(3, (top + bottom) / 2)).toBe(find(`${figure} img`));
});

it.each([PHONE, LAPTOP])(
  'two pictures are side by side at %i px, and their caption is below both',
  async (width) => {
    await show(
      width,
      <Figure caption="The port and the quay">
        {picture}
        {picture}
      </Figure>,
    );
    const [first, second] = [...document.querySelectorAll('img')].map((img) => img.getBoundingClientRect());
    expect(first?.top).toBe(second?.top);
    expect(first?.width).toBeCloseTo(second?.width ?? 0, 0);
    expect(first?.right).toBeLessThan(second?.left ?? 0);
    expect(box(`${figure} > figcaption:last-child`).top).toBeGreaterThan(second?.bottom ?? Infinity);
    expect(box(`${figure} > figcaption:last-child`).width).toBeCloseTo(box(body).width, 0);
  },
);

describe('a pull quote', () => {
  it('has the same space above and below, and a heading after it needs no more', async () => {
    await show(
      LAPTOP,
      <>
        <p id="before">{words}</p>
        <PullQuote cite="Maria Alves">“We were never asked.”</PullQuote>
        <p id="after">{words}</p>
        <PullQuote id="second">“We were never asked.”</PullQuote>
        <Subheading>What comes next</Subheading>
      </>,
    );
    const above = box(quote).top - box('#before').bottom;
    expect(above).toBe(32);
    expect(box('#after').top - box(quote).bottom).toBe(above);
    const [heading] = lines('h2');
    expect((heading?.top ?? 0) - box('#second').bottom).toBeLessThan(above + 8);
  });

  it('is beside the text where there is room, and in it on a phone', async () => {
    const blocks = (
      <>
        <PullQuote placement="aside">“We were never asked.”</PullQuote>
        {text}
      </>
    );
    await show(LAPTOP, blocks);
    const { left, top, bottom } = box(quote);
    const beside = lines('p').filter((line) => line.top < bottom && line.bottom > top);
    expect(beside.length).toBeGreaterThan(2);
    for (const line of beside) expect(line.right).toBeLessThan(left);
    cleanup();
    await show(PHONE, blocks);
    expect(lines('p')[0]?.top).toBeGreaterThan(box(quote).bottom);
  });

  it('that is wide reaches past the text', async () => {
    await show(LAPTOP, <PullQuote placement="wide">“We were never asked.”</PullQuote>);
    expect(box(quote).width).toBeGreaterThan(box(body).width + 100);
  });
});

describe('the large first letter', () => {
  const showText = async (children: ReactNode) => {
    await page.viewport(LAPTOP, 800);
    render(
      <Article>
        <ArticleBody dropCap>{children}</ArticleBody>
      </Article>,
    );
  };
  /** How far the second line of a paragraph is from the edge of the text. */
  const indentation = (selector: string) => {
    const rows = new Map<number, number>();
    for (const { top, left } of lines(selector)) {
      rows.set(Math.round(top), Math.min(left, rows.get(Math.round(top)) ?? Infinity));
    }
    const starts = [...rows].sort(([a], [b]) => a - b).map(([, left]) => left);
    return Math.max(...starts) - box(body).left;
  };

  it('has the lines beside it, after a quotation mark too', async () => {
    await showText(<p>“{words.repeat(4)}</p>);
    expect(indentation('p')).toBeGreaterThan(30);
  });

  it.each([
    [
      'a heading comes first',
      <>
        <h2 key="1">Ports</h2>
        <p>{words.repeat(4)}</p>
      </>,
    ],
    [
      'a list comes first',
      <>
        <ul key="1">
          <li>{words}</li>
        </ul>
        <p>{words.repeat(4)}</p>
      </>,
    ],
    ['an emoji comes first', <p key="1">🚢 {words.repeat(4)}</p>],
  ])('is not there if %s', async (_, children) => {
    await showText(children);
    expect(indentation('p')).toBeLessThan(1);
  });
});

describe.each([PHONE, LAPTOP])('headings at %i px', (width) => {
  it.each([
    [
      'of HTML',
      (level: number) =>
        articleBlocks(`<h${String(level)}>Terms</h${String(level)}>`, {
          components: { [`h${String(level)}`]: `h${String(level)}` },
        }),
    ],
    ['as components', (level: 2) => <Subheading level={level}>Terms</Subheading>],
  ])('%s are told apart from each other and from a line of bold words', async (_, heading) => {
    const looks = new Set<string>();
    for (const level of [2, 3, 4, 5] as const) {
      await show(
        width,
        <>
          {heading(level as 2)}
          <p>
            <strong>Terms</strong>
          </p>
        </>,
      );
      const { fontFamily, fontSize } = getComputedStyle(find(`h${String(level)}`));
      const bold = getComputedStyle(find('strong'));
      expect([fontFamily, fontSize]).not.toEqual([bold.fontFamily, bold.fontSize]);
      expect(fontFamily !== bold.fontFamily || parseFloat(fontSize) > 1.15 * parseFloat(bold.fontSize)).toBe(
        true,
      );
      looks.add(`${fontFamily} ${fontSize}`);
      cleanup();
    }
    expect(looks.size).toBe(4);
  });
});

describe('a table', () => {
  const cells = (count: number) => '<td>13,000 soldiers</td>'.repeat(count);
  const html = (count: number) =>
    `<table><caption>Soldiers in the provinces by year, as the ministry counts them</caption><thead><tr>${'<th>Year</th>'.repeat(count)}</tr></thead><tr>${cells(count)}</tr></table>`;
  const region = '[data-component=WideTable]';

  it('is as wide as the text, with figures of one width', async () => {
    await show(LAPTOP, articleBlocks(html(2)));
    expect(box('table').width).toBe(box(body).width);
    expect(getComputedStyle(find('td')).fontVariantNumeric).toContain('tabular-nums');
  });

  it.each([
    ['from left to right', { locale: undefined }],
    ['from right to left', { locale: ar }],
  ])(
    'that is too wide for a phone has shadows, and its title in sight while it scrolls, %s',
    async (_, props) => {
      await show(PHONE, articleBlocks(html(8)), props);
      const { backgroundImage, backgroundAttachment } = getComputedStyle(find(region));
      expect(backgroundImage.match(/linear-gradient/g)).toHaveLength(2);
      expect(backgroundAttachment).toBe('local, scroll');
      expect(scrollsSideways()).toBe(false);
      find(region).scrollBy({ left: props.locale ? -200 : 200, behavior: 'instant' });
      const title = box('caption');
      expect(title.width).toBeLessThanOrEqual(box(body).width);
      expect(title.left).toBeCloseTo(box(region).left, 0);
    },
  );

  it('has no shadows where nothing is known of the paper', async () => {
    await page.viewport(PHONE, 800);
    render(<ArticleHtml html={html(8)} />);
    expect(getComputedStyle(find(region)).backgroundImage).toBe('none');
  });

  describe.each([
    ['from left to right', { locale: undefined }, 200],
    ['from right to left', { locale: ar }, -200],
  ])('as an element in a figure, %s', (_, props, distance) => {
    const showTable = (width: number, count: number, size?: 'wide') =>
      show(
        width,
        <Figure
          width={size}
          caption="Soldiers in the provinces by year, as the ministry counts them, from 2001"
        >
          <table>
            <tbody>
              <tr>
                {Array.from({ length: count }, (_, year) => (
                  <td key={year}>13,000 soldiers</td>
                ))}
              </tr>
            </tbody>
          </table>
        </Figure>,
        props,
      );

    it.each([undefined, 'wide'] as const)(
      'scrolls by itself on a phone, with shadows and its title in sight, if its width is %s',
      async (size) => {
        await showTable(PHONE, 8, size);
        expect(scrollsSideways()).toBe(false);
        expect(getComputedStyle(find(figure)).backgroundAttachment).toBe('local, scroll');
        const title = box('figcaption');
        expect(title.bottom).toBeLessThan(box('table').top);
        find(figure).scrollBy({ left: distance, behavior: 'instant' });
        expect(Math.abs(find(figure).scrollLeft)).toBe(200);
        expect(box('figcaption')).toEqual(title);
        expect(title.width).toBeLessThanOrEqual(box(figure).width);
      },
    );

    it('scrolls by keys', async () => {
      await showTable(PHONE, 8);
      await userEvent.tab();
      expect(document.activeElement).toBe(find(figure));
      await userEvent.keyboard(distance > 0 ? '{ArrowRight}' : '{ArrowLeft}');
      await expect.poll(() => find(figure).scrollLeft).not.toBe(0);
    });

    it('that fits is as wide as the text', async () => {
      await showTable(LAPTOP, 2);
      expect(box('table').width).toBe(box(body).width);
      expect(find(figure).scrollWidth).toBe(find(figure).clientWidth);
    });
  });

  it('in a figure has its title above it', async () => {
    await show(
      PHONE,
      articleBlocks(
        `<figure>${html(2).replace(/<caption>.*<\/caption>/, '')}<figcaption>Soldiers</figcaption></figure>`,
      ),
    );
    expect(box('figcaption').bottom).toBeLessThan(box('table').top);
  });
});
