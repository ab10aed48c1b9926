import { evaluateSync } from '@mdx-js/mdx';
import { PortableText, toPlainText, type PortableTextBlock } from '@portabletext/react';
import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { describe, expect, it } from 'vitest';

import {
  ContinueReading,
  countWords,
  mdxComponents,
  NewsArticle,
  portableTextComponents,
  type ArticleContent,
} from '../../src';
import { talks } from '../setup/newsArticle.fixture';
import { warned } from '../setup/warned';

const paragraphs = ['The ferries are back.', 'One landing stays closed.', 'Divers come on Monday.'];

function toBlocks(texts: readonly string[]): PortableTextBlock[] {
  return texts.map((text) => ({
    _type: 'block',
    _key: text,
    style: 'normal',
    children: [{ _type: 'span', _key: text, text }],
  }));
}

function PortableTextBody({ texts }: { texts: readonly string[] }) {
  return <PortableText value={toBlocks(texts)} components={portableTextComponents} />;
}

function MdxBody({ texts }: { texts: readonly string[] }) {
  const { default: Body } = evaluateSync(texts.join('\n\n'), runtime);
  return <Body components={mdxComponents} />;
}

/* As Astro passes what is between the tags of a component of React: HTML in an element of its own. */
function Slot({ texts }: { texts: readonly string[] }) {
  const __html = texts.map((text) => `<p>${text}</p>`).join('');
  return <astro-slot dangerouslySetInnerHTML={{ __html }} />;
}

declare module 'react/jsx-runtime' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the way to declare an element
  namespace JSX {
    interface IntrinsicElements {
      'astro-slot': { dangerouslySetInnerHTML: { __html: string } };
    }
  }
}

function show(article: Partial<ArticleContent>): { data: unknown } {
  const { container } = render(
    <NewsArticle
      article={{ ...talks, dateline: undefined, continueAfter: undefined, ...article }}
      readingTime
    />,
  );
  const script = container.querySelector('script[type="application/ld+json"]');
  return { data: JSON.parse(script?.innerHTML ?? '') };
}

const cut = () => screen.getByText('Continue reading').closest('details');

describe.each([
  ['Portable Text', PortableTextBody],
  ['MDX', MdxBody],
  ['a slot', Slot],
])('a body from %s', (name, Body) => {
  it('has the reading time and the word count that the publisher gives', () => {
    const { data } = show({ body: <Body texts={paragraphs} />, wordCount: 1200 });
    expect(screen.getByText('5 minute read')).toBeVisible();
    expect(data).toHaveProperty('wordCount', 1200);
  });

  it('is cut between two elements', () => {
    const [first = '', ...others] = paragraphs;
    show({
      body: [<Body key="start" texts={[first]} />, <Body key="rest" texts={others} />],
      continueAfter: 1,
      wordCount: 12,
    });
    expect(cut()).toHaveTextContent(/One landing stays closed\. ?Divers come on Monday\.$/);
    expect(cut()).not.toHaveTextContent('The ferries are back.');
  });

  it('is cut where it has a ContinueReading', () => {
    const [first = '', ...others] = paragraphs;
    show({
      body: (
        <>
          <Body texts={[first]} />
          <ContinueReading headline="Ferries">
            <Body texts={others} />
          </ContinueReading>
        </>
      ),
      wordCount: 12,
    });
    expect(cut()).toHaveTextContent('Divers come on Monday.');
    expect(cut()).not.toHaveTextContent('The ferries are back.');
  });

  it('is paid from the second element on', () => {
    const [first = '', ...others] = paragraphs;
    show({
      body: [<Body key="start" texts={[first]} />, <Body key="rest" texts={others} />],
      paywall: { content: 'in-page', after: 1 },
      wordCount: 12,
    });
    const paid = document.querySelector('.newsfold-paywalled');
    expect(paid).toHaveTextContent('One landing stays closed.');
    expect(paid).not.toHaveTextContent('The ferries are back.');
  });

  it('says what it cannot see, instead of leaving it out in silence', () => {
    const headline = `Ferries, by ${name}`;
    const Story = (): ReactElement => <Body texts={paragraphs} />;
    Story.displayName = `Story of ${name}`;
    warned(() => show({ headline, body: <Story /> }), 'readingTime', headline, 'wordCount');
    expect(screen.queryByText(/minute read/)).toBeNull();
    warned(
      () => show({ body: <Story />, continueAfter: 2, wordCount: 12 }),
      'continueAfter sees no blocks in the component Story',
    );
    warned(
      () => show({ body: <Story />, paywall: { content: 'in-page', after: 2 }, wordCount: 12 }),
      'paywall.after sees no blocks in the component Story',
      'whole text counts as paid',
    );
  });
});

describe('the reading time of a text that can be seen', () => {
  it('needs no count, and is left out without a warning if there is no text or the server kept it', () => {
    show({ body: <p>The ferries are back.</p> });
    expect(screen.getByText('1 minute read')).toBeVisible();
    show({ body: undefined });
    show({ body: <PortableTextBody texts={paragraphs} />, paywall: { content: 'server-only' } });
    show({ body: <PortableTextBody texts={paragraphs} />, wordCount: 0 });
    expect(screen.getAllByText(/minute read/)).toHaveLength(1);
  });
});

describe('countWords', () => {
  it('counts a plain text as NewsArticle counts its own', () => {
    const text = toPlainText(toBlocks(paragraphs));
    const { data } = show({ body: paragraphs.map((words) => <p key={words}>{words}</p>) });
    expect(data).toHaveProperty('wordCount', countWords(text));
    expect(countWords(text)).toBe(12);
  });

  it('is 0 for anything but a text', () => {
    expect(countWords(undefined as never)).toBe(0);
    expect(countWords({} as never)).toBe(0);
  });
});
