/* The styles of all components in the head of every page, compiled once for the process. */
import { renderToString } from 'react-dom/server';

// `newsfold/server`, beside the components that `newsfold` stands for.
import { getArticleStyles } from '../../dist/server.js';
import { tree } from './newsfold.jsx';
import { streamed } from './streamed.js';

export { tree };

export function render(article) {
  return getArticleStyles() + renderToString(tree(article));
}

export function stream(article, to) {
  to.write(getArticleStyles());
  return streamed(tree(article), to);
}
