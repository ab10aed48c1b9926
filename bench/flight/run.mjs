/*
 * The seed article as server components: what they take to become Flight (the stream that React's own
 * renderer makes of them), and Flight and then HTML, over plain React doing the same; and what
 * comes of them. Node runs with --conditions=react-server, as for a server of React's; what turns
 * Flight into HTML is a bundle with a React of its own, since that may not know the condition. A file of styles
 * is not counted; styled-components prints its own into the stream. The peers need contexts, which
 * server components have not. ROUNDS says how many rounds.
 */
import { text } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';

import { renderToPipeableStream } from 'react-server-dom-webpack/server.node';

import { article } from '../article.mjs';
import { forServer } from '../bundle.mjs';
import { alternate } from '../measure.mjs';
import { sameText } from '../sameText.mjs';
import { drained } from '../sink.mjs';
import { table } from '../table.mjs';
import { variants } from '../variants/index.mjs';

const root = new URL('../../', import.meta.url).pathname;
const names = {
  plain: 'plain',
  'newsfold/static': 'newsfold/static',
  'newsfold/static, NewsArticle': 'newsfold/static, NewsArticle',
  newsfold: 'newsfold, sheet per request',
};
const { html } = await forServer("export { html } from './flight/html.jsx';", {
  without: [],
});

const flights = {};
const pages = {};
const weights = {};
const missing = {};
for (const [name, variant] of Object.entries(names)) {
  try {
    const { module, newsfold } = variants[variant];
    // Under the root, so that it has the React that react-server-dom-webpack has.
    const { tree } = await forServer(`export { tree } from './variants/${module}.jsx';`, {
      newsfold,
      conditions: ['react-server', 'module'],
      under: root,
      without: ['react', 'react-dom'],
    });
    const flight = (to) => renderToPipeableStream(tree(article), {}).pipe(to);
    const page = (to) => html(flight(new PassThrough()), to);

    const [flown, printed] = [new PassThrough(), new PassThrough()];
    flight(flown);
    page(printed);
    const [flightText, pageText] = [await text(flown), await text(printed)];
    sameText(pageText, article, name);
    flights[name] = () => drained(flight);
    pages[name] = () => drained(page);
    weights[name] = [
      ...[flightText, pageText].flatMap((bytes) => [String(Buffer.byteLength(bytes)), zipped(bytes)]),
      String(pageText.split('<style').length - 1),
    ];
  } catch (error) {
    missing[name] = [`not measured: ${String(error.message ?? error).split('\n')[0]}`];
  }
}

const rounds = Number(process.env.ROUNDS ?? 11);
const flight = await alternate(flights, flights.plain, { rounds });
const page = await alternate(pages, pages.plain, { rounds });
table(
  [
    'Flight / plain React',
    'Flight + HTML / plain React',
    'Flight raw, B',
    'Flight gzip, B',
    'HTML raw, B',
    'HTML gzip, B',
    'style tags',
  ],
  {
    ...Object.fromEntries(
      Object.keys(weights).map((name) => [name, [flight[name].text, page[name].text, ...weights[name]]]),
    ),
    ...missing,
  },
);

function zipped(bytes) {
  return String(gzipSync(bytes, { level: 9 }).length);
}
