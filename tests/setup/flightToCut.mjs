/*
 * Reads a server component's stream on standard input, which holds a text, puts the text into an ArticleBody, as a client
 * component around it does, and prints the HTML. Arguments: the module with ArticleBody, and `continueAfter` as JSON.
 */
import { Readable } from 'node:stream';

import { createElement, use } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { createFromNodeStream } from 'react-server-dom-webpack/client.node';

const [module, continueAfter] = process.argv.slice(2);
const { ArticleBody } = await import(module);
const text = createFromNodeStream(Readable.from(process.stdin), {
  moduleMap: {},
  moduleLoading: {},
  serverModuleMap: {},
});
const { prelude } = await prerenderToNodeStream(
  createElement(() => createElement(ArticleBody, { continueAfter: JSON.parse(continueAfter) }, use(text))),
);
prelude.pipe(process.stdout);
