/* What a server does with the Flight of its components to answer a first visit: HTML, by React as it is elsewhere. */
import { use } from 'react';
import { createFromNodeStream } from 'react-server-dom-webpack/client.node';

import { streamed } from '../variants/streamed.js';

const manifest = { moduleMap: {}, moduleLoading: {}, serverModuleMap: {} };
const Page = ({ tree }) => use(tree);

export const html = (flight, to) => streamed(<Page tree={createFromNodeStream(flight, manifest)} />, to);
