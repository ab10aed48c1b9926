import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { ArticleHtml } from '../../src/html';
import { corpus } from '../hostile/corpus';

const events = [
  'animationend animationstart beforetoggle blur click error focus focusin input keydown load',
  'mouseenter mouseover pageshow play pointerenter scroll submit toggle transitionend',
]
  .join(' ')
  .split(' ');

/** Does with every element of a page what a reader and the network could do. */
function disturb(within: Document | Element) {
  for (const element of within.querySelectorAll<HTMLElement>('*')) {
    if ('focus' in element) element.focus();
    for (const name of events) {
      // Only a mouse event is taken for a click; an error that bubbled would be taken for the test's.
      const kind = name === 'click' ? MouseEvent : Event;
      const event = new kind(name, { bubbles: name !== 'error' && name !== 'load', cancelable: true });
      // The page is to stay, but a script address is to be followed, if one is there.
      if (name === 'click' && element.closest('a')?.protocol !== 'javascript:') {
        element.addEventListener(
          'click',
          (click) => {
            click.preventDefault();
          },
          { once: true },
        );
      }
      element.dispatchEvent(event);
    }
  }
}

/** How often `alert` is called by a page with this body, from its first byte on. */
async function runs(body: string): Promise<number> {
  const frame = document.createElement('iframe');
  let count = 0;
  Reflect.set(window, 'ran', () => count++);
  const hook = '<script>window.alert = window.confirm = window.prompt = () => parent.ran()</script>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html><head><title>x</title>${hook}</head><body>${body}</body></html>`;
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument) disturb(frame.contentDocument);
  // A script address runs in a task of its own, after the click.
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  frame.remove();
  return count;
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('hostile HTML in a real browser', () => {
  test.each(corpus)('$kind: runs nothing in a page from the server', async ({ html }) => {
    expect(await runs(renderToStaticMarkup(<ArticleHtml html={html} />))).toBe(0);
  });

  test.each(corpus)('$kind: runs nothing when rendered in the browser', async ({ html }) => {
    const ran = vi.spyOn(window, 'alert').mockImplementation(() => undefined);
    const container = document.body.appendChild(document.createElement('div'));
    const root = createRoot(container);
    flushSync(() => root.render(<ArticleHtml html={html} />));
    disturb(container);
    await new Promise((resolve) => setTimeout(resolve));
    root.unmount();
    expect(ran).not.toHaveBeenCalled();
  });

  test('the same check catches what runs when the text is not sanitized', async () => {
    const caught: string[] = [];
    for (const { kind, html } of corpus) if ((await runs(html)) > 0) caught.push(kind);
    expect(caught).toEqual(
      expect.arrayContaining([
        'a plain script',
        'a picture with onerror',
        'a click',
        'a script address',
        'a script address with a tab',
        'a frame with its own document',
        'a drawing',
        'mutation by a title in a style',
        'a comment that ends early',
      ]),
    );
    expect(caught.length).toBeGreaterThan(corpus.length / 3);
  });
});

describe('an embed', () => {
  const requests = () =>
    performance.getEntriesByType('resource').filter(({ name }) => name.includes('/frame-of-a-provider'));
  const provider = {
    name: 'Charts',
    frame: (url: URL) =>
      url.hostname === 'charts.example'
        ? { src: `https://${location.host}/frame-of-a-provider`, href: 'https://charts.example/1' }
        : undefined,
  };

  test('asks nothing of its provider before the reader opens it, and does when they do', async () => {
    const container = document.body.appendChild(document.createElement('div'));
    const root = createRoot(container);
    flushSync(() =>
      root.render(
        <ArticleHtml
          html='<p>Text</p><iframe src="https://charts.example/1" title="Votes"></iframe>'
          embeds={[provider]}
        />,
      ),
    );
    const details = container.querySelector('details');
    const frame = container.querySelector('iframe');
    details?.scrollIntoView();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(frame?.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    expect(requests()).toHaveLength(0);

    details?.querySelector('summary')?.click();
    await vi.waitFor(() => expect(requests()).toHaveLength(1), { timeout: 10_000 });
    root.unmount();
  });
});
