import { readFileSync } from 'node:fs';

/** The article that every variant prints. */
export const article = JSON.parse(readFileSync(new URL('article.json', import.meta.url), 'utf8'));

/** The same with its paragraphs repeated until there are so many. */
export function grown(count) {
  const paragraphs = article.body.filter(({ type }) => type === 'paragraph');
  return {
    ...article,
    body: Array.from({ length: count }, (_, index) => ({
      ...paragraphs[index % paragraphs.length],
      text: `${String(index + 1)}. ${paragraphs[index % paragraphs.length].text}`,
    })),
  };
}

/** The same article, published at another moment on each call, as on a site where no page is asked for twice. */
export function anew() {
  moment += 60_000;
  return { ...article, published: moment, updated: moment + 3_600_000 };
}

let moment = Date.parse('2021-10-09T11:00:00Z');
