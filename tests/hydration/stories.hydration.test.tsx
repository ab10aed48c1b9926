import { act, type ReactNode } from 'react';
import type { Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { cdp, commands } from 'vitest/browser';

import { hydrateStory, insertServerHtml, withoutClientOnly } from '../setup/hydrateStory';
import { pickStories } from '../setup/stories';
import { isSelected, listPlaces, toSetting, zones, type Place } from './matrix';
import type { ServerAnswer } from './renderOnServer';

/* A server, a reader and a publisher in three time zones, in many languages: the browser takes up what the server printed. */

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether every story is hydrated in every setting, or a selection. */
    everySetting: boolean;
  }
}

const everySetting = inject('everySetting');
const places = zones.flatMap((_, zone) => listPlaces(zone));
const speeches = ['error', 'warn', 'info', 'log', 'debug'] as const;
/** Chromium has no weekdays in Burmese, where a publisher asks for them: the server's text stays. */
const printedByServersAlone = ['Timestamp/WithWeekday, light, my', 'Timestamp/WithWeekday, dark, my'];

const lines: string[] = [];
let root: Root | undefined;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  lines.length = 0;
  for (const method of speeches) {
    vi.spyOn(console, method).mockImplementation((line: unknown) => void lines.push(String(line)));
  }
});

afterEach(() => {
  act(() => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe.each(places.map((place, index) => [describePlace(place), place, index] as const))(
  '%s',
  (_, place, index) => {
    const stories = pickStories(toSetting(place), (...story) => everySetting || isSelected(...story, place));
    let answer: ServerAnswer;

    beforeAll(async () => {
      const { server, browser } = zones[place.zone] ?? zones[0];
      await cdp().send('Emulation.setTimezoneOverride', { timezoneId: browser });
      expect(getTimeZone()).toBe(browser);
      answer = await takeAnswer(index);
      expect(answer.timeZone).toBe(server);
    });

    test.each(stories.map((story) => [story.id, story] as const))('%s', (id, { Component, warns }) => {
      const html = answer.html[id] ?? '';
      const page = insertServerHtml(html);
      const before = page.innerHTML;
      expect(before).not.toBe('');

      const { recovered, ...hydrated } = hydrateStory(page, <Component />);
      root = hydrated.root;
      expect(recovered).toEqual([]);
      expect(withoutClientOnly(page)).toBe(before);
      // React keeps the server's text of a `<time>`, whatever the browser would print there.
      if (html.includes('<time') && !printedByServersAlone.includes(id)) {
        expect(printHere(<Component />)).toBe(withoutStyles(html));
      }

      expect(lines.filter((line) => !warns?.test(line))).toEqual([]);
    });
  },
);

function describePlace(place: Place): string {
  const { server, browser } = zones[place.zone] ?? zones[0];
  const { language, scheme, timeZone } = toSetting(place);
  return `printed in ${server} and hydrated in ${browser}, with times of ${timeZone}, ${language}, ${scheme}`;
}

const answers = new Map<number, Promise<ServerAnswer>>();

/** What the server prints in a setting. It prints the next one meanwhile. */
async function takeAnswer(index: number): Promise<ServerAnswer> {
  const answer = ask(index);
  answers.delete(index);
  const answered = await answer;
  if (index + 1 < places.length) void ask(index + 1);
  return answered;
}

function ask(index: number): Promise<ServerAnswer> {
  const [place] = places.slice(index);
  if (place === undefined) throw new RangeError(`There is no setting ${index}`);
  const answer = answers.get(index) ?? commands.renderOnServer(place, everySetting);
  answers.set(index, answer);
  return answer;
}

function getTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function printHere(story: ReactNode): string {
  return withoutStyles(renderToString(story));
}

/** Style sheets come before the story. */
function withoutStyles(html: string): string {
  return html.replace(/^(?:<style data-styled[^>]*>[^]*?<\/style>)+/, '');
}
