import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

/* styled-components reads the name of its attribute once, when it is loaded. */
vi.hoisted(() => vi.stubEnv('SC_ATTR', 'data-our-styles'));

const { Headline } = await import('../../src');
const { getArticleStyles } = await import('../../src/server');

it('finds its rules even if a site has renamed the attribute of styled-components', () => {
  expect(getArticleStyles()).toContain('data-our-styles="true"');
  const html = renderToString(<Headline>Ports reopen</Headline>);
  const styles = getArticleStyles({ html });
  expect(styles).toContain('[id="newsfold-headline"]');
  expect(styles).not.toContain('newsfold-byline');
});
