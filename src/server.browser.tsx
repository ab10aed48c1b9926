import type * as server from './server';

/*
 * What `newsfold/server` is in a bundle for the browser, where styled-components has taken over the styles that the server
 * wrote. It keeps react-dom/server out of the bundle.
 */
export const getArticleStyles: typeof server.getArticleStyles = () => '';

export const ArticleStyles = (_props: server.ArticleStylesProps): null => null;
