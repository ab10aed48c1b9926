type Relationships = Record<string, { data: object | object[] }>;

const file = (id: string, filename: string, filemime: string) => ({
  type: 'file--file',
  id,
  attributes: {
    filename,
    filemime,
    uri: { value: `public://${filename}`, url: `/sites/default/files/${filename}` },
  },
});
const paragraph = (name: string, attributes: object, field_media?: Relationships[string]) => ({
  type: `paragraph--${name}`,
  id: `paragraph-${name}`,
  attributes: { status: true, langcode: 'en', parent_type: 'node', ...attributes },
  relationships: {
    paragraph_type: { data: { type: 'paragraphs_type--paragraphs_type', id: 'x' } },
    ...(field_media && { field_media }),
  },
});
const formatted = (processed: string) => ({ value: 'The unfiltered text.', format: 'full_html', processed });
const media = (bundle: string, attributes: Record<string, unknown>, relationships: Relationships = {}) => ({
  type: `media--${bundle}`,
  id: `media-${bundle}`,
  attributes,
  relationships,
});
const to = (type: string, id: string, meta?: object) => ({
  type,
  id,
  meta: { drupal_internal__target_id: 1, ...meta },
});

/** An article with every media type of Drupal's standard profile, in the text and in paragraphs. */
export const drupalDocument = {
  jsonapi: { version: '1.0' },
  data: {
    type: 'node--article',
    id: 'node',
    attributes: {
      title: 'Harbor reopens after the storm',
      created: '2024-03-04T08:15:00+00:00',
      changed: '2024-03-05T10:00:00+00:00',
      path: { alias: '/local/harbor', pid: 1, langcode: 'en' },
      body: {
        ...formatted(
          [
            '<p>The harbor <strong>reopened</strong> on <a href="/monday?a=1&amp;b=2">Monday</a>. Write src="/x" in code.</p>',
            '<h2>What now?</h2>',
            '<figure role="group" class="caption caption-drupal-media align-right"><div><img loading="lazy" src="/sites/default/files/styles/large/public/crane.jpg?itok=a" srcset="/sites/default/files/crane.jpg 1x, /sites/default/files/crane-2.jpg 2x" width="480" height="320" alt="A crane"></div><figcaption>The crane <em>on Sunday</em></figcaption></figure>',
            '<drupal-media data-entity-type="media" data-entity-uuid="media-image" data-caption="Left as it was &lt;em&gt;a &gt; b&lt;/em&gt;" alt="Another alternative">&nbsp;</drupal-media>',
            '<drupal-media data-entity-type="media" data-entity-uuid="media-remote_video"></drupal-media>',
            '<iframe src="/media/oembed?url=https%3A//vimeo.com/76979871&amp;max_width=0&amp;hash=x" width="200" height="113" title="From the air"></iframe>',
            '<p><a href="/sites/default/files/report.pdf">The report</a> <img src="https://img.example.com/flag.png" alt="A flag"></p>',
            '<ul><li>Ferries<ul><li>by noon</li></ul></li></ul>',
            '<table><thead><tr><th>Port</th></tr></thead><tbody><tr><td>North</td></tr><tr><td>South</td></tr></tbody></table>',
            '<blockquote><p>We waited.</p></blockquote><hr>',
          ].join('\n'),
        ),
        summary: 'Ferries run again from Monday.',
      },
    },
    relationships: {
      uid: { data: to('user--user', 'user') },
      field_image: {
        data: to('file--file', 'file-image', { alt: 'The lead picture', width: 1200, height: 800 }),
      },
      field_tags: { data: [to('taxonomy_term--tags', 'tag')] },
      field_paragraphs: {
        data: ['text', 'heading', 'quote', 'media', 'gallery', 'link'].map((name) =>
          to(`paragraph--${name}`, `paragraph-${name}`),
        ),
      },
    },
  },
  included: [
    { type: 'user--user', id: 'user', attributes: { display_name: 'Mei Tanaka' } },
    { type: 'taxonomy_term--tags', id: 'tag', attributes: { name: 'Local' } },
    paragraph('text', { field_text: formatted('<p>A paragraph’s <em>text</em>.</p>') }),
    paragraph('heading', { field_heading: 'The smaller <ports>' }),
    paragraph('quote', { field_quote: formatted('<p>Nobody slept.</p>'), field_author: 'Lin Moreau' }),
    paragraph('media', {}, { data: to('media--remote_video', 'media-remote_video') }),
    paragraph(
      'gallery',
      { field_caption: 'The day after' },
      {
        data: ['image', 'video', 'audio', 'document'].map((bundle) =>
          to(`media--${bundle}`, `media-${bundle}`),
        ),
      },
    ),
    paragraph('link', { field_link: { uri: 'internal:/dike', title: 'How the dike held', options: [] } }),
    media(
      'image',
      { name: 'image.jpg', field_caption: 'The mole & the pier' },
      {
        field_media_image: {
          data: to('file--file', 'file-image', { alt: 'The mole', width: 1200, height: 800 }),
        },
      },
    ),
    media('remote_video', {
      name: 'The tide',
      field_media_oembed_video: 'https://www.youtube.com/watch?v=aaaaaaaaaaa',
    }),
    media(
      'video',
      { name: 'The first ferry' },
      { field_media_video_file: { data: [to('file--file', 'file-video')] } },
    ),
    media(
      'audio',
      { name: 'The foghorn' },
      { field_media_audio_file: { data: to('file--file', 'file-audio') } },
    ),
    media(
      'document',
      { name: 'The report' },
      { field_media_document: { data: to('file--file', 'file-document') } },
    ),
    file('file-image', 'image.jpg', 'image/jpeg'),
    file('file-video', 'ferry.mp4', 'video/mp4'),
    file('file-audio', 'foghorn.mp3', 'audio/mpeg'),
    file('file-document', 'report.pdf', 'application/pdf'),
  ],
};

/** What a reader gets, in order. */
export const drupalOutline = `
The harbor
reopened
on
a /monday?a=1&b=2
Monday
. Write src="/x" in code.
What now?
img https://cms.example.com/sites/default/files/styles/large/public/crane.jpg?itok=a
alt A crane
The crane
on Sunday
img https://cms.example.com/sites/default/files/image.jpg
alt Another alternative
The mole & the pier
Left as it was
a > b
iframe https://www.youtube-nocookie.com/embed/aaaaaaaaaaa
iframe https://player.vimeo.com/video/76979871?dnt=1
a https://cms.example.com/sites/default/files/report.pdf
The report
img https://img.example.com/flag.png
alt A flag
Ferries
by noon
Port
North
South
We waited.
A paragraph’s
text
.
The smaller <ports>
Nobody slept.
Lin Moreau
iframe https://www.youtube-nocookie.com/embed/aaaaaaaaaaa
img https://cms.example.com/sites/default/files/image.jpg
alt The mole
The mole & the pier
video https://cms.example.com/sites/default/files/ferry.mp4
The first ferry
audio https://cms.example.com/sites/default/files/foghorn.mp3
The foghorn
a https://cms.example.com/sites/default/files/report.pdf
The report
The day after
a /dike
How the dike held
`
  .trim()
  .split('\n');
