import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import {
  AdvisoryNotice,
  AiDisclosure,
  Article,
  ArticleBody,
  Byline,
  Corrections,
  Figure,
  Headline,
  NewsArticle,
  PullQuote,
  Timestamp,
  TypeOfWork,
} from '../../src';
import { DismissibleAdvisory } from '../../src/components/DismissibleAdvisory';

beforeEach(() => {
  localStorage.clear();
});
afterEach(cleanup);

/** The space before and after the first element that matches, as computed by the browser. */
function margins(selector: string): [before: string, after: string] {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`No element matches ${selector}`);
  const { marginBlockStart, marginBlockEnd } = getComputedStyle(element);
  return [marginBlockStart, marginBlockEnd];
}

const byName = (component: string) => `[data-component="${component}"]`;

const notices: [string, ReactNode][] = [
  ['AdvisoryNotice', <AdvisoryNotice key="1" kind="satire" />],
  ['AiDisclosure', <AiDisclosure key="1" />],
  ['DismissibleAdvisory', <DismissibleAdvisory key="1" heading="Live now" />],
];

describe.each(notices)('%s', (name, notice) => {
  it('has space between it and the headline', () => {
    render(
      <Article>
        {notice}
        <Headline>Ports reopen</Headline>
      </Article>,
    );
    expect(margins(byName(name))).toEqual(['0px', '28px']);
  });

  it('has the same space in a group for reader modes', () => {
    render(
      <Article>
        <div className="newsfold-text" data-part="readable">
          {notice}
        </div>
        <Headline>Ports reopen</Headline>
      </Article>,
    );
    expect(margins(byName(name))).toEqual(['0px', '28px']);
  });

  it('has its space before it after the text, and none at the end of the article', () => {
    render(
      <Article>
        <ArticleBody>
          <p>Ships are moving.</p>
        </ArticleBody>
        {notice}
      </Article>,
    );
    expect(margins(byName(name))).toEqual(['28px', '0px']);
  });
});

describe('a notice that readers can dismiss', () => {
  it('has space after it as the notice of a NewsArticle', () => {
    render(
      <NewsArticle
        article={{ headline: 'Ports reopen', advisories: [{ kind: 'info', heading: 'Live now' }] }}
        components={{ AdvisoryNotice: DismissibleAdvisory }}
        jsonLd={false}
      />,
    );
    expect(margins(byName('DismissibleAdvisory'))).toEqual(['0px', '28px']);
    expect(margins(byName('AdvisoryNotice'))).toEqual(['0px', '0px']);
  });

  it('leaves no gap once it is dismissed', async () => {
    const { getByRole } = render(
      <Article>
        <DismissibleAdvisory heading="Live now" />
        <Headline>Ports reopen</Headline>
      </Article>,
    );
    getByRole('button').click();
    await expect.poll(() => margins(byName('DismissibleAdvisory'))).toEqual(['0px', '0px']);
  });
});

describe('the space after a component', () => {
  it('is its own wherever it comes in the column', () => {
    render(
      <Article>
        <Timestamp published="2021-10-09" />
        <Headline>Ports reopen</Headline>
        <PullQuote>“A new page”</PullQuote>
      </Article>,
    );
    expect(margins(byName('Timestamp'))).toEqual(['0px', '24px']);
    expect(margins(byName('Headline'))).toEqual(['0px', '16px']);
    expect(margins(byName('PullQuote'))).toEqual(['0px', '32px']);
  });

  it('is smaller between byline and date, and after a label', () => {
    render(
      <Article>
        <TypeOfWork kind="opinion" />
        <Headline kicker="Trade">Ports reopen</Headline>
        <Byline authors={[{ name: 'Anna Ferreira' }]} />
        <Timestamp published="2021-10-09" />
      </Article>,
    );
    expect(margins(byName('Byline'))).toEqual(['0px', '4px']);
    expect(margins(byName('TypeOfWork'))).toEqual(['0px', '6px']);
  });

  it('comes before the corrections, not after them', () => {
    render(
      <Article>
        <Corrections items={[{ replacement: 'The ship is the Anna.' }]} />
      </Article>,
    );
    expect(margins(byName('Corrections'))).toEqual(['28px', '0px']);
  });

  it('does not reach components inside other components or inside a publisher’s elements', () => {
    render(
      <Article>
        <Figure caption={<Timestamp id="in-figure" published="2021-10-09" />}>
          <img alt="" />
        </Figure>
        <section>
          <Headline id="in-section">Ports reopen</Headline>
        </section>
        <Figure>
          <Article id="in-article">
            <p>Related</p>
          </Article>
        </Figure>
      </Article>,
    );
    expect(margins('#in-figure')[1]).toBe('0px');
    expect(margins('#in-section')[1]).toBe('0px');
    expect(margins('#in-article')[1]).toBe('0px');
  });
});

it('a publisher’s own elements keep their margins between the components', () => {
  render(
    <Article>
      <style>{'.promotion { margin-block: 11px 13px }'}</style>
      <p className="promotion" id="element" />
      <aside className="promotion" id="component" data-component="Newsletter" />
      <div className="newsfold-text" data-part="readable">
        <aside className="promotion" id="in-group" data-component="Newsletter" />
      </div>
      <p className="promotion newsfold-text" id="text" />
    </Article>,
  );
  for (const id of ['element', 'component', 'in-group', 'text']) {
    expect(margins(`#${id}`)).toEqual(['11px', '13px']);
  }
});
