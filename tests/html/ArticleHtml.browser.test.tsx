import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { ArticleHtml } from '../../src/html';
import { corpus } from '../hostile/corpus';

const events = [
  'animationend',
  'animationstart',
  'beforetoggle',
  'blur',
  'click',
  'error',
  'focus',
  'focusin',
  'input',
  'keydown',
  'load',
  'mouseenter',
  'mouseover',
  'pageshow',
  'play',
  'pointerenter',
  'scroll',
  'submit',
  'toggle',
  'transitionend',
];

/** Fires on every element the events that a reader and the network could cause. */
function disturb(within: Document | Element) {
  for (const element of within.querySelectorAll<HTMLElement>('*')) {
    if ('focus' in element) element.focus();
    for (const name of events) {
      // Only a mouse event counts as a click, and an error event that bubbles would fail the test.
      const kind = name === 'click' ? MouseEvent : Event;
      const event = new kind(name, { bubbles: name !== 'error' && name !== 'load', cancelable: true });
      // The page must stay, but a javascript: URL should run if there is one.
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

/** Returns how often a page with this body calls `alert`, from its first byte on. */
async function countAlerts(body: string): Promise<number> {
  const frame = document.createElement('iframe');
  let count = 0;
  Reflect.set(window, 'ran', () => count++);
  const alertScript = '<script>window.alert = window.confirm = window.prompt = () => parent.ran()</script>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html><head><title>x</title>${alertScript}</head><body>${body}</body></html>`;
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument) disturb(frame.contentDocument);
  // A javascript: URL runs in a separate task after the click.
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
    expect(await countAlerts(renderToStaticMarkup(<ArticleHtml html={html} />))).toBe(0);
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

  test('the check detects each attack if the text is not sanitized', async () => {
    const caught: string[] = [];
    for (const { kind, html } of corpus) if ((await countAlerts(html)) > 0) caught.push(kind);
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
  const getRequests = () =>
    performance.getEntriesByType('resource').filter(({ name }) => name.includes('/frame-of-a-provider'));
  const provider = {
    name: 'Charts',
    frame: (url: URL) =>
      url.hostname === 'charts.example'
        ? { src: `https://${location.host}/frame-of-a-provider`, href: 'https://charts.example/1' }
        : undefined,
  };

  test('requests nothing from its provider until the reader opens it', async () => {
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
    expect(getRequests()).toHaveLength(0);

    details?.querySelector('summary')?.click();
    await vi.waitFor(() => expect(getRequests()).toHaveLength(1), { timeout: 10_000 });
    root.unmount();
  });
});
