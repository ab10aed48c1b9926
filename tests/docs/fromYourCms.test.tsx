import { readFileSync } from 'node:fs';

import { evaluate } from '@mdx-js/mdx';
import { render, screen } from '@testing-library/react';
import * as runtime from 'react/jsx-runtime';
import { describe, expect, test, vi } from 'vitest';

import { ArcStory } from './fromYourCms/ArcStory';
import { MdxStory } from './fromYourCms/MdxStory';
import { SanityStory } from './fromYourCms/SanityStory';
import { Story } from './fromYourCms/Story';
import { StoryWithNote } from './fromYourCms/StoryWithNote';
import { WholeStory } from './fromYourCms/WholeStory';
import { WordPressStory } from './fromYourCms/WordPressStory';

const foldedText = () => screen.getByText('Continue reading').closest('details');

describe('the page "From your CMS"', () => {
  const page = readFileSync('docs/from-your-cms.md', 'utf8');
  const examples = [...page.matchAll(/```tsx\n(.*?)```/gs)].map(([, code = '']) => code);

  test('has seven examples', () => {
    expect(examples).toHaveLength(7);
  });

  test.each(examples)('shows the code that is tested here: %#', (code) => {
    const name = /export function (\w+)/.exec(code)?.[1] ?? '';
    const tested = readFileSync(`tests/docs/fromYourCms/${name}.tsx`, 'utf8');
    expect(code).toBe(
      tested.replaceAll("'../../../src/html'", "'newsfold/html'").replaceAll("'../../../src'", "'newsfold'"),
    );
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

  test('WordPress', () => {
    const rendered =
      '\n<p>Officials met&nbsp;on Monday.</p>\n\n<h2 class="wp-block-heading" id="what-now">What now?</h2>\n\n<figure class="wp-block-image size-large"><img loading="lazy" src="https://example.com/a.jpg" alt="The hall" class="wp-image-6"/><figcaption class="wp-element-caption">The hall</figcaption></figure>\n';
    render(<WordPressStory post={{ content: { rendered } }} />);
    expect(screen.getByRole('heading', { name: 'What now?' })).toHaveAttribute('id', 'what-now');
    expect(screen.getByRole('figure')).toHaveTextContent('The hall');
  });

  test('Arc XP', () => {
    render(
      <ArcStory
        story={{
          content_elements: [
            { type: 'text', content: 'Officials <b>met</b>.' },
            { type: 'header', level: 2, content: 'What <i>now</i>?' },
            { type: 'text', content: 'Nobody knew.' },
            {
              type: 'image',
              url: 'https://example.com/a.jpg',
              alt_text: 'The hall',
              caption: 'The hall at night',
            },
            { type: 'list', list_type: 'ordered', items: [{ type: 'text', content: 'First' }] },
            { type: 'quote', subtype: 'pullquote', content_elements: [{ type: 'text', content: 'Never.' }] },
            { type: 'raw_html', content: '<script>alert(1)</script><table><tr><td>1<td>2</table>' },
          ],
        }}
      />,
    );
    expect(screen.getByText('met').tagName).toBe('B');
    expect(screen.getByRole('heading', { name: 'What now?' }).tagName).toBe('H2');
    expect(screen.getByRole('img', { name: 'The hall' }).closest('figure')).toHaveTextContent(
      'The hall at night',
    );
    expect(foldedText()).toHaveTextContent('First');
    expect(screen.getByText('Never.').closest('[data-component="PullQuote"]')).not.toBeNull();
    expect(screen.getByText('2').closest('[role="region"]')).not.toBeNull();
  });

  test('Portable Text', () => {
    const span = (text: string, marks: string[] = []) => ({ _type: 'span', _key: text, text, marks });
    const block = (style: string, children: object[], more: object = {}) => ({
      _type: 'block',
      _key: style + JSON.stringify(children),
      style,
      markDefs: [
        { _type: 'link', _key: 'report', href: 'https://example.com/report' },
        { _type: 'link', _key: 'evil', href: 'java\tscript:alert(1)' },
      ],
      children,
      ...more,
    });
    const body = [
      block('h1', [span('What now?')]),
      block('normal', [
        span('See '),
        span('the report', ['report', 'strong']),
        span(' and '),
        span('this', ['evil']),
      ]),
      block('normal', [span('First')], { listItem: 'bullet', level: 1 }),
      block('pullquote', [span('Never.')]),
    ];
    const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
    render(<SanityStory body={body as Parameters<typeof SanityStory>[0]['body']} />);
    expect(screen.getByRole('heading', { name: 'What now?', level: 2 })).toHaveAttribute('id', 'what-now');
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['the report']);
    expect(screen.getByText(/See/)).toHaveTextContent('See the report and this');
    expect(screen.getByRole('listitem')).toHaveTextContent('First');
    expect(screen.getByText('Never.').closest('[data-component="PullQuote"]')).not.toBeNull();
    warn.mockClear();
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
