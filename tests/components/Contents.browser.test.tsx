import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

import { ArticleBody, Contents, SensitiveCover, Subheading } from '../../src';

const makeFiller = (place: string) =>
  Array.from({ length: 40 }, (_, index) => (
    <p key={`${place} ${String(index)}`}>A paragraph, so that the page is longer than the screen.</p>
  ));
const text = [
  <p key="lead">The ferry sails again.</p>,
  ...makeFiller('before'),
  <Subheading key="why">Why it stopped</Subheading>,
  <p key="mast">The mast fell.</p>,
  ...makeFiller('between'),
  <Subheading key="next">متى تعود العبّارة؟</Subheading>,
  <p key="monday">On Monday.</p>,
  <SensitiveCover key="cover" reason="A description of the accident">
    <h3 id="100%-accident">The accident</h3>
  </SensitiveCover>,
  ...makeFiller('after'),
];

let page: HTMLElement;
let root: Root;

beforeEach(() => {
  page = document.body.appendChild(document.createElement('main'));
  root = createRoot(page);
  flushSync(() => {
    root.render(
      <>
        <Contents text={text} />
        <ArticleBody continueAfter={1}>{text}</ArticleBody>
      </>,
    );
  });
});

afterEach(() => {
  root.unmount();
  page.remove();
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

const getLink = (words: string) => {
  const link = [...page.querySelectorAll<HTMLAnchorElement>('nav a')].find(
    ({ textContent }) => textContent === words,
  );
  if (!link) throw new Error(`no link ${words}`);
  return link;
};
const getDetails = (component: string) =>
  page.querySelector<HTMLDetailsElement>(`details[data-component=${component}]`);
const isInView = (words: string) => {
  const heading = [...page.querySelectorAll('h2:not(nav *), h3')].find(
    ({ textContent }) => textContent === words,
  );
  const { top = -1, bottom = Infinity, height = 0 } = heading?.getBoundingClientRect() ?? {};
  return height > 0 && top >= 0 && bottom <= innerHeight;
};

describe('a link of the contents to a heading behind the cut', () => {
  it.each(['Why it stopped', 'متى تعود العبّارة؟'])('opens the cut by mouse: %s', async (words) => {
    expect(getDetails('ContinueReading')?.open).toBe(false);
    await userEvent.click(getLink(words));
    await expect.poll(() => getDetails('ContinueReading')?.open && isInView(words)).toBe(true);
  });

  it.each(['Why it stopped', 'متى تعود العبّارة؟'])('opens the cut by Enter: %s', async (words) => {
    getLink(words).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => getDetails('ContinueReading')?.open && isInView(words)).toBe(true);
  });

  it('opens it again after the reader has closed it', async () => {
    await userEvent.click(getLink('Why it stopped'));
    await expect.poll(() => isInView('Why it stopped')).toBe(true);
    getDetails('ContinueReading')?.removeAttribute('open');
    await userEvent.click(getLink('Why it stopped'));
    await expect.poll(() => getDetails('ContinueReading')?.open && isInView('Why it stopped')).toBe(true);
  });

  it('leads back to the contents by the back button, with the text still open', async () => {
    const link = getLink('Why it stopped');
    link.focus();
    const before = link.getBoundingClientRect().top;
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => isInView('Why it stopped')).toBe(true);
    expect(link.getBoundingClientRect().bottom).toBeLessThan(0);
    history.back();
    await expect.poll(() => location.hash).toBe('');
    await expect.poll(() => Math.abs(link.getBoundingClientRect().top - before)).toBeLessThan(2);
    expect(getDetails('ContinueReading')?.open).toBe(true);
  });

  it('opens the cover around a heading, too', async () => {
    await userEvent.click(getLink('The accident'));
    await expect.poll(() => getDetails('SensitiveCover')?.open && isInView('The accident')).toBe(true);
  });

  it('takes readers of the keyboard there: the next Tab is behind the heading', async () => {
    getLink('Why it stopped').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => isInView('Why it stopped')).toBe(true);
    await userEvent.tab();
    expect(document.activeElement?.closest('[data-component]')).toBe(getDetails('SensitiveCover'));
  });
});

it('each link of the contents is at least 24 pixels high, and none covers another', () => {
  const boxes = [...page.querySelectorAll('nav a')].map((link) => link.getBoundingClientRect());
  expect(boxes).toHaveLength(3);
  boxes.forEach((box, index) => {
    expect(box.height).toBeGreaterThanOrEqual(24);
    expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0);
  });
});
