import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { ArticleBody, ContinueReading, Subheading, tableOfContents } from '../../src';

const silently = (act: () => unknown) => {
  const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
  const value = act();
  const said = warn.mock.calls.map(([line]) => String(line)).join('\n');
  warn.mockClear();
  return { value, said };
};

describe('a table of contents', () => {
  it('lists the sections in order, with the ids that they have on the page', () => {
    const body = (
      <>
        <p>Senior Taliban officials…</p>
        <Subheading>Terrorist threat</Subheading>
        <p>The agreement…</p>
        <ContinueReading>
          <Subheading level={3} permalink>
            المساعدات <em>الإنسانية</em>
          </Subheading>
          {[<Subheading key="own" id="own">{`What’s next?`}</Subheading>]}
          <section>
            <h4 id="bare">Bare</h4>
          </section>
        </ContinueReading>
      </>
    );
    const entries = tableOfContents(body);
    expect(entries).toEqual([
      { id: 'terrorist-threat', text: 'Terrorist threat', level: 2 },
      { id: 'المساعدات-الإنسانية', text: 'المساعدات الإنسانية', level: 3 },
      { id: 'own', text: 'What’s next?', level: 2 },
      { id: 'bare', text: 'Bare', level: 4 },
    ]);
    const { container } = render(<ArticleBody continueAfter={1}>{body}</ArticleBody>);
    const onPage = [...container.querySelectorAll('h2, h3, h4')];
    expect(onPage.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(onPage.map(({ tagName }) => tagName)).toEqual(entries.map(({ level }) => `H${String(level)}`));
  });

  it('leaves out the headline and headings without text', () => {
    expect(tableOfContents([<h1 key="1">Headline</h1>, <Subheading key="2"> </Subheading>])).toEqual([]);
    expect(tableOfContents(null)).toEqual([]);
    expect(tableOfContents('text')).toEqual([]);
    expect(tableOfContents({} as never)).toEqual([]);
  });

  it('warns about a plain heading that no link can reach', () => {
    const { value, said } = silently(() => tableOfContents(<h2>Terrorist threat</h2>));
    expect(value).toEqual([{ id: 'terrorist-threat', text: 'Terrorist threat', level: 2 }]);
    expect(said).toContain('the <h2> "Terrorist threat" has no id');
  });

  it('warns about two sections with the same id', () => {
    const twice = [<Subheading key="1">Reaction</Subheading>, <Subheading key="2">Reaction</Subheading>];
    expect(silently(() => tableOfContents(twice)).said).toContain(
      '"Reaction" has the same id as an earlier one',
    );
  });

  it('falls back to the nearest level', () => {
    const odd = <Subheading level={9 as 6}>Deep</Subheading>;
    expect(silently(() => tableOfContents(odd)).value).toMatchObject([{ level: 6 }]);
  });
});
