import { renderToString } from 'react-dom/server';
import { ServerStyleSheet, styled, StyleSheetManager } from 'styled-components';
import { beforeAll, describe, expect, it } from 'vitest';

import { findAllStyledRoots } from '../../build/sources';
import { Headline } from '../../src';
import { getArticleStyles } from '../../src/server';
import { EveryComponent } from '../setup/EveryComponent';

const OurHeadline = styled(Headline)`
  text-transform: uppercase;
`;
const OurFooter = styled.footer`
  margin-top: 3rem;
`;

function story() {
  return (
    <main>
      <OurHeadline>Ports reopen</OurHeadline>
      <EveryComponent />
      <OurFooter>© The Example</OurFooter>
    </main>
  );
}

/** A page as the documentation of styled-components has it, with the styles of the components in its head if it says so. */
function page({ hasArticleStyles = false } = {}) {
  const sheet = new ServerStyleSheet();
  try {
    if (hasArticleStyles) getArticleStyles({ sheet });
    const html = renderToString(sheet.collectStyles(story()));
    return { html, styles: sheet.getStyleTags() };
  } finally {
    sheet.seal();
  }
}

/** What styled-components compiled, in pieces that begin anywhere. */
const rulesIn = (styles: string) =>
  styles
    .replace(/<\/?style[^>]*>/g, '')
    .split('/*!sc*/')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '')
    .sort();

let without: ReturnType<typeof page>;
let all: string;

beforeAll(() => {
  without = page();
  all = getArticleStyles();
});

describe('the styles of the components, compiled once', () => {
  it('change no character of the page', () => {
    expect(renderToString(story())).toBe(without.html);
    expect(page({ hasArticleStyles: true }).html).toBe(without.html);
  });

  it('leave the sheet of another page as it was', () => {
    expect(page()).toEqual(without);
    page({ hasArticleStyles: true });
    expect(page()).toEqual(without);
  });

  it('leave the class names to a page that compiles its styles in another way', () => {
    const inNamespace = () => {
      const sheet = new ServerStyleSheet();
      const html = renderToString(
        sheet.collectStyles(<StyleSheetManager namespace=".site">{story()}</StyleSheetManager>),
      );
      return { html, styles: sheet.getStyleTags() };
    };
    expect(inNamespace().styles).toMatch(/\.site \.\w+\[data-size=s\]/);
    const others = renderToString(
      <StyleSheetManager shouldForwardProp={() => true}>
        <Headline>Ports reopen</Headline>
      </StyleSheetManager>,
    );
    expect(others).toBe(renderToString(<Headline>Ports reopen</Headline>));
  });

  it('are, with those of the publisher’s own sheet, all the rules that the page had', () => {
    const { html, styles } = page({ hasArticleStyles: true });
    expect(styles).not.toContain('newsfold');
    expect(styles).toContain('text-transform');
    expect(rulesIn(styles + getArticleStyles({ html }))).toEqual(rulesIn(without.styles));
  });

  it('have the rules of every component in the package', () => {
    const roots = findAllStyledRoots().map(({ componentId }) => componentId);
    expect(roots.length).toBeGreaterThan(15);
    expect(roots.filter((id) => !all.includes(`[id="${id}"]`))).toEqual([]);
  });

  it('are only those that the page needs, if its HTML is given', () => {
    const html = renderToString(<Headline>Ports reopen</Headline>);
    expect(getArticleStyles({ html })).toMatch(/^<style[^>]*>.*newsfold-headline.*<\/style>$/s);
    expect(getArticleStyles({ html })).not.toContain('newsfold-byline');
    expect(getArticleStyles({ html: '<p>Nothing of ours</p>' })).toBe('');
  });

  it('have the nonce of the page, without anything that a nonce could smuggle in', () => {
    expect(getArticleStyles({ nonce: 'r4nd+/Om==' })).toMatch(
      /^<style nonce="r4nd\+\/Om==" data-styled="true"/,
    );
    expect(getArticleStyles({ nonce: '"><script>' })).toMatch(/^<style nonce="script" /);
  });
});
