import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

import { talks } from '../setup/newsArticle.fixture';
import { generateMetadata } from './pageHead/generateMetadata';
import { meta } from './pageHead/meta';
import { renderHead } from './pageHead/renderHead';
import { TalksPage } from './pageHead/TalksPage';
import { readExamples } from './readExamples';

const title = 'Taliban and US meet in Doha';

describe('the page "The head of the page"', () => {
  const names = ['TalksPage', 'generateMetadata', 'meta', 'renderHead'];
  const codes = readExamples('docs/page-head.md').map(({ code }) => code);

  test('has an example for each consumer', () => {
    expect(codes).toHaveLength(names.length);
  });

  test.each(names.map((name, index) => [name, index] as const))(
    'shows the code of %s that is tested here',
    (name, index) => {
      expect(codes[index]).toBe(readExamples(`tests/docs/pageHead/${name}.tsx`)[0]?.code);
    },
  );

  test('in React 19, tags render with their attributes alone', () => {
    const html = renderToStaticMarkup(<TalksPage article={talks} />);
    expect(html).toContain(`<title>${title}</title>`);
    expect(html).toContain('<meta property="og:type" content="article"/>');
    expect(html).not.toMatch(/tagname/i);
  });

  test('in Next, metadata has the title and the canonical URL', async () => {
    expect(await generateMetadata()).toMatchObject({ title, alternates: { canonical: talks.url } });
  });

  test('in React Router, the title comes before the tags', () => {
    expect(meta({ loaderData: talks }).slice(0, 2)).toEqual([
      { title },
      expect.objectContaining({ tagName: 'meta', name: 'description' }),
    ]);
  });

  test('as a string, the head has the title', () => {
    expect(renderHead(talks)).toContain(`<title>${title}</title>`);
  });

  // A draft, or an article that a CMS sent without its headline.
  describe('for an article without a headline', () => {
    const { headline: _, alternativeHeadline: __, ...rest } = talks;
    const untitled = rest as typeof talks;

    test('in React 19, the page has no title', () => {
      vi.mocked(console.warn).mockImplementation(() => undefined);
      expect(renderToStaticMarkup(<TalksPage article={untitled} />)).not.toMatch(/<title|undefined/);
      expect(vi.mocked(console.warn).mock.calls.flat().join()).toContain('has no headline');
      vi.mocked(console.warn).mockClear();
    });

    test('in React Router, there is no title', () => {
      const tags = meta({ loaderData: untitled });
      expect(tags.length).toBeGreaterThan(0);
      expect(tags.filter((tag) => 'title' in tag)).toEqual([]);
    });

    test('as a string, the head has no title', () => {
      expect(renderHead(untitled)).not.toMatch(/<title|undefined/);
    });
  });
});
