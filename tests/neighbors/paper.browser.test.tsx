import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';

import {
  AdvisoryNotice,
  Article,
  ArticleBody,
  ArticleTheme,
  Byline,
  ContinueReading,
  Corrections,
  Figure,
  Headline,
  PullQuote,
  SensitiveCover,
  Standfirst,
  Subheading,
  Timestamp,
  TypeOfWork,
  type Theme,
} from '../../src';
import { Embed, WideTable } from '../../src/html';
import { BodyElements, EveryPart } from '../setup/EveryPart';
import { emulate } from '../setup/media';
import { contrast, readTexts } from '../setup/readable';

/* What a reader gets who prints a dark site with its backgrounds. */

/** Colors for the dark alone, as a site sets them that keeps two sets of its own. */
const darkColors = {
  background: '#0a0a0a',
  text: '#eeeeee',
  muted: '#bbbbbb',
  link: '#9ac7ff',
  accent: '#ff9d94',
  commercial: '#e6b95c',
  surface: '#222222',
};
const asProperties = Object.entries(darkColors).map(([name, value]) => `--newsfold-color-${name}: ${value}`);

const sites = {
  'dark by its own color-scheme': ':root { color-scheme: dark } body { background: #0a0a0a; color: #fff }',
  'dark by a class alone, with colors of its own': `:root { ${asProperties.join(';')} } body { background: #0a0a0a; color: #fff }`,
  'dark in its text alone':
    ':root { color-scheme: dark; --newsfold-color-text: #eee } body { background: #000; color: #fff }',
};

const alone: [string, (theme?: Theme) => ReactNode][] = [
  [
    'AdvisoryNotice',
    (theme) => (
      <AdvisoryNotice theme={theme} kind="sponsored" heading="Paid for by a port">
        <p>By a port</p>
      </AdvisoryNotice>
    ),
  ],
  [
    'ArticleBody',
    (theme) => (
      <ArticleBody theme={theme}>
        <BodyElements />
      </ArticleBody>
    ),
  ],
  [
    'Byline',
    (theme) => <Byline theme={theme} authors={[{ name: 'Anna Ferreira', organization: 'Reuters' }]} />,
  ],
  [
    'ContinueReading',
    (theme) => (
      <ContinueReading theme={theme} defaultOpen>
        Ships are moving.
      </ContinueReading>
    ),
  ],
  ['a ContinueReading that is a link', (theme) => <ContinueReading theme={theme} href="/ports" />],
  [
    'Corrections',
    (theme) => (
      <Corrections
        theme={theme}
        items={[{ date: '2021-10-12', incorrect: 'Berta', replacement: 'Anna', href: '/1' }]}
      />
    ),
  ],
  [
    'Embed',
    (theme) => <Embed theme={theme} provider="YouTube" src="https://player.invalid/a" caption="The port" />,
  ],
  [
    'Figure',
    (theme) => (
      <Figure theme={theme} caption="The port" credit="Mei Lin">
        <p>A chart</p>
      </Figure>
    ),
  ],
  [
    'Headline',
    (theme) => (
      <Headline theme={theme} kicker="Trade" href="/ports">
        Ports reopen
      </Headline>
    ),
  ],
  [
    'PullQuote',
    (theme) => (
      <PullQuote theme={theme} cite="Anna Ferreira">
        We wait
      </PullQuote>
    ),
  ],
  [
    'SensitiveCover',
    (theme) => (
      <SensitiveCover theme={theme} reason="The injured" defaultOpen>
        At the scene
      </SensitiveCover>
    ),
  ],
  [
    'Standfirst',
    (theme) => (
      <Standfirst theme={theme}>
        Ships are <a href="/a">moving</a>.
      </Standfirst>
    ),
  ],
  [
    'Subheading',
    (theme) => (
      <Subheading theme={theme} permalink>
        What comes next
      </Subheading>
    ),
  ],
  ['Timestamp', (theme) => <Timestamp theme={theme} published="2021-10-09" />],
  ['TypeOfWork', (theme) => <TypeOfWork theme={theme} kind="advertiser" />],
  [
    'WideTable',
    (theme) => (
      <WideTable theme={theme}>
        <table>
          <caption>Ships</caption>
          <tbody>
            <tr>
              <td>3</td>
            </tr>
          </tbody>
        </table>
      </WideTable>
    ),
  ],
];

const page = document.createElement('main');
const site = document.createElement('style');
const own = document.createElement('style');
const reactRoot = createRoot(page);

function show(node: ReactNode) {
  flushSync(() => {
    reactRoot.render(node);
  });
}

beforeAll(async () => {
  document.head.append(site, own);
  document.body.append(page);
  await emulate({ media: 'print', features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
});
afterAll(async () => {
  page.remove();
  site.remove();
  own.remove();
  await emulate();
});
beforeEach(() => {
  // The style of one component, so that the engine has put its sheet into the page.
  show(<Headline>Ports reopen</Headline>);
});
afterEach(() => {
  site.textContent = '';
});

describe.each(['styled-components', 'newsfold/styles.css', 'newsfold/styles.css in a layer'])(
  'with %s',
  (build) => {
    beforeAll(() => {
      const sheet = inject('styleSheet');
      const layered = `@layer components { ${sheet} } @layer utilities { .ground { background-color: #123; color: #eee } }`;
      own.textContent = build.includes('layer') ? layered : build.includes('css') ? sheet : '';
    });
    beforeEach(() => {
      for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-styled]')) {
        style.media = build === 'styled-components' ? '' : 'not all';
      }
    });

    describe.each(Object.entries(sites))('on a site that is %s', (_, css) => {
      beforeEach(() => {
        site.textContent = css;
      });

      it('prints an article in dark ink on white', () => {
        show(<EveryPart />);
        expectInkOnWhite();
      });

      it('prints an article in dark ink on white that was told to be dark', () => {
        show(
          <Article colorScheme="dark" theme={{ color: darkColors }} className="ground">
            {alone.map(([, render]) => render({ color: darkColors }))}
          </Article>,
        );
        expectInkOnWhite();
      });

      it.each(alone)('prints in dark ink on white what has no Article around it: %s', (_name, render) => {
        show(render());
        expectInkOnWhite();
        show(
          <ArticleTheme colorScheme="dark" theme={{ color: darkColors }}>
            {render()}
          </ArticleTheme>,
        );
        expectInkOnWhite();
        show(render({ color: darkColors }));
        expectInkOnWhite();
      });
    });
  },
);

function expectInkOnWhite() {
  const texts = readTexts(page);
  expect(texts.length).toBeGreaterThan(0);
  const faults = texts.filter(
    ({ color, ground }) => ground.join() !== '255,255,255' || contrast(color, ground) < 7,
  );
  expect(faults).toEqual([]);
}
