/*
 * renderToString of the seed article, over plain React with classes. Before it is timed, each
 * variant must print the article's words in order, and the one by hand our HTML to the character. ROUNDS says how many rounds.
 */
import { anew, article } from './article.mjs';
import { onServer } from './bundle.mjs';
import { alternate } from './measure.mjs';
import { sameText } from './sameText.mjs';
import { table } from './table.mjs';
import { variants } from './variants/index.mjs';

const tasks = {};
const missing = {};
for (const name of Object.keys(variants)) {
  try {
    const { render } = await onServer(name);
    sameText(render(article), article, name);
    tasks[name] = () => render(article);
    if (name === 'newsfold/static') tasks[`${name}, times never seen before`] = () => render(anew());
  } catch (error) {
    missing[name] = [`not measured: ${String(error.message ?? error).split('\n')[0]}`];
  }
}
const [byHand, byComponents] = ['plain, our HTML', 'newsfold/static'].map((name) => tasks[name]?.());
if (byHand !== byComponents) {
  throw new Error('variants/sameHtml.jsx does not print what newsfold/static prints');
}
const ratios = await alternate(tasks, tasks.plain, { rounds: Number(process.env.ROUNDS ?? 11) });
table(['server render / plain React'], {
  ...Object.fromEntries(Object.entries(ratios).map(([name, { text }]) => [name, [text]])),
  ...missing,
});
