/* As the README has it: the same, but only the rules that the page needs, which its HTML is looked through for. */
import { renderToString } from 'react-dom/server';

// `newsfold/server`, beside the components that `newsfold` stands for.
import { getArticleStyles } from '../../dist/server.js';
import { tree } from './newsfold.jsx';

export { tree };

export function render(article) {
  const html = renderToString(tree(article));
  return getArticleStyles({ html }) + html;
}
