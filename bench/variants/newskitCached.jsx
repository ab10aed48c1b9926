/* With newskit's own remedy for compiling the theme anew in each instance. */
import { renderToString } from 'react-dom/server';

import { content, Brand as Uncached } from './newskit.jsx';
import { streamed } from './streamed.js';

const options = { useThemeCache: true };

export { content };
export const Brand = (props) => <Uncached {...props} options={options} />;
export const tree = (article) => <Brand>{content(article)}</Brand>;
export const render = (article) => renderToString(tree(article));
export const stream = (article, to) => streamed(tree(article), to);
