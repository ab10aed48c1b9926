/* plain.jsx with its dates and names in words by Intl, as anybody makes them whose CMS does not: the first use of Intl in a page costs its part. */
import { renderToString } from 'react-dom/server';

import { tree as plain } from './plain.jsx';
import { streamed } from './streamed.js';

let formats;

export function tree(article) {
  formats ??= {
    date: new Intl.DateTimeFormat('en', {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: article.timeZone,
    }),
    time: new Intl.DateTimeFormat('en', {
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
      timeZone: article.timeZone,
    }),
    list: new Intl.ListFormat('en', { type: 'conjunction' }),
  };
  const moment = (iso) => {
    const ms = Date.parse(iso);
    return `${formats.date.format(ms)}, ${formats.time.format(ms)}`;
  };
  const [, { value: between }] = formats.list.formatToParts(article.authors.map(({ name }) => name));
  return plain({
    ...article,
    between,
    publishedText: moment(article.published),
    updatedText: moment(article.updated),
  });
}

export const render = (article) => renderToString(tree(article));
export const stream = (article, to) => streamed(tree(article), to);
