import type * as ReactDomServer from 'react-dom/server';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

import { Headline } from '../../src';
import { ArticleStyles, getArticleStyles } from '../../src/server';
import { warned } from '../setup/warned';

/* As in Next, whose react-dom/server has another React than its pages: what it renders reaches no sheet. */
vi.mock('react-dom/server', async (importOriginal) => ({
  ...(await importOriginal<typeof ReactDomServer>()),
  renderToStaticMarkup: () => '',
}));

it('says that it has no styles, and prints no empty element, if styled-components collects none', () => {
  const page = (
    <>
      <ArticleStyles />
      <Headline>Ports reopen</Headline>
    </>
  );
  vi.spyOn(console, 'warn');
  const html = warned(() => renderToString(page), 'could not collect', 'newsfold/static');
  expect(html).toMatch(/^<h1 .*>Ports reopen<\/h1>$/);
  expect(getArticleStyles()).toBe('');
  expect(renderToString(<Headline>Ports reopen</Headline>)).toMatch(/class="newsfold-headline \w+"/);
});
