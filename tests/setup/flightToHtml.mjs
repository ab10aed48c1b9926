/* Reads a server component's stream on standard input and prints the HTML that a browser would get. */
import { Readable } from 'node:stream';

import { createElement, use } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { createFromNodeStream } from 'react-server-dom-webpack/client.node';

const tree = createFromNodeStream(Readable.from(process.stdin), {
  moduleMap: {},
  moduleLoading: {},
  serverModuleMap: {},
});
const { prelude } = await prerenderToNodeStream(createElement(() => use(tree)));
prelude.pipe(process.stdout);
