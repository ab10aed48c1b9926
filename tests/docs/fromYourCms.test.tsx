import { readdirSync, readFileSync } from 'node:fs';

import { evaluate } from '@mdx-js/mdx';
import { render, screen, within } from '@testing-library/react';
import { parseFragment, serializeOuter } from 'parse5';
import type { ReactElement } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';

import { newsEmbeds } from '../../src/html';
import { damageData } from './damageData';
import { ansBlocks, type AnsElement } from './fromYourCms/ansBlocks';
import { arcArticle, ArcPage, type AnsStory } from './fromYourCms/ArcPage';
import { ArcStory } from './fromYourCms/ArcStory';
import { drupalArticle, DrupalPage } from './fromYourCms/DrupalPage';
import { DrupalStory } from './fromYourCms/DrupalStory';
import { drupalToHtml, type DrupalDocument } from './fromYourCms/drupalToHtml';
import { ghostArticle, GhostPage, type GhostPost } from './fromYourCms/GhostPage';
import { GhostStory } from './fromYourCms/GhostStory';
import { lexicalToHtml, type LexicalNode } from './fromYourCms/lexicalToHtml';
import { MdxStory } from './fromYourCms/MdxStory';
import { payloadArticle, PayloadPage, type PayloadPost } from './fromYourCms/PayloadPage';
import { PayloadStory } from './fromYourCms/PayloadStory';
import { PortableTextStory } from './fromYourCms/PortableTextStory';
import { portableTextToHtml, type SanityObject } from './fromYourCms/portableTextToHtml';
import { resolveShortcodes } from './fromYourCms/resolveShortcodes';
import { arcOutline, arcStory } from './fromYourCms/samples/arc';
import { drupalDocument, drupalOutline } from './fromYourCms/samples/drupal';
import { ghostOutline, ghostPost } from './fromYourCms/samples/ghost';
import { payloadOutline, payloadPost } from './fromYourCms/samples/payload';
import { sanityDocument, sanityOutline } from './fromYourCms/samples/sanity';
import { wordPressBody, wordPressOutline } from './fromYourCms/samples/wordpress';
import { sanityArticle, SanityPage, type SanityArticle } from './fromYourCms/SanityPage';
import { SanityStory } from './fromYourCms/SanityStory';
import { Story } from './fromYourCms/Story';
import { StoryWithNote } from './fromYourCms/StoryWithNote';
import { StoryWithPolls } from './fromYourCms/StoryWithPolls';
import { WholeStory } from './fromYourCms/WholeStory';
import { WordPressStory } from './fromYourCms/WordPressStory';
import { outlineBody } from './outlineBody';

const foldedText = () => screen.getByText('Continue reading').closest('details');

describe('the page "From your CMS"', () => {
  const page = readFileSync('docs/from-your-cms.md', 'utf8');
  const shown = [...page.matchAll(/```tsx?\n(.*?)```/gs)].map(([, code = '']) => code);
  const files = readdirSync('tests/docs/fromYourCms').filter((file) => /\.tsx?$/.test(file));
  const tested = files.map((file) =>
    readFileSync(`tests/docs/fromYourCms/${file}`, 'utf8')
      .replaceAll("'../../../src/html'", "'newsfold/html'")
      .replaceAll("'../../../src'", "'newsfold'"),
  );

  test.each(shown)('shows code that is tested here: %#', (code) => {
    expect(tested).toContain(code);
  });

  test.each(files)('shows all of %s', (file) => {
    expect(shown).toContain(tested[files.indexOf(file)]);
  });
});

describe('its examples', () => {
  const html = '<p>One</p><p>Two</p><p>Three</p><p>Four</p>';

  test('HTML', () => {
    render(<Story html={html} />);
    expect(foldedText()).toHaveTextContent('Four');
    expect(foldedText()).not.toHaveTextContent('Three');
  });

  test('HTML among other blocks', () => {
    render(<StoryWithNote html={html} />);
    expect(foldedText()).not.toHaveTextContent('Two');
    expect(foldedText()).toHaveTextContent('ThreeFour');
  });

  test.each([
    '<div class="poll" data-poll="42"></div>',
    '<iframe src="https://polls.example/frame/42"></iframe>',
    '<p>https://polls.example/42</p>',
  ])('HTML with embeds of one’s own: %s', (poll) => {
    const { container } = render(<StoryWithPolls html={`${poll}<p>https://youtu.be/abcdefghijk</p>`} />);
    const [own, youTube] = [...container.querySelectorAll('iframe')];
    expect(own).toHaveAttribute('src', 'https://polls.example/frame/42');
    expect(own).toHaveAttribute('height', '320');
    expect(youTube).toHaveAttribute('src', expect.stringContaining('youtube-nocookie.com'));
    expect(screen.getByRole('link', { name: 'Open on Our polls' })).toHaveAttribute(
      'href',
      'https://polls.example/42',
    );
  });

  test('HTML says which providers are known', () => {
    const page = readFileSync('docs/from-your-cms.md', 'utf8').replace(/\s+/g, ' ');
    const names = newsEmbeds.map(({ name }) => name);
    expect(page).toContain(`\`newsEmbeds\` has ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}.`);
  });

  test('WordPress', () => {
    const rendered =
      '\n<p>Officials met&nbsp;on Monday.</p>\n\n<h2 class="wp-block-heading" id="what-now">What now?</h2>\n\n<figure class="wp-block-image size-large"><img loading="lazy" src="https://example.com/a.jpg" alt="The hall" class="wp-image-6"/><figcaption class="wp-element-caption">The hall</figcaption></figure>\n';
    render(<WordPressStory post={{ content: { rendered } }} />);
    expect(screen.getByRole('heading', { name: 'What now?' })).toHaveAttribute('id', 'what-now');
    expect(screen.getByRole('figure')).toHaveTextContent('The hall');
  });

  test('Portable Text with components of React', () => {
    const body = [
      { _type: 'block', style: 'h1', children: [{ _type: 'span', text: 'What now?' }] },
      { _type: 'image', url: 'https://example.com/a.jpg', alt: 'A hall', caption: 'The hall' },
    ];
    render(<PortableTextStory body={body as Parameters<typeof PortableTextStory>[0]['body']} />);
    expect(screen.getByRole('heading', { name: 'What now?', level: 2 })).toHaveAttribute('id', 'what-now');
    expect(screen.getByRole('img', { name: 'A hall' }).closest('figure')).toHaveTextContent('The hall');
  });

  test('MDX', async () => {
    const source =
      '# What now?\n\nOfficials **met**.\n\n<Figure caption="The hall"><img src="/a.jpg" alt="A hall" /></Figure>\n\n<PullQuote>Never.</PullQuote>\n\n- First\n';
    const { default: Body } = await evaluate(source, runtime);
    render(<MdxStory Body={Body} />);
    expect(screen.getByRole('heading', { name: 'What now?', level: 2 })).toHaveAttribute('id', 'what-now');
    expect(screen.getByRole('img', { name: 'A hall' }).closest('figure')).toHaveTextContent('The hall');
    expect(screen.getByText('Never.').closest('[data-component="PullQuote"]')).not.toBeNull();
    expect(screen.getByText('met').tagName).toBe('STRONG');
  });

  test('the whole article', () => {
    const record = {
      title: 'Officials meet',
      genre: 'analysis',
      firstPublished: '2021-10-09T14:05:00+03:00',
      sourceType: 'algorithmicMedia',
      checkedBy: 'Mei Tanaka',
      body: html,
      errata: [
        { on: '2021-10-10', said: 'They met on Monday.', correct: 'They met on Sunday.', grave: true },
        { on: '2021-10-11', said: 'The Maria', correct: 'The ship is the Anna.', grave: false },
      ],
    } as const;
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    render(<WholeStory record={record} today="2024-10-10" />);
    warn.mockClear();
    expect(screen.getByRole('note', { name: 'This article is more than 3 years old' })).toBeVisible();
    expect(screen.getByRole('note', { name: /generated automatically/ })).toHaveTextContent(
      /reviewed by a person/,
    );
    expect(screen.getByText('Analysis')).toBeVisible();
    expect(screen.getByRole('note', { name: 'Correction, October 10, 2021' })).toHaveTextContent('Sunday');
    expect(screen.getByRole('region', { name: 'Corrections' })).toHaveTextContent('The ship is the Anna.');
    expect(document.querySelector('script')?.textContent).toContain('AlgorithmicMediaDigitalSource');
  });
});

/* One body for each CMS, with every element that the CMS documents. */
const bodies: Record<string, { story: ReactElement; outline: string[] }> = {
  'Arc XP': { story: <ArcStory story={arcStory} />, outline: arcOutline },
  'Portable Text': { story: <SanityStory body={sanityDocument.body} />, outline: sanityOutline },
  WordPress: {
    story: <WordPressStory post={{ content: { rendered: wordPressBody } }} />,
    outline: wordPressOutline,
  },
  Ghost: { story: <GhostStory post={ghostPost} />, outline: ghostOutline },
  Payload: { story: <PayloadStory content={payloadPost.content} />, outline: payloadOutline },
  Drupal: { story: <DrupalStory document={drupalDocument} />, outline: drupalOutline },
};

describe.each(Object.keys(bodies))('a body from %s', (cms) => {
  const { story, outline } = bodies[cms] ?? { story: <></>, outline: [] };

  test('arrives whole and in order', () => {
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    const { container } = render(story);
    const text = outlineBody(container).join('\n');
    let at = 0;
    for (const part of outline) {
      const found = text.indexOf(part, at);
      expect(
        found,
        `${part} is missing after:\n${text.slice(Math.max(0, at - 200), at)}`,
      ).toBeGreaterThanOrEqual(at);
      at = found + part.length;
    }
    const twice = outline.filter(
      (part) =>
        part.length > 12 && !part.startsWith('a ') && countOf(part, text) > countOf(part, outline.join('\n')),
    );
    expect(twice).toEqual([]);
    // A link with an unsafe address is refused on purpose, and what is hidden or operates a player is left out.
    expect(
      warn.mock.calls.flat().filter((message) => !/javascript|was left out/.test(String(message))),
    ).toEqual([]);
    warn.mockClear();
  });

  test('folds what comes after the third block', () => {
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    render(story);
    warn.mockClear();
    expect(foldedText()).toHaveTextContent((outline.at(-1) ?? '').replace(/^\S+ /, ''));
    expect(foldedText()?.previousElementSibling).toHaveTextContent(/\w/);
  });
});

describe('the formats of a text', () => {
  const tagsOf = (container: HTMLElement, texts: string[]) =>
    texts.map((text) => within(container).getByText(text).localName);

  test('come through from Payload', () => {
    const { container } = render(<PayloadStory content={payloadPost.content} />);
    const formats = [1, 2, 4, 8, 16, 32, 64, 128].map((format) => `format ${String(format)}`);
    expect(tagsOf(container, formats)).toEqual(['strong', 'em', 's', 'u', 'code', 'sub', 'sup', 'mark']);
    expect(screen.getByText('bold and slanted').closest('em')?.querySelector('strong')).not.toBeNull();
    expect(screen.getByText('مرحبا')).toHaveAttribute('dir', 'rtl');
    expect(screen.getByRole('columnheader', { name: 'Port', hidden: true })).toBeInTheDocument();
  });

  test('come through from Portable Text', () => {
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    const { container } = render(<SanityStory body={sanityDocument.body} />);
    warn.mockClear();
    const marks = ['bold', 'slanted', 'lined', 'gone', 'mono', 'bright', 'up', 'down'];
    expect(tagsOf(container, marks)).toEqual(['strong', 'em', 'u', 's', 'code', 'mark', 'sup', 'sub']);
  });
});

const countOf = (part: string, text: string) => text.split(part).length - 1;

/* What turns a body into blocks or HTML, and a document into an article. `beside` is what must come through all the same. */
interface Conversion {
  documents: readonly object[];
  convert: (damaged: unknown) => unknown;
  beside?: string;
}

// As a browser would read it: an element that does not end would swallow the paragraph.
const serializeLast = (html: string) => {
  const last = parseFragment(html).childNodes.at(-1);
  return last ? serializeOuter(last) : '';
};

const conversions: Record<string, Conversion> = {
  'an element of Arc XP': {
    documents: arcStory.content_elements,
    convert: (element) =>
      renderToStaticMarkup(ansBlocks([element as AnsElement, { type: 'text', content: 'The end.' }]).at(-1)),
    beside: '<p>The end.</p>',
  },
  'a block of Portable Text': {
    documents: sanityDocument.body,
    convert: (block) =>
      serializeLast(
        portableTextToHtml([
          block as SanityObject,
          { _type: 'block', children: [{ _type: 'span', text: 'The end.' }] },
        ]),
      ),
    beside: '<p>The end.</p>',
  },
  'a node of Payload': {
    documents: payloadPost.content.root.children,
    convert: (node) =>
      serializeLast(lexicalToHtml({ root: { children: [node as LexicalNode, paragraph('The end.')] } })),
    beside: '<p>The end.</p>',
  },
  'a document of Drupal': {
    documents: [drupalDocument],
    convert: (document) => [
      drupalToHtml(document as DrupalDocument),
      drupalArticle(document as DrupalDocument),
    ],
  },
  'a story of Arc XP': {
    documents: [{ ...arcStory, content_elements: [] }],
    convert: (story) => arcArticle(story as AnsStory),
  },
  'an article of Sanity': {
    documents: [{ ...sanityDocument, body: [] }],
    convert: (document) => sanityArticle(document as SanityArticle),
  },
  'a post of Payload': {
    documents: [{ ...payloadPost, content: null }],
    convert: (post) => payloadArticle(post as PayloadPost),
  },
  'a post of Ghost': {
    documents: [{ ...ghostPost, html: '<p>One.</p>' }],
    convert: (post) => ghostArticle(post as GhostPost),
  },
};

test.each(Object.keys(conversions))(
  '%s may miss any field, or have it in another type',
  (name) => {
    const { documents, convert, beside } = conversions[name] ?? { documents: [], convert: String };
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    const lost: string[] = [];
    for (const document of documents) {
      for (const { path, copy } of damageData(document)) {
        try {
          const converted = convert(copy);
          if (beside !== undefined && converted !== beside) {
            lost.push(`${path}: ${String(converted)}`);
          }
        } catch (error) {
          lost.push(`${path}: ${String(error)}`);
        }
      }
    }
    warn.mockClear();
    expect(lost).toEqual([]);
  },
  20_000,
);

describe('an element that a recipe does not know', () => {
  const unknown: Record<string, { story: ReactElement; names: string }> = {
    'Arc XP': {
      story: (
        <ArcStory
          story={{
            content_elements: [
              { type: 'text', content: 'Before.' },
              {
                type: 'poll',
                content: 'Its <b>words</b>.',
                content_elements: [{ type: 'text', content: 'Inside.' }],
              },
              { type: 'poll', content: 'Its words again.' },
              { type: 'text', content: 'After.' },
            ],
          }}
        />
      ),
      names: '"poll"',
    },
    'Portable Text': {
      story: (
        <SanityStory
          body={[
            { _type: 'block', children: [{ _type: 'span', text: 'Before.' }] },
            {
              _type: 'quiz',
              title: 'Its words.',
              body: [{ _type: 'block', children: [{ _type: 'span', text: 'Inside.' }] }],
            },
            { _type: 'quiz', title: 'Its words again.' },
            { _type: 'block', children: [{ _type: 'span', text: 'After.' }] },
          ]}
        />
      ),
      names: '"block quiz"',
    },
    Payload: {
      story: (
        <PayloadStory
          content={{
            root: {
              children: [
                paragraph('Before.'),
                {
                  type: 'block',
                  fields: {
                    blockType: 'map',
                    richText: { root: { children: [paragraph('Its words. Inside.')] } },
                  },
                },
                { type: 'block', fields: { blockType: 'map' } },
                paragraph('After.'),
              ],
            },
          }}
        />
      ),
      names: '"block map"',
    },
    Drupal: {
      story: (
        <DrupalStory
          document={{
            data: {
              attributes: { body: { processed: '<p>Before.</p>' } },
              relationships: { field_paragraphs: { data: [{ id: '1' }, { id: '1' }, { id: '2' }] } },
            },
            included: [
              {
                id: '1',
                type: 'paragraph--card',
                attributes: { field_any: { processed: '<p>Its words. Inside.</p>' } },
              },
              {
                id: '2',
                type: 'paragraph--text',
                attributes: { field_text: { processed: '<p>After.</p>' } },
              },
            ],
          }}
        />
      ),
      names: '"paragraph--card"',
    },
    WordPress: {
      story: (
        <WordPressStory
          post={{
            content: {
              rendered:
                '<p>Before.</p>[chart id="4"]<p>[box]Its words. Inside.[/box]</p>[chart id="5"]<p>After.</p>',
            },
          }}
        />
      ),
      names: '"[chart]"',
    },
  };

  test.each(Object.keys(unknown))('is named once, and costs nothing else: %s', (cms) => {
    const { story, names } = unknown[cms] ?? { story: <></>, names: '' };
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    const { container } = render(story);
    const warnings = warn.mock.calls.flat().map(String);
    warn.mockClear();
    expect(container).toHaveTextContent(/Before\..*Its words.*Inside\..*After\./);
    expect(container).not.toHaveTextContent(/\[/);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(names);
  });

  test('in a broken snippet of Arc XP does not swallow what follows', () => {
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    const { container } = render(
      <ArcStory
        story={{
          content_elements: [
            '<iframe src="https://www.youtube.com/embed/aaaaaaaaaaa" />',
            '<!-- ',
            '<script>',
            '<table><b>',
          ].flatMap((content) => [
            { type: 'raw_html', content },
            { type: 'quote', content_elements: [{ type: 'raw_html', content }] },
            { type: 'text', content: 'And then.' },
          ]),
        }}
      />,
    );
    warn.mockClear();
    expect(screen.getAllByText('And then.')).toHaveLength(4);
    expect(screen.getAllByText('And then.').map(({ tagName }) => tagName)).toEqual(['P', 'P', 'P', 'P']);
    expect(container.querySelectorAll('iframe')).toHaveLength(2);
  });
});

describe('a body in many parts', () => {
  test('has each id once, and links from one part reach another', () => {
    const { container } = render(
      <ArcStory
        story={{
          content_elements: [
            { type: 'text', content: 'See <a href="#method">how we counted</a>.' },
            { type: 'header', content: 'What now?' },
            { type: 'raw_html', content: '<h2>What now?</h2><p>Pasted.</p>' },
            { type: 'header', content: 'What now?' },
            { type: 'text', content: '<a id="method"></a>We counted by hand.' },
          ],
        }}
      />,
    );
    const ids = Array.from(container.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(screen.getAllByRole('heading', { name: 'What now?', hidden: true })).toHaveLength(3);
    expect(outlineBody(container)).toContain('a # (leads into the body)');
  });

  test('from Drupal may have a paragraph that holds itself', () => {
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    const html = drupalToHtml({
      data: { relationships: { field_paragraphs: { data: { id: 'a' } } } },
      included: [
        {
          id: 'a',
          type: 'paragraph--box',
          attributes: { field_any: { processed: '<p>Words.</p>' } },
          relationships: { field_any: { data: [{ id: 'a', type: 'paragraph--box' }] } },
        },
      ],
    });
    warn.mockClear();
    expect(html).toContain('Words.');
  });
});

function paragraph(text: string): LexicalNode {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

describe('words in brackets', () => {
  test.each([
    'The mayor [sic] waved.',
    '[Update] It rained.',
    '[see https://example.com/?a=1]',
    'x[i] = y[j]',
  ])('stay: %s', (text) => {
    expect(resolveShortcodes(text)).toBe(text);
  });
});

const pages: Record<string, ReactElement> = {
  'Arc XP': <ArcPage story={arcStory} />,
  Sanity: <SanityPage document={sanityDocument} />,
  Ghost: <GhostPage post={ghostPost} />,
  Payload: <PayloadPage post={payloadPost} />,
  Drupal: <DrupalPage document={drupalDocument} />,
};

describe.each(Object.keys(pages))('a page from %s', (cms) => {
  test('has its head, and tells search engines the same', () => {
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    render(pages[cms]);
    warn.mockClear();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Harbor reopens after the storm');
    expect(screen.getByText('Ferries run again from Monday.')).toBeVisible();
    expect(screen.getByText(/March 4, 2024/)).toBeVisible();
    expect(screen.getAllByText(/Mei Tanaka/)[0]).toBeVisible();
    expect(screen.getByAltText(/^The lead picture/)).toBeVisible();
    const data = JSON.parse(document.querySelector('script')?.textContent ?? '{}') as Record<string, unknown>;
    expect(data).toMatchObject({
      headline: expect.stringMatching(/^Harbor reopens/) as unknown,
      description: 'Ferries run again from Monday.',
      datePublished: expect.stringMatching(/^2024-03-04T08:15:00/) as unknown,
      dateModified: expect.stringMatching(/^2024-03-05T10:00:00/) as unknown,
      articleSection: 'Local',
    });
    expect(JSON.stringify(data)).toContain('Mei Tanaka');
  });
});

test('a sign-up card of Ghost, which needs its script, is left out', () => {
  const { container } = render(<GhostStory post={ghostPost} />);
  expect(ghostPost.html).toContain('Sign up');
  expect(container).not.toHaveTextContent(/Sign up|Thanks!/);
});

describe('a post of Ghost for members', () => {
  const html = '<p>One.</p><p>Two.</p><!--members-only--><p>Three.</p>';

  test('marks what is paid for where Ghost has its line', () => {
    render(<GhostPage post={{ ...ghostPost, html, visibility: 'paid' }} />);
    const paid = document.querySelector('.newsfold-paywalled');
    expect(paid).toHaveTextContent('Three.');
    expect(paid).not.toHaveTextContent('Two.');
  });

  test('says that Ghost has kept the rest', () => {
    expect(
      ghostArticle({ ...ghostPost, html: '<p>One.</p>', visibility: 'paid', access: false }).paywall,
    ).toEqual({
      content: 'server-only',
    });
  });
});
