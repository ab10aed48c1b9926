import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';

import { ArticleBody, type ArticleBodyProps, type ArticleInsert } from '../../src';

// The commands that these tests send, because Vitest leaves Playwright's session untyped.
interface Session {
  send(method: 'Emulation.setEmulatedMedia', media: { media: 'print' | '' }): Promise<unknown>;
  send(method: 'Accessibility.enable'): Promise<unknown>;
  send(method: 'Accessibility.getFullAXTree', frame: { frameId: string }): Promise<{ nodes: AxNode[] }>;
  send(method: 'Page.getFrameTree'): Promise<{ frameTree: Frame }>;
}
interface AxNode {
  role?: { value?: unknown };
}
interface Frame {
  frame: { id: string; url: string };
  childFrames?: Frame[];
}
const session = () => cdp() as unknown as Session;

const sentence =
  'The delegation met in Doha on Saturday, and said that the talks would go on for some days. ';

/** A text of paragraphs with links, in which an empty slot is inserted after the first. */
function show(insert: Partial<ArticleInsert>, props: Partial<ArticleBodyProps> = {}) {
  render(
    <ArticleBody
      inserts={[{ after: 1, content: <div data-testid="slot" />, ...insert }]}
      style={{ inlineSize: 360 }}
      {...props}
    >
      {[1, 2, 3, 4].map((number) => (
        <p key={number}>
          {sentence.repeat(2)} <a href={`#${String(number)}`}>Link {number}</a>
        </p>
      ))}
    </ArticleBody>,
  );
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No element matches ${selector}`);
  return element;
}

const aFrame = () => new Promise(requestAnimationFrame);

afterEach(async () => {
  cleanup();
  await session().send('Emulation.setEmulatedMedia', { media: '' });
});

describe('an ad that comes late', () => {
  /** Fills the slot as the script of an ad does, and returns how much the page shifted, as browsers count it. */
  async function fillSlot(height: number): Promise<number> {
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    });
    for (let count = 0; count < 3; count++) await aFrame();
    observer.observe({ type: 'layout-shift' });
    const ad = document.createElement('div');
    ad.style.height = `${String(height)}px`;
    find('[data-testid=slot]').append(ad);
    for (let count = 0; count < 5; count++) await aFrame();
    for (const entry of observer.takeRecords()) {
      shift += (entry as PerformanceEntry & { value: number }).value;
    }
    observer.disconnect();
    return shift;
  }

  it('shifts the page where no height is reserved, so that the next test can fail', async () => {
    show({});
    expect(await fillSlot(250)).toBeGreaterThan(0.05);
  });

  it.each([
    ['', {}],
    [', under a label', { label: 'Advertisement' }],
  ])('shifts nothing where its height is reserved%s', async (_, insert) => {
    show({ minHeight: 250, ...insert });
    const before = find('[data-part=slot]').getBoundingClientRect();
    expect(await fillSlot(250)).toBe(0);
    expect(find('[data-part=slot]').getBoundingClientRect()).toEqual(before);
    expect(before.height).toBe(250);
  });

  it('gets more room if it is higher than what is reserved', async () => {
    show({ minHeight: 100 });
    await fillSlot(250);
    expect(find('[data-part=insert]').offsetHeight).toBe(250);
  });
});

it.each(['ltr', 'rtl'])('an insert has the whole width of the column, as its label does, in %s', (dir) => {
  show({ minHeight: 250, label: 'Advertisement' }, { dir });
  const body = find('[data-component=ArticleBody]').getBoundingClientRect();
  for (const part of ['slot', 'label', 'insert']) {
    const { left, right } = find(`[data-part=${part}]`).getBoundingClientRect();
    expect([part, left, right]).toEqual([part, body.left, body.right]);
  }
});

it.each([
  ['text', 'An ad'],
  ['a paragraph', <p key="p">An ad</p>],
  ['a list', <ul key="ul" />],
])(
  '%s that is inserted is as far from the paragraphs around it as they are from each other',
  (_, content) => {
    show({ content });
    const [one, insert, two, three] = [...find('[data-component=ArticleBody]').children].map((block) =>
      block.getBoundingClientRect(),
    );
    if (!one || !insert || !two || !three) throw new Error('There are too few blocks');
    expect(insert.top - one.bottom).toBe(three.top - two.bottom);
    expect(two.top - insert.bottom).toBe(three.top - two.bottom);
  },
);

it('inserts are not printed, before or behind the cut, and the text is', async () => {
  show(
    {},
    {
      continueAfter: 2,
      inserts: [1, 3].map((after) => ({ after, content: 'An ad', minHeight: 250, label: 'Advertisement' })),
    },
  );
  const inserts = [...document.querySelectorAll<HTMLElement>('[data-part=insert]')];
  expect(inserts.map((insert) => insert.checkVisibility())).toEqual([true, false]);
  find('details').setAttribute('open', '');
  expect(inserts.map((insert) => insert.checkVisibility())).toEqual([true, true]);
  await session().send('Emulation.setEmulatedMedia', { media: 'print' });
  await expect.poll(() => inserts.map((insert) => insert.checkVisibility())).toEqual([false, false]);
  const texts = [
    ...document.querySelectorAll<HTMLElement>('[data-component=ArticleBody] p:not([data-part])'),
  ];
  expect(texts.map((text) => text.checkVisibility())).toEqual([true, true, true, true]);
});

it('the keyboard goes through an insert in the order of the page', async () => {
  show({ content: <a href="#offer">Our offer</a>, label: 'Advertisement', minHeight: 250 });
  find('a[href="#1"]').focus();
  const order: (string | null)[] = [];
  for (let count = 0; count < 2; count++) {
    await userEvent.keyboard('{Tab}');
    order.push(document.activeElement?.textContent ?? null);
  }
  expect(order).toEqual(['Our offer', 'Link 2']);
});

it('an insert is no landmark, also outside an article, and its label and content are read', async () => {
  show({ content: <p>Our offer</p>, label: 'Advertisement', minHeight: 250 });
  await session().send('Accessibility.enable');
  const { frameTree } = await session().send('Page.getFrameTree');
  const frame = findFrame(frameTree);
  const { nodes } = await session().send('Accessibility.getFullAXTree', { frameId: frame });
  const roles = nodes.map(({ role }) => role?.value);
  expect(roles).toContain('paragraph');
  expect(roles).not.toContain('complementary');
  expect(JSON.stringify(nodes)).toMatch(/"Advertisement".*"Our offer"/);
  // So that the lines above can fail.
  find('[data-part=insert]').removeAttribute('role');
  const bare = await session().send('Accessibility.getFullAXTree', { frameId: frame });
  expect(bare.nodes.map(({ role }) => role?.value)).toContain('complementary');
});

function findFrame({ frame, childFrames = [] }: Frame): string {
  return frame.url === location.href ? frame.id : (childFrames.map(findFrame).find((id) => id !== '') ?? '');
}
