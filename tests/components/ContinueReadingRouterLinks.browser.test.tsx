import { useInsertionEffect, useLayoutEffect, useState, useTransition, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { ArticleBody, SensitiveCover, Subheading, tableOfContents } from '../../src';
import { ContinueReadingRouterLinks } from '../../src/components/ContinueReadingRouterLinks';

const makeFiller = (place: string) =>
  Array.from({ length: 40 }, (_, index) => (
    <p key={`${place} ${String(index)}`}>A paragraph, so that the page is longer than the screen.</p>
  ));
const text = [
  <p key="lead">The ferry sails again.</p>,
  <p key="kept">It was laid up for a month.</p>,
  ...makeFiller('before'),
  <Subheading key="why">Why it stopped</Subheading>,
  <p key="mast">The mast fell.</p>,
  <Subheading key="next">متى تعود العبّارة؟</Subheading>,
  <p key="monday">On Monday.</p>,
  <SensitiveCover key="cover" reason="A description of the accident">
    <h2 id="100%-accident">The accident</h2>
  </SensitiveCover>,
  ...makeFiller('after'),
];
const [why, next] = tableOfContents(text).map(({ id }) => `#${encodeURIComponent(id)}`) as [string, string];
const accident = '#100%-accident';

/** A link of a router: it changes the URL by a script, and scrolls once the page has been rendered. */
type RouterLink = (props: { to: string }) => ReactNode;

/** As React Router does: the URL changes during the click. */
function LinkAtOnce({ to }: { to: string }) {
  const [goal, setGoal] = useState<object>();
  useLayoutEffect(() => {
    if (goal) scrollToFragment();
  }, [goal]);
  return (
    <a
      href={to}
      onClick={(event) => {
        event.preventDefault();
        if (to === location.hash) history.replaceState(null, '', to);
        else history.pushState(null, '', to);
        setGoal({});
      }}
    >
      {to}
    </a>
  );
}

/** As Next's App Router does: the URL changes with the render, which comes later. */
function LinkInTransition({ to }: { to: string }) {
  const [goal, setGoal] = useState<object>();
  const [, startTransition] = useTransition();
  useInsertionEffect(() => {
    if (!goal) return;
    if (to === location.hash) history.replaceState(null, '', to);
    else history.pushState(null, '', to);
  }, [goal, to]);
  useLayoutEffect(() => {
    if (goal) scrollToFragment();
  }, [goal]);
  return (
    <a
      href={to}
      onClick={(event) => {
        event.preventDefault();
        startTransition(async () => {
          await new Promise((resolve) => setTimeout(resolve, 50));
          startTransition(() => {
            setGoal({});
          });
        });
      }}
    >
      {to}
    </a>
  );
}

function scrollToFragment() {
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

let page: HTMLElement;
let root: Root;

beforeEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
  page = document.body.appendChild(document.createElement('main'));
  root = createRoot(page);
});

afterEach(() => {
  root.unmount();
  page.remove();
  history.replaceState(null, '', location.pathname + location.search);
  vi.unstubAllGlobals();
  scrollTo(0, 0);
});

const show = (node: ReactNode) => {
  flushSync(() => {
    root.render(node);
  });
};
const story = (Link: RouterLink, children: ReactNode = text, heard?: (reason: string) => void) => (
  <>
    <nav>
      <Link to={why} /> <Link to={next} />
    </nav>
    <ArticleBody
      continueAfter={1}
      continueReading={
        heard && {
          onOpenChange: (_, reason) => {
            heard(reason);
          },
        }
      }
    >
      {children}
    </ArticleBody>
    <ContinueReadingRouterLinks />
  </>
);
const link = (to: string) => page.querySelector(`a[href="${to}"]`) ?? page;
const isOpen = (component: string) =>
  page.querySelector<HTMLDetailsElement>(`[data-component=${component}]`)?.open;
const isCutOpen = () => isOpen('ContinueReading');
const close = () => page.querySelector('[data-component=ContinueReading]')?.removeAttribute('open');
const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const isInView = (words: string) => {
  const heading = [...page.querySelectorAll('h2')].find(({ textContent }) => textContent === words);
  const { top = -1, bottom = Infinity } = heading?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight;
};

it('without it, a router’s link opens nothing', async () => {
  show(
    <>
      <LinkAtOnce to={why} />
      <ArticleBody continueAfter={1}>{text}</ArticleBody>
    </>,
  );
  await userEvent.click(link(why));
  await twoFrames();
  expect(location.hash).toBe(why);
  expect(isCutOpen()).toBe(false);
});

describe.each([
  ['that changes the URL at once', LinkAtOnce],
  ['that changes the URL with a later render', LinkInTransition],
])('a router’s link %s', (_, Link) => {
  describe.each([
    ['with the Navigation API', true],
    ['in a browser without the Navigation API', false],
  ])('%s', (_name, hasNavigation) => {
    beforeEach(() => {
      if (!hasNavigation) vi.stubGlobal('navigation', undefined);
    });

    it('opens the text, and the reader is at the heading', async () => {
      show(story(Link));
      await userEvent.click(link(why));
      await expect.poll(() => isCutOpen()).toBe(true);
      await expect.poll(() => isInView('Why it stopped')).toBe(true);
    });

    it('finds a heading in a script that URLs encode', async () => {
      show(story(Link));
      await userEvent.click(link(next));
      await expect.poll(() => isInView('متى تعود العبّارة؟')).toBe(true);
    });

    it('opens the text again after the reader has closed it, and nothing else does', async () => {
      show(story(Link));
      await userEvent.click(link(why));
      await expect.poll(() => isCutOpen() && isInView('Why it stopped')).toBe(true);
      close();
      // The router notes where the reader is, and the page is rendered again.
      history.replaceState({ scroll: 3 }, '', location.href);
      show(story(Link));
      await twoFrames();
      expect(isCutOpen()).toBe(false);
      await userEvent.click(link(why));
      await expect.poll(() => isCutOpen() && isInView('Why it stopped')).toBe(true);
    });
  });

  it('is reported as a link', async () => {
    const heard: string[] = [];
    show(story(Link, text, (reason) => heard.push(reason)));
    await userEvent.click(link(why));
    await expect.poll(() => heard).toEqual(['fragment']);
  });
});

describe('a URL that a script changes', () => {
  it('opens the text before the script scrolls', async () => {
    show(story(LinkAtOnce));
    history.pushState(null, '', why);
    scrollToFragment();
    expect(isCutOpen()).toBe(true);
    await twoFrames();
    expect(isInView('Why it stopped')).toBe(true);
  });

  it('opens everything around the heading, as a browser does', () => {
    show(story(LinkAtOnce));
    // This fragment cannot be decoded.
    history.pushState(null, '', accident);
    expect(isCutOpen()).toBe(true);
    expect(isOpen('SensitiveCover')).toBe(true);
  });

  it('does not open what has the heading as its label', () => {
    show(
      <>
        <details>
          <summary>
            <h2 id="label">What happened</h2>
          </summary>
          It sank.
        </details>
        <ContinueReadingRouterLinks />
      </>,
    );
    history.pushState(null, '', '#label');
    expect(page.querySelector('details')?.open).toBe(false);
  });

  it.each(['#', '#nowhere', '#%', '?page=2#why-it-stopped'])('to %s opens nothing', async (url) => {
    const complaints: unknown[] = [];
    const note = (event: ErrorEvent) => complaints.push(event.error);
    window.addEventListener('error', note);
    const address = location.href;
    show(story(LinkAtOnce));
    history.pushState(null, '', url);
    await twoFrames();
    expect(isCutOpen()).toBe(false);
    expect(complaints).toEqual([]);
    window.removeEventListener('error', note);
    history.replaceState(null, '', address);
  });

  it('opens nothing once the article is gone', () => {
    show(story(LinkAtOnce));
    show(<ArticleBody continueAfter={1}>{text}</ArticleBody>);
    history.pushState(null, '', why);
    expect(isCutOpen()).toBe(false);
  });
});

describe('a link to a heading of another story', () => {
  it('opens its text as soon as the story is there', () => {
    show(<p>A list of stories</p>);
    history.pushState(null, '', why);
    show(story(LinkAtOnce));
    expect(isCutOpen()).toBe(true);
  });

  it('opens its text if the router keeps the page', async () => {
    const page = (id: string) => (
      <>
        <ArticleBody id={id} continueAfter={1}>
          {text}
        </ArticleBody>
        <ContinueReadingRouterLinks />
      </>
    );
    show(page('first'));
    const address = location.href;
    history.pushState(null, '', `?story=second${why}`);
    show(page('second'));
    await twoFrames();
    expect(isCutOpen()).toBe(true);
    history.replaceState(null, '', address);
  });
});
