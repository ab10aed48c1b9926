const text = (words: string, format = 0) => ({ type: 'text', text: words, format, version: 1 });
const node = (type: string, children: object[], more: object = {}) => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
  ...more,
});
const paragraph = (...children: object[]) => node('paragraph', children);
const rich = (...children: object[]) => ({ root: node('root', children) });
const item = (children: object[], more: object = {}) => node('listitem', children, { value: 1, ...more });
const block = (blockType: string, fields: object) => ({
  type: 'block',
  format: '',
  fields: { id: blockType, blockName: '', blockType, ...fields },
});
const upload = (value: unknown) => ({ type: 'upload', relationTo: 'media', fields: null, value });
const media = (filename: string, mimeType: string, more: object = {}) => ({
  id: filename,
  filename,
  mimeType,
  url: `/api/media/file/${filename}`,
  ...more,
});
const photo = (name: string, words: string) =>
  media(`${name}.jpg`, 'image/jpeg', {
    alt: `${words}, seen from the quay`,
    width: 1200,
    height: 800,
    caption: rich(paragraph(text(`${words} `), text('on Sunday', 2), text('.'))),
    credit: 'Iris Vale',
  });
const cell = (headerState: number, words: string, more: object = {}) =>
  node('tablecell', [paragraph(text(words))], { headerState, colSpan: 1, rowSpan: 1, ...more });

/** A post with every node of Payload's editor, and with the blocks of its website template. */
export const payloadPost = {
  title: 'Harbor reopens after the storm',
  slug: 'harbor',
  publishedAt: '2024-03-04T08:15:00.000Z',
  updatedAt: '2024-03-05T10:00:00.000Z',
  heroImage: photo('lead', 'The lead picture'),
  categories: [{ id: 1, title: 'Local' }],
  populatedAuthors: [{ id: 1, name: 'Mei Tanaka' }],
  meta: { title: 'Harbor reopens', description: 'Ferries run again from Monday.' },
  content: rich(
    node('heading', [text('What now?')], { tag: 'h1' }),
    node('heading', [text('The smaller ports')], { tag: 'h3' }),
    paragraph(
      text('See '),
      node('link', [text('the report', 1)], {
        fields: { linkType: 'custom', url: 'https://example.com/report?a=1&b=2', newTab: true },
      }),
      text(', '),
      node('link', [text('our story')], {
        fields: { linkType: 'internal', doc: { relationTo: 'posts', value: { id: 7, slug: 'story' } } },
      }),
      text(' and '),
      node('autolink', [text('example.com')], { fields: { linkType: 'custom', url: 'https://example.com' } }),
      { type: 'linebreak', version: 1 },
      { ...text('\t'), type: 'tab' },
      text('after the break & the <tab>'),
    ),
    paragraph(
      ...[1, 2, 4, 8, 16, 32, 64, 128].map((format) => text(`format ${String(format)}`, format)),
      text('bold and slanted', 3),
    ),
    node('paragraph', [text('مرحبا')], { direction: 'rtl' }),
    node('quote', [text('We waited.')]),
    node(
      'list',
      [
        item([text('Ferries')]),
        item([node('list', [item([text('by noon')])], { listType: 'number', tag: 'ol', start: 3 })]),
        item([text('Trains')]),
      ],
      { listType: 'bullet', tag: 'ul', start: 1 },
    ),
    node('list', [item([text('Done')], { checked: true }), item([text('Not done')], { checked: false })], {
      listType: 'check',
      tag: 'ul',
      start: 1,
    }),
    upload(photo('crane', 'A crane')),
    upload(media('ferry.mp4', 'video/mp4', { caption: 'The first ferry' })),
    upload(media('foghorn.mp3', 'audio/mpeg')),
    upload(media('report.pdf', 'application/pdf')),
    { type: 'relationship', relationTo: 'posts', value: { id: 8, slug: 'dike', title: 'How the dike held' } },
    { type: 'horizontalrule', version: 1 },
    node('table', [
      node('tablerow', [cell(1, 'Port'), cell(1, 'Open')]),
      node('tablerow', [cell(2, 'North'), cell(0, 'yes')]),
      node('tablerow', [cell(0, 'South and west', { colSpan: 2 })]),
    ]),
    node('code', [
      { ...text('if (wind < 8) {'), type: 'code-highlight' },
      { type: 'linebreak' },
      { ...text('  open();'), type: 'code-highlight' },
    ]),
    block('banner', { style: 'info', content: rich(paragraph(text('The banner’s words.'))) }),
    block('code', { language: 'css', code: 'a > b {}' }),
    block('content', {
      columns: [
        { richText: rich(paragraph(text('Column one.'))) },
        { richText: rich(paragraph(text('Column two.'))) },
      ],
    }),
    block('cta', {
      richText: rich(paragraph(text('Read on.'))),
      links: [{ link: { type: 'custom', url: 'https://example.com/subscribe', label: 'Subscribe' } }],
    }),
    block('embed', { url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa', title: 'The tide' }),
    block('mediaBlock', { media: photo('mole', 'The mole') }),
    paragraph(text('Inline: '), { type: 'inlineBlock', fields: { blockType: 'code', code: 'x < 1' } }),
    paragraph(text('The end.')),
  ),
};

/** What a reader gets, in order. */
export const payloadOutline = `
What now?
The smaller ports
See
a https://example.com/report?a=1&b=2
the report
,
a /posts/story
our story
and
a https://example.com
example.com
after the break & the <tab>
format 1
format 2
format 4
format 8
format 16
format 32
format 64
format 128
bold and slanted
مرحبا
We waited.
Ferries
by noon
Trains
☑ Done
☐ Not done
img https://cms.example.com/api/media/file/crane.jpg
alt A crane, seen from the quay
A crane
on Sunday
.
Iris Vale
video https://cms.example.com/api/media/file/ferry.mp4
The first ferry
audio https://cms.example.com/api/media/file/foghorn.mp3
a https://cms.example.com/api/media/file/report.pdf
report.pdf
a /posts/dike
How the dike held
Port
Open
North
yes
South and west
if (wind < 8) { open();
The banner’s words.
a > b {}
Column one.
Column two.
Read on.
a https://example.com/subscribe
Subscribe
iframe https://www.youtube-nocookie.com/embed/aaaaaaaaaaa
img https://cms.example.com/api/media/file/mole.jpg
alt The mole, seen from the quay
The mole
on Sunday
.
Iris Vale
Inline:
x < 1
The end.
`
  .trim()
  .split('\n');
