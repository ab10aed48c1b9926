import { act } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent, type Locator } from 'vitest/browser';

import { NewsArticle, ShareLinks } from '../../src';
import { ContinueReadingCollapse } from '../../src/components/ContinueReadingCollapse';
import { DismissibleAdvisory } from '../../src/components/DismissibleAdvisory';
import { LiveTimestamp } from '../../src/components/LiveTimestamp';
import { ShareButton } from '../../src/components/ShareButton';
import { talks } from '../setup/newsArticle.fixture';

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: readonly { previousRect: DOMRectReadOnly }[];
}

/** A page with everything that scripts take over. */
const story = (
  <>
    <DismissibleAdvisory kind="info" heading="Polls close at 8 pm">
      Where to vote, and what to bring, is in our guide.
    </DismissibleAdvisory>
    <LiveTimestamp published="2021-10-09T14:05:00+03:00" />
    <NewsArticle
      article={{ ...talks, image: undefined }}
      continueReading={{ collapse: <ContinueReadingCollapse /> }}
    />
    <ShareLinks url="https://example.com/talks" headline="Talks" services={['email']}>
      <ShareButton url="https://example.com/talks" headline="Talks" />
    </ShareLinks>
    <p>What comes after the article.</p>
  </>
);

let root: Root | undefined;
let shifts: LayoutShift[];
let observer: PerformanceObserver;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  localStorage.clear();
  const page = document.createElement('main');
  page.innerHTML = renderToString(story);
  document.body.append(page);
  await paint();
  shifts = [];
  observer = new PerformanceObserver(note);
  observer.observe({ type: 'layout-shift' });
  act(() => {
    root = hydrateRoot(page, story);
  });
  await paint();
});

afterEach(() => {
  observer.disconnect();
  act(() => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
  localStorage.clear();
});

describe('the page under the reader', () => {
  it('stays where it is while scripts take over', async () => {
    expect(await findShifts()).toEqual([]);
  });

  it('moves only below the control when the rest of the article opens', async () => {
    const cut = screen.getByText('Continue reading').first();
    const top = getTop(cut);
    await act(() => userEvent.click(cut));
    await expect.element(screen.getByRole('heading', { name: 'Terrorist threat' })).toBeVisible();
    expect(await findShifts(top)).toEqual([]);
  });

  it('moves only below a notice that the reader dismisses', async () => {
    const dismiss = screen.getByRole('button', { name: /Polls close/ });
    const top = getTop(dismiss);
    await act(() => userEvent.click(dismiss));
    await expect.element(screen.getByText('Where to vote')).not.toBeInTheDocument();
    expect(await findShifts(top)).toEqual([]);
    // The text that follows takes the place of the notice, and the test sees it.
    expect(await findShifts()).not.toEqual([]);
  });
});

/** Where something is in the window, once a click needs no scrolling. */
function getTop(locator: Locator): number {
  locator.element().scrollIntoView({ block: 'center' });
  return locator.element().getBoundingClientRect().top;
}

function note(list: Pick<PerformanceObserverEntryList, 'getEntries'>): void {
  shifts.push(...(list.getEntries() as LayoutShift[]));
}

/** The layout shifts, as browsers count them, of what was above a place in the window, or of anything. */
async function findShifts(top = Infinity): Promise<LayoutShift[]> {
  await paint();
  note({ getEntries: () => observer.takeRecords() });
  return shifts.filter(({ sources }) => sources.some(({ previousRect }) => previousRect.top < top));
}

async function paint(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
