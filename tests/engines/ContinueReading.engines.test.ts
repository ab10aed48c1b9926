import { describe, expect, test } from 'vitest';

import { headline } from './notes';
import { engineName, state, withEngine } from './withEngine';

const visit = withEngine();

const focusCut = () => {
  document.querySelector('summary')?.focus();
};

describe('the cut opens', () => {
  test('by mouse, and reports it', () =>
    visit('/told', async (page) => {
      await page.click('summary');
      await expect
        .poll(() => page.run(state))
        .toEqual({ open: true, focus: 'body', told: [[true, 'pointer']], errors: [] });
    }));

  // The desktop drivers of Firefox and WebKitGTK cannot send touches.
  test.runIf(engineName === 'chromium')('by touch, and reports it', () =>
    visit('/told', async (page) => {
      await page.tap('summary');
      await expect.poll(() => page.run(state)).toMatchObject({ open: true, told: [[true, 'pointer']] });
    }),
  );

  test.each(['Enter', 'Space'] as const)('by the key %s, and reports it', (key) =>
    visit('/told', async (page) => {
      await page.run(focusCut);
      await page.press(key);
      await expect
        .poll(() => page.run(state))
        .toEqual({ open: true, focus: 'summary', told: [[true, 'keyboard']], errors: [] });
    }),
  );

  test('by a link to a fragment in the hidden text, and scrolls to it', () =>
    visit('/told', async (page) => {
      await page.click('#to-threat');
      await expect.poll(() => page.run(state)).toMatchObject({ open: true, told: [[true, 'fragment']] });
      await expect.poll(() => page.run(threatIsInView)).toBe(true);
    }));

  test('when the page is loaded at a fragment in the hidden text, and scrolls to it', () =>
    visit('/told#threat', async (page) => {
      await expect.poll(() => page.run(state)).toMatchObject({ open: true, told: [[true, 'fragment']] });
      await expect.poll(() => page.run(threatIsInView)).toBe(true);
    }));

  test('when the page is loaded at words in the hidden text, which are highlighted', () =>
    visit('/plain#:~:text=said%20the%20last%20word', async (page) => {
      await expect.poll(() => page.run(state)).toMatchObject({ open: true, errors: [] });
      await expect
        .poll(() =>
          page.run(() => {
            const last = [...document.querySelectorAll('p')].at(-1);
            const { top, bottom } = last?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
            return top >= 0 && bottom <= innerHeight;
          }),
        )
        .toBe(true);
      const showsPink = () => page.showsColor([255, 0, 255]);
      expect(await showsPink()).toBe(false);
      await page.run(() => {
        const style = document.createElement('style');
        style.textContent = '::target-text { background: rgb(255 0 255) }';
        document.head.append(style);
      });
      await expect.poll(showsPink).toBe(true);
    }));

  test('when the page is loaded at a fragment, and the reader can close it again for good', () =>
    visit('/routed?hydrate=later#threat', async (page) => {
      await expect.poll(() => page.run(state)).toMatchObject({ open: true });
      await page.run(focusCut);
      await page.press('Enter');
      await expect.poll(() => page.run(state)).toMatchObject({ open: false });
      await page.run(() => {
        window.notes.hydrate();
      });
      await page.run(twoFrames);
      expect(await page.run(state)).toMatchObject({ open: false, errors: [] });
    }));

  test('by a link of a router, also a second time after the reader has closed it', () =>
    visit('/routed', async (page) => {
      for (const times of [1, 2]) {
        await page.click('#routed');
        await expect.poll(() => page.run(state)).toMatchObject({ open: true, errors: [] });
        await expect.poll(() => page.run(threatIsInView)).toBe(true);
        await page.run(() => {
          document.querySelector('details')?.removeAttribute('open');
          scrollTo(0, 0);
        });
        await expect.poll(async () => (await page.run(state)).told.length).toBe(2 * times);
      }
      expect((await page.run(state)).told).toEqual([
        [true, 'fragment'],
        [false, 'fragment'],
        [true, 'fragment'],
        [false, 'fragment'],
      ]);
    }));

  test('by a script of the page, and reports it', () =>
    visit('/told', async (page) => {
      await page.run(() => {
        document.querySelector('summary')?.click();
      });
      await expect.poll(() => page.run(state)).toMatchObject({ open: true, told: [[true, 'script']] });
      await page.run(() => {
        document.querySelector('details')?.removeAttribute('open');
      });
      await expect
        .poll(async () => (await page.run(state)).told)
        .toEqual([
          [true, 'script'],
          [false, 'script'],
        ]);
    }));

  test('in print, with all the text and no control', () =>
    visit('/collapse', async (page) => {
      expect(await page.run(state)).toMatchObject({ open: false });
      const paper = await page.print();
      expect(paper).toContain('humanitarian aid, officials said');
      expect(paper).toContain('demanded that the Taliban break ties with armed groups');
      expect(paper).toContain('Paragraph number 60z');
      expect(paper).toContain('The chargé d’affaires said the last word.');
      expect(paper).not.toContain('Continue reading');
      expect(paper).not.toContain('Show less');
    }));
});

describe('with scripts off the cut opens', () => {
  test('by mouse', () =>
    visit('/plain?scripts=off', async (page) => {
      await page.click('summary');
      await expect.poll(() => page.run(state)).toMatchObject({ open: true, focus: 'body' });
    }));

  test.each(['Enter', 'Space'] as const)('by the key %s', (key) =>
    visit('/plain?scripts=off', async (page) => {
      await page.run(focusCut);
      await page.press(key);
      await expect.poll(() => page.run(state)).toMatchObject({ open: true });
      await page.press('Tab');
      await expect.poll(() => page.run(state)).toMatchObject({ focus: 'inside' });
    }),
  );

  test('by a link to a fragment', () =>
    visit('/plain?scripts=off', async (page) => {
      await page.click('#to-threat');
      await expect.poll(() => page.run(state)).toMatchObject({ open: true });
    }));

  test('in print', () =>
    visit('/plain?scripts=off', async (page) => {
      expect(await page.print()).toContain('The chargé d’affaires said the last word.');
    }));
});

describe('before the page’s scripts have run', () => {
  test('what a reader opened stays open, and is reported once', () =>
    visit('/told?hydrate=later', async (page) => {
      await page.click('summary');
      await expect.poll(() => page.run(state)).toMatchObject({ open: true, told: [] });
      await page.run(() => {
        window.notes.hydrate();
      });
      await expect.poll(async () => (await page.run(state)).told.length).toBeGreaterThan(0);
      await page.run(twoFrames);
      expect(await page.run(state)).toEqual({
        open: true,
        focus: 'body',
        told: [[true, 'script']],
        errors: [],
      });
    }));

  test('nothing is reported if nothing was opened', () =>
    visit('/told?hydrate=later', async (page) => {
      await page.run(() => {
        window.notes.hydrate();
      });
      await page.run(twoFrames);
      expect(await page.run(state)).toMatchObject({ open: false, told: [], errors: [] });
    }));

  test('what a reader closed stays closed', () =>
    visit('/open?hydrate=later', async (page) => {
      await page.run(focusCut);
      await page.press('Enter');
      await page.run(() => {
        window.notes.hydrate();
      });
      await expect
        .poll(() => page.run(state))
        .toMatchObject({ open: false, told: [[false, 'script']], errors: [] });
    }));

  test('nothing moves when they run', () =>
    visit('/collapse?hydrate=later', async (page) => {
      const places = () =>
        Array.from(
          document.querySelectorAll('h1, summary, [data-component=ArticleBody] > p, #above, #below'),
          (element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [element.tagName, x, y, width, height];
          },
        );
      const before = await page.run(places);
      await page.run(() => {
        window.notes.hydrate();
      });
      await page.run(twoFrames);
      expect(await page.run(places)).toEqual(before);
    }));
});

describe('the focus', () => {
  test('never enters the hidden text', () =>
    visit('/plain', async (page) => {
      await page.run(() => {
        document.getElementById('above')?.focus();
      });
      await page.press('Tab');
      expect(await page.run(state)).toMatchObject({ focus: 'summary', open: false });
      await page.press('Tab');
      expect(await page.run(state)).toMatchObject({ focus: 'below', open: false });
      await page.press('Shift+Tab');
      expect(await page.run(state)).toMatchObject({ focus: 'summary', open: false });
    }));

  test('leaves a text without links with the next Tab after opening by key', () =>
    visit('/plain', async (page) => {
      await page.run(() => {
        document.getElementById('inside')?.removeAttribute('href');
        document.getElementById('above')?.focus();
      });
      await page.press('Tab');
      await page.press('Enter');
      await expect.poll(() => page.run(state)).toMatchObject({ open: true, focus: 'summary' });
      await page.press('Tab');
      await expect.poll(() => page.run(state)).toMatchObject({ focus: 'below', open: true });
    }));

  test('moves into the text with the next Tab after opening by key, and the control is visible until then', () =>
    visit('/told', async (page) => {
      await page.run(() => {
        document.getElementById('above')?.focus();
      });
      await page.press('Tab');
      await page.press('Enter');
      await expect.poll(() => page.run(state)).toMatchObject({ open: true, focus: 'summary' });
      expect(await page.run(cutSize)).toBeGreaterThan(40);
      await page.press('Tab');
      await expect.poll(() => page.run(state)).toMatchObject({ focus: 'inside' });
      expect(await page.run(cutSize)).toBeLessThanOrEqual(1);
      await page.press('Shift+Tab');
      await expect.poll(() => page.run(state)).toMatchObject({ focus: 'summary' });
      expect(await page.run(cutSize)).toBeGreaterThan(40);
    }));

  test('leaves the control after opening by mouse, and moves into the text with the next Tab', () =>
    visit('/told', async (page) => {
      await page.click('summary');
      await expect.poll(() => page.run(state)).toMatchObject({ open: true, focus: 'body' });
      expect(await page.run(cutSize)).toBeLessThanOrEqual(1);
      await page.press('Tab');
      await expect.poll(() => page.run(state)).toMatchObject({ focus: 'inside' });
      await page.press('Shift+Tab');
      await expect.poll(() => page.run(state)).toMatchObject({ focus: 'summary', open: true });
      expect(await page.run(cutSize)).toBeGreaterThan(40);
    }));

  test('comes back to the cut when the reader closes the text from its end, and so does the page', () =>
    visit('/collapse', async (page) => {
      await page.click('summary');
      await expect.poll(() => page.run(state)).toMatchObject({ open: true });
      await page.click('button');
      await expect.poll(() => page.run(state)).toMatchObject({ open: false, focus: 'summary' });
      await expect
        .poll(() =>
          page.run(() => {
            const { top, bottom } = document.querySelector('summary')?.getBoundingClientRect() ?? {};
            return top !== undefined && bottom !== undefined && top >= 0 && bottom <= innerHeight;
          }),
        )
        .toBe(true);
    }));

  test('comes back to the cut when the publisher closes the text around it', () =>
    visit('/accepts', async (page) => {
      await page.run(focusCut);
      await page.press('Enter');
      await page.press('Tab');
      await expect
        .poll(() => page.run(state))
        .toEqual({ open: true, focus: 'inside', told: [[true, 'keyboard']], errors: [] });
      await page.run(() => {
        window.notes.setOpen(false);
      });
      await expect
        .poll(() => page.run(state))
        .toEqual({ open: false, focus: 'summary', told: [[true, 'keyboard']], errors: [] });
    }));
});

describe('the state', () => {
  test('is the publisher’s first, then the reader’s', () =>
    visit('/open', async (page) => {
      expect(await page.run(state)).toMatchObject({ open: true, told: [] });
      await page.run(focusCut);
      await page.press('Enter');
      await expect
        .poll(() => page.run(state))
        .toMatchObject({ open: false, told: [[false, 'keyboard']], errors: [] });
    }));

  test('follows a publisher who controls it, without reporting the publisher’s own changes', () =>
    visit('/accepts', async (page) => {
      await page.click('summary');
      await expect.poll(() => page.run(state)).toMatchObject({ open: true, told: [[true, 'pointer']] });
      for (const open of [false, true]) {
        await page.run((next) => {
          window.notes.setOpen(next);
        }, open);
        await expect.poll(() => page.run(state)).toMatchObject({ open });
      }
      await page.run(twoFrames);
      expect(await page.run(state)).toMatchObject({ told: [[true, 'pointer']], errors: [] });
    }));

  test('does not change if the publisher refuses, who is asked each time', () =>
    visit('/refuses', async (page) => {
      await page.click('summary');
      await expect
        .poll(() => page.run(state))
        .toMatchObject({ open: false, told: [[true, 'pointer']], errors: [] });
      await page.run(focusCut);
      await page.press('Enter');
      await expect
        .poll(() => page.run(state))
        .toMatchObject({
          open: false,
          told: [
            [true, 'pointer'],
            [true, 'keyboard'],
          ],
        });
    }));
});

describe('the control', () => {
  test('shows only its label, while its name includes the story', () =>
    visit('/plain', async (page) => {
      const seen = await page.run(() => {
        const story = document.querySelector('[data-part=story]');
        return {
          label: document.querySelector('[data-part=show]')?.firstChild?.textContent,
          story: story?.textContent,
          width: story?.getBoundingClientRect().width,
          height: document.querySelector('summary')?.getBoundingClientRect().height,
        };
      });
      expect(seen).toMatchObject({ label: 'Continue reading', story: `: ${headline}`, width: 0 });
      // One line of text.
      expect(seen.height).toBeLessThan(56);
    }));

  test('fits a screen of 320 pixels', () =>
    visit('/plain', async (page) => {
      const fit = await page.run(async () => {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'inline-size: 320px; block-size: 600px; border: 0';
        frame.src = '/plain';
        const loaded = new Promise((resolve) => {
          frame.onload = resolve;
        });
        document.body.prepend(frame);
        await loaded;
        const inside = frame.contentDocument;
        const box = inside?.querySelector('summary')?.getBoundingClientRect();
        return box && inside
          ? {
              spare: inside.documentElement.clientWidth - inside.documentElement.scrollWidth,
              left: box.left,
              right: box.right,
              height: box.height,
            }
          : undefined;
      });
      expect(fit?.spare).toBeGreaterThanOrEqual(0);
      expect(fit?.left).toBeGreaterThanOrEqual(0);
      expect(fit?.right).toBeLessThanOrEqual(320);
      expect(fit?.height).toBeGreaterThanOrEqual(44);
    }));
});

test('text for subscribers is in an element that structured data can name', () =>
  visit('/gated', async (page) => {
    const kept = () =>
      document.querySelector('.newsfold-paywalled')?.contains(document.getElementById('inside'));
    expect(await page.run(kept)).toBe(true);
    await page.goto('/plain');
    expect(await page.run(() => document.querySelector('.newsfold-paywalled'))).toBeNull();
  }));

function threatIsInView(): boolean {
  const { top, bottom } = document.getElementById('threat')?.getBoundingClientRect() ?? {};
  return top !== undefined && bottom !== undefined && top >= 0 && bottom <= innerHeight && scrollY > 0;
}

function cutSize(): number {
  return document.querySelector('summary')?.getBoundingClientRect().height ?? -1;
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve();
      }),
    );
  });
}
