const text = (content: string) => ({ type: 'text', content });
const photo = (name: string, words: string) => ({
  type: 'image',
  url: `https://img.example.com/${name}.jpg`,
  alt_text: `${words}, seen from the quay`,
  width: 1200,
  height: 800,
  caption: `${words} <i>on Sunday</i>.`,
  credits: { by: [{ name: 'Iris Vale' }], affiliation: [{ name: 'Harbor Pictures' }] },
});

/** A story with every element that ANS documents. */
export const arcStory = {
  headlines: { basic: 'Harbor reopens after the storm', meta_title: 'Harbor reopens' },
  subheadlines: { basic: 'Ferries run again from Monday.' },
  label: { basic: { text: 'Live' } },
  credits: {
    by: [
      { name: 'Mei Tanaka', url: '/authors/mei-tanaka', image: { url: 'https://img.example.com/mei.jpg' } },
    ],
    photos_by: [{ name: 'Iris Vale' }],
  },
  first_publish_date: '2024-03-04T08:15:00Z',
  display_date: '2024-03-05T08:15:00Z',
  last_updated_date: '2024-03-05T10:00:00Z',
  promo_items: { basic: photo('lead', 'The lead picture') },
  taxonomy: { primary_section: { name: 'Local' } },
  canonical_url: '/local/2024/03/04/harbor/',
  content_elements: [
    text('The harbor <b>reopened</b> on <a href="https://example.com/monday">Monday</a>.<br/>At last.'),
    { type: 'header', level: 2, content: 'What <i>now</i>?' },
    { type: 'header', level: 4, content: 'The smaller ports' },
    photo('crane', 'A crane'),
    {
      type: 'gallery',
      headlines: { basic: 'The storm & the day after' },
      description: { basic: 'Nine hours of <b>wind</b>.' },
      content_elements: [photo('mole', 'The mole'), photo('pier', 'The pier')],
    },
    {
      type: 'video',
      headlines: { basic: 'The first ferry' },
      description: { basic: 'It left at noon.' },
      promo_image: { url: 'https://img.example.com/ferry.jpg' },
      streams: [
        { stream_type: 'ts', url: 'https://video.example.com/ferry.m3u8' },
        { stream_type: 'mp4', url: 'https://video.example.com/ferry.mp4' },
      ],
      subtitles: { urls: [{ format: 'WEB_VTT', url: 'https://video.example.com/ferry.vtt' }] },
    },
    { type: 'video', headlines: { basic: 'From the air' }, youtube_content_id: 'aaaaaaaaaaa' },
    {
      type: 'video',
      headlines: { basic: 'Our player' },
      embed_html: '<iframe src="https://player.vimeo.com/video/76979871"></iframe>',
    },
    {
      type: 'audio',
      headlines: { basic: 'The foghorn' },
      streams: [{ url: 'https://audio.example.com/foghorn.mp3' }],
    },
    {
      type: 'oembed_response',
      subtype: 'twitter',
      raw_oembed: {
        type: 'rich',
        url: 'https://twitter.com/harbor/status/1234567890123456789',
        html: '<blockquote class="twitter-tweet"><p>Open again.</p>&mdash; The harbor <a href="https://twitter.com/harbor/status/1234567890123456789">March 4</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
      },
    },
    {
      type: 'oembed_response',
      raw_oembed: { type: 'video', url: 'https://www.youtube.com/watch?v=bbbbbbbbbbb', title: 'The tide' },
    },
    {
      type: 'oembed_response',
      raw_oembed: { type: 'photo', url: 'https://img.example.com/post.jpg', title: 'A posted picture' },
    },
    {
      type: 'social_media',
      html: '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cabcdefghij/"><p>Gulls.</p></blockquote>',
    },
    {
      type: 'raw_html',
      content:
        '<p>A pasted <u>line</u>.</p><iframe src="https://open.spotify.com/episode/0123456789abcdef" />',
    },
    {
      type: 'quote',
      subtype: 'blockquote',
      content_elements: [text('We <em>waited</em>.'), text('Then it opened.')],
      citation: { type: 'text', content: 'Ola <b>Berg</b>, pilot' },
    },
    {
      type: 'quote',
      subtype: 'pullquote',
      content_elements: [text('Nobody slept.')],
      citation: { type: 'text', content: 'Lin Moreau' },
    },
    { type: 'blockquote', content: 'An older quotation.' },
    {
      type: 'list',
      list_type: 'ordered',
      items: [
        text('First <b>ferry</b>'),
        { type: 'list', list_type: 'unordered', items: [text('by noon'), text('by ten')] },
        text('Second ferry'),
      ],
    },
    {
      type: 'table',
      header: [text('Port'), text('Open')],
      rows: [
        [text('North'), text('<b>yes</b>')],
        [text('South'), text('no')],
      ],
    },
    {
      type: 'link_list',
      title: 'More about the <storm>',
      items: [
        { type: 'interstitial_link', url: '/storm/', content: 'The night itself' },
        {
          type: 'interstitial_link',
          url: 'https://example.com/map',
          content: 'The map',
          description: text('of every port'),
        },
      ],
    },
    {
      type: 'interstitial_link',
      url: 'https://example.com/related',
      content: 'Related: <i>the dike</i>',
      image: photo('dike', 'The dike'),
    },
    {
      type: 'story',
      headlines: { basic: 'How the dike held' },
      description: { basic: 'A reconstruction.' },
      canonical_url: '/dike/',
    },
    { type: 'divider' },
    { type: 'correction', correction_type: 'clarification', text: 'The ferry left at <b>noon</b>.' },
    { type: 'correction', text: 'The pilot is Ola Berg.' },
    { type: 'endorsement', endorsement: 'Critic’s pick' },
    { type: 'numeric_rating', numeric_rating: 4, min: 1, max: 5, units: 'stars' },
    { type: 'code', language: 'js', content: 'if (wind < 8) {\n  open();\n}' },
    { type: 'element_group', content_elements: [text('The group’s words.')] },
    text('The end.'),
  ],
};

/** What a reader gets, in order. */
export const arcOutline = `
The harbor
reopened
on
a https://example.com/monday
Monday
.
At last.
What
now
?
The smaller ports
img https://img.example.com/crane.jpg
alt A crane, seen from the quay
A crane
on Sunday
. Iris Vale / Harbor Pictures
img https://img.example.com/mole.jpg
alt The mole, seen from the quay
The mole
on Sunday
. Iris Vale / Harbor Pictures
img https://img.example.com/pier.jpg
alt The pier, seen from the quay
The pier
on Sunday
. Iris Vale / Harbor Pictures
The storm & the day after
Nine hours of
wind
.
video https://video.example.com/ferry.mp4
video https://img.example.com/ferry.jpg
track https://video.example.com/ferry.vtt
The first ferry
It left at noon.
iframe https://www.youtube-nocookie.com/embed/aaaaaaaaaaa
From the air
iframe https://player.vimeo.com/video/76979871?dnt=1
Our player
audio https://audio.example.com/foghorn.mp3
The foghorn
Open again.
— The harbor
a https://twitter.com/harbor/status/1234567890123456789
March 4
iframe https://platform.twitter.com/embed/Tweet.html?id=1234567890123456789&dnt=true
iframe https://www.youtube-nocookie.com/embed/bbbbbbbbbbb
img https://img.example.com/post.jpg
alt A posted picture
Gulls.
iframe https://www.instagram.com/p/Cabcdefghij/embed/captioned/
A pasted
line
.
iframe https://open.spotify.com/embed/episode/0123456789abcdef
We
waited
.
Then it opened.
Ola
Berg
, pilot
Nobody slept.
Lin Moreau
An older quotation.
First
ferry
by noon
by ten
Second ferry
Port
Open
North
yes
South
no
More about the <storm>
a /storm/
The night itself
a https://example.com/map
The map
of every port
a https://example.com/related
img https://img.example.com/dike.jpg
alt The dike, seen from the quay
The dike
on Sunday
. Iris Vale / Harbor Pictures
a https://example.com/related
Related:
the dike
a /dike/
How the dike held
A reconstruction.
Clarification
The ferry left at
noon
.
Correction
The pilot is Ola Berg.
Critic’s pick
4/5 stars
if (wind < 8) { open(); }
The group’s words.
The end.
`
  .trim()
  .split('\n');
