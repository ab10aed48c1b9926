const span = (text: string, ...marks: string[]) => ({ _type: 'span', _key: text, text, marks });
const block = (style: string, children: object[], more: object = {}) => ({
  _type: 'block',
  _key: `${style} ${JSON.stringify(children)}`,
  style,
  markDefs: [],
  children,
  ...more,
});
const item = (listItem: string, level: number, text: string) =>
  block('normal', [span(text)], { listItem, level });
const picture = (name: string, words: string) => ({
  _type: 'image',
  _key: name,
  asset: { _ref: `image-${name}-1200x800-jpg` },
  alt: `${words}, seen from the quay`,
  caption: `${words} <on Sunday>`,
  credit: 'Iris Vale',
});

/** An article with every kind of block, mark and list, and with the objects that most schemas have. */
export const sanityDocument = {
  title: 'Harbor reopens after the storm',
  excerpt: 'Ferries run again from Monday.',
  publishedAt: '2024-03-04T08:15:00Z',
  _updatedAt: '2024-03-05T10:00:00Z',
  slug: 'harbor',
  section: 'Local',
  mainImage: picture('lead', 'The lead picture'),
  authors: [
    { name: 'Mei Tanaka', slug: 'mei-tanaka', image: { asset: { url: 'https://cdn.sanity.io/mei.jpg' } } },
  ],
  body: [
    block('h1', [span('What now?')]),
    block(
      'normal',
      [
        span('See '),
        span('the report', 'report', 'strong'),
        span(', '),
        span('our story', 'story'),
        span(' and '),
        span('this', 'evil'),
        span('.\nA second line & more.'),
      ],
      {
        markDefs: [
          { _type: 'link', _key: 'report', href: 'https://example.com/report?a=1&b=2' },
          { _type: 'internalLink', _key: 'story', reference: { slug: { current: 'story' } } },
          { _type: 'link', _key: 'evil', href: 'java\tscript:alert(1)' },
        ],
      },
    ),
    block('normal', [
      span('bold', 'strong'),
      span('slanted', 'em'),
      span('lined', 'underline'),
      span('gone', 'strike-through'),
      span('mono', 'code'),
      span('bright', 'highlight'),
      span('up', 'sup'),
      span('down', 'sub'),
    ]),
    ...['h2', 'h3', 'h4', 'h5', 'h6'].map((style) => block(style, [span(`A heading ${style}`)])),
    item('bullet', 1, 'Ferries'),
    item('bullet', 2, 'by noon'),
    item('number', 3, 'the first'),
    item('bullet', 1, 'Trains'),
    item('number', 1, 'One'),
    item('number', 1, 'Two'),
    block('blockquote', [span('We waited.')]),
    block('pullquote', [span('Nobody slept.')]),
    picture('crane', 'A crane'),
    { _type: 'image', asset: { url: 'https://cdn.sanity.io/images/a/b/resolved.png' }, alt: '' },
    { _type: 'gallery', images: [picture('mole', 'The mole'), picture('pier', 'The pier')] },
    {
      _type: 'file',
      asset: { _ref: 'file-report-pdf', originalFilename: 'report.pdf' },
      title: 'The full report',
    },
    { _type: 'embed', url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', title: 'The tide' },
    { _type: 'youtube', url: 'https://youtu.be/bbbbbbbbbbb' },
    { _type: 'code', language: 'js', filename: 'open.js', code: 'if (wind < 8) {\n  open();\n}' },
    { _type: 'table', rows: [{ cells: ['Port', 'Open'] }, { cells: ['North', 'yes & no'] }] },
    { _type: 'callout', body: [block('normal', [span('The callout’s words.')])] },
    { _type: 'reference', title: 'How the dike held', slug: { current: 'dike' } },
    { _type: 'break', style: 'lineBreak' },
    block('normal', [span('The end.')]),
  ],
};

/** What a reader gets, in order. */
export const sanityOutline = `
What now?
See
a https://example.com/report?a=1&b=2
the report
,
a /story
our story
and this.
A second line & more.
bold
slanted
lined
gone
mono
bright
up
down
A heading h2
A heading h3
A heading h4
A heading h5
A heading h6
Ferries
by noon
the first
Trains
One
Two
We waited.
Nobody slept.
img https://cdn.sanity.io/images/abcd1234/production/crane-1200x800.jpg
alt A crane, seen from the quay
A crane <on Sunday> Iris Vale
img https://cdn.sanity.io/images/a/b/resolved.png
img https://cdn.sanity.io/images/abcd1234/production/mole-1200x800.jpg
alt The mole, seen from the quay
The mole <on Sunday> Iris Vale
img https://cdn.sanity.io/images/abcd1234/production/pier-1200x800.jpg
alt The pier, seen from the quay
The pier <on Sunday> Iris Vale
a https://cdn.sanity.io/files/abcd1234/production/report.pdf
The full report
iframe https://www.youtube-nocookie.com/embed/aaaaaaaaaaa
iframe https://www.youtube-nocookie.com/embed/bbbbbbbbbbb
if (wind < 8) { open(); }
open.js
Port
Open
North
yes & no
The callout’s words.
a /dike
How the dike held
The end.
`
  .trim()
  .split('\n');
