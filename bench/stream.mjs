/*
 * renderToPipeableStream of the seed article, until all of it has reached a sink that keeps nothing,
 * over plain React streamed. wpds-ui-kit knows its CSS only when all is rendered. ROUNDS says
 * how many rounds.
 */
import { text } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';

import { article } from './article.mjs';
import { onServer } from './bundle.mjs';
import { alternate } from './measure.mjs';
import { sameText } from './sameText.mjs';
import { drained } from './sink.mjs';
import { table } from './table.mjs';
import { variants } from './variants/index.mjs';

const tasks = {};
const missing = {};
for (const name of Object.keys(variants)) {
  try {
    const { stream } = await onServer(name);
    if (stream === undefined) continue;
    const read = new PassThrough();
    stream(article, read);
    sameText(await text(read), article, name);
    tasks[name] = () => drained((sink) => stream(article, sink));
  } catch (error) {
    missing[name] = [`not measured: ${String(error.message ?? error).split('\n')[0]}`];
  }
}
const ratios = await alternate(tasks, tasks.plain, { rounds: Number(process.env.ROUNDS ?? 11) });
table(['stream / plain React streamed'], {
  ...Object.fromEntries(Object.entries(ratios).map(([name, { text }]) => [name, [text]])),
  ...missing,
});
