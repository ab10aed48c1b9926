import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';

import { Article, ArticleBody, ContinueReading } from '../../src';
import { ContinueReadingRemote } from '../../src/components/ContinueReadingRemote';
import { emulate } from '../setup/media';

const headline = 'US, Taliban hold first talks since Afghanistan withdrawal';
const never = () => new Promise<never>(() => undefined);
const long =
  'The in-person meetings that began in Doha on Saturday are the first since US forces withdrew from Afghanistan in August. ';

afterEach(async () => {
  cleanup();
  await emulate();
});

const get = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
};

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
}

interface Frame {
  frame: { id: string; url: string };
  childFrames?: Frame[];
}

// Vitest leaves the type of the session to the provider of the browser.
interface Session {
  send: ((method: 'Page.getFrameTree') => Promise<{ frameTree: Frame }>) &
    ((
      method: 'Accessibility.getFullAXTree',
      parameters: { frameId: string },
    ) => Promise<{ nodes: AxNode[] }>);
}

/** What Chromium tells a screen reader of each control that names the story. */
async function readControls() {
  const session = cdp() as unknown as Session;
  const { frameTree } = await session.send('Page.getFrameTree');
  // The tests run in a frame.
  const own = frameTree.childFrames?.find(({ frame }) => frame.url === location.href) ?? frameTree;
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: own.frame.id });
  return nodes
    .filter(({ ignored, name }) => !ignored && name?.value.includes(headline))
    .filter(({ role }) => /^(DisclosureTriangle.*|link|button)$/.test(role?.value ?? ''))
    .map(({ name, description }) => ({ name: name?.value, description: description?.value ?? '' }));
}

describe('a screen reader says the label and the headline once', () => {
  it.each([
    [
      'of a cut',
      <ContinueReading key="" headline={headline}>
        <p>More</p>
      </ContinueReading>,
    ],
    ['of a link', <ContinueReading key="" headline={headline} href="/doha" />],
    ['of text to fetch', <ContinueReadingRemote key="" headline={headline} href="/doha" load={never} />],
  ])('%s', async (_, cut) => {
    render(cut);
    await expect.poll(readControls).toEqual([{ name: `Continue reading: ${headline}`, description: '' }]);
  });

  it('of the button that tries again, and of the link below it', async () => {
    const { getByRole } = render(
      <ContinueReadingRemote
        headline={headline}
        href="/doha"
        load={() => Promise.reject(new Error('away'))}
      />,
    );
    await userEvent.click(getByRole('link'));
    await expect.poll(readControls).toEqual([
      { name: `Try again: ${headline}`, description: '' },
      { name: `Continue reading: ${headline}`, description: '' },
    ]);
  });
});

describe('opened by key', () => {
  it('the control offers to close the text, with an arrow that points up, and the next Tab leaves a text without links', async () => {
    render(
      <>
        <ContinueReading headline={headline}>
          <p>{long}</p>
        </ContinueReading>
        <a href="#more">More news</a>
      </>,
    );
    const summary = get('summary');
    const arrow = () => new DOMMatrix(getComputedStyle(summary, '::after').transform);
    // The corner of the arrow is its lower end, on the inline end side.
    expect(arrow().transformPoint({ x: 1, y: 1 }).y).toBeGreaterThan(1);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => summary.innerText).toBe('Show less');
    expect(arrow().transformPoint({ x: 1, y: 1 }).y).toBeLessThan(-1);
    await userEvent.tab();
    expect(document.activeElement).toHaveProperty('textContent', 'More news');
  });
});

describe('the teaser', () => {
  const story = (teaser: boolean | undefined) => (
    <Article>
      <ArticleBody continueAfter={2} continueReading={{ headline, teaser }}>
        <p id="first">{long}</p>
        <p id="last">{long.repeat(3)}</p>
        <p>{long}</p>
      </ArticleBody>
    </Article>
  );
  const isFaded = () => getComputedStyle(get('#last')).maskImage !== 'none';

  it('fades the last lines while the cut is closed, and moves nothing', () => {
    const { rerender } = render(story(undefined));
    expect(isFaded()).toBe(false);
    const { height } = get('article').getBoundingClientRect();
    rerender(story(true));
    expect(isFaded()).toBe(true);
    expect(get('article').getBoundingClientRect().height).toBe(height);
    expect(getComputedStyle(get('#first')).maskImage).toBe('none');
    get('summary').click();
    expect(isFaded()).toBe(false);
  });

  it('leaves the faded words to be selected', () => {
    render(story(true));
    getSelection()?.selectAllChildren(get('#last'));
    expect(getSelection()?.toString()).toBe(long.repeat(3).trim());
  });

  it.each([
    ['in print', { media: 'print' as const }],
    ['in forced colors', { features: [{ name: 'forced-colors', value: 'active' }] }],
    ['for readers who prefer more contrast', { features: [{ name: 'prefers-contrast', value: 'more' }] }],
  ])('fades nothing %s', async (_, media) => {
    render(story(true));
    expect(isFaded()).toBe(true);
    await emulate(media);
    expect(isFaded()).toBe(false);
  });

  it('fades the lines before text that is fetched, until it is there', async () => {
    let answer: (text: string) => void = () => undefined;
    const load = () =>
      new Promise<string>((resolve) => {
        answer = resolve;
      });
    const { getByRole } = render(
      <ArticleBody>
        <p id="last">{long}</p>
        <ContinueReadingRemote teaser href="/doha" load={load} />
      </ArticleBody>,
    );
    expect(isFaded()).toBe(true);
    await userEvent.click(getByRole('link'));
    expect(isFaded()).toBe(true);
    answer('The rest');
    await expect.poll(isFaded).toBe(false);
  });
});

describe('while text loads', () => {
  const place = (element: HTMLElement) => JSON.stringify(element.getBoundingClientRect());
  const turns = (element: Element, pseudo?: string) =>
    document.getAnimations().some(({ effect }) => {
      const { target, pseudoElement } = effect as KeyframeEffect;
      return target === element && pseudoElement === (pseudo ?? null);
    });

  it('nothing moves but a ring in the place of the arrow', async () => {
    const { getByRole } = render(<ContinueReadingRemote href="/doha" load={never} />);
    const link = getByRole('link');
    const before = [place(link), place(get('[data-part=show]'))];
    await userEvent.click(link);
    expect(link).toHaveProperty('ariaBusy', 'true');
    expect([place(link), place(get('[data-part=show]'))]).toEqual(before);
    expect(turns(link, '::after')).toBe(true);
  });

  it('nothing turns for readers who prefer reduced motion', async () => {
    await emulate({ features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
    const { getByRole } = render(<ContinueReadingRemote href="/doha" load={never} />);
    await userEvent.click(getByRole('link'));
    expect(getByRole('link')).toHaveProperty('ariaBusy', 'true');
    expect(document.getAnimations()).toEqual([]);
  });

  it('nothing moves when a reader tries again', async () => {
    let tries = 0;
    const { getByRole, findByRole } = render(
      <ContinueReadingRemote
        href="/doha"
        load={() => (tries++ === 0 ? Promise.reject(new Error('away')) : never())}
      />,
    );
    await userEvent.click(getByRole('link'));
    const button = await findByRole('button');
    const before = [place(button), place(getByRole('link'))];
    await userEvent.click(button);
    expect(button).toHaveProperty('ariaBusy', 'true');
    expect([place(button), place(getByRole('link'))]).toEqual(before);
    expect(turns(get('button svg'))).toBe(true);
  });
});
