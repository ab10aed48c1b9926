const player = (kind: string) =>
  `<div class="kg-${kind}-player"><button class="kg-${kind}-play-icon" aria-label="Play"><svg viewBox="0 0 24 24"><path d="M0 0"></path></svg></button><span class="kg-${kind}-current-time">0:00</span><div class="kg-${kind}-time">/<span class="kg-${kind}-duration">1:02</span></div><input type="range" class="kg-${kind}-seek-slider" max="100" value="0"><button class="kg-${kind}-playback-rate" aria-label="Adjust playback speed">1&#215;</button></div>`;

/** Each card of Ghost's editor, as the Content API gives it, in a few words of our own. */
const ghostCards = {
  paragraph:
    '<p>The harbor <strong>reopened</strong> on <a href="https://example.com/monday">Monday</a>.</p>',
  heading: '<h2 id="what-now">What now?</h2>',
  quote: '<blockquote>We waited.</blockquote>',
  'alternative quote': '<blockquote class="kg-blockquote-alt">Nobody slept.</blockquote>',
  list: '<ul><li>Ferries<ol><li>by noon</li></ol></li></ul>',
  divider: '<hr>',
  image:
    '<figure class="kg-card kg-image-card kg-width-wide kg-card-hascaption"><img src="https://img.example.com/crane.jpg" class="kg-image" alt="A crane" loading="lazy" width="1200" height="800" srcset="https://img.example.com/size/w600/crane.jpg 600w"><figcaption><span>The crane </span><i><em>on Sunday</em></i></figcaption></figure>',
  'linked image':
    '<figure class="kg-card kg-image-card"><a href="https://example.com/dike"><img src="https://img.example.com/dike.jpg" class="kg-image" alt="The dike"></a></figure>',
  gallery:
    '<figure class="kg-card kg-gallery-card kg-width-wide kg-card-hascaption"><div class="kg-gallery-container"><div class="kg-gallery-row"><div class="kg-gallery-image"><img src="https://img.example.com/mole.jpg" alt="The mole"></div><div class="kg-gallery-image"><img src="https://img.example.com/pier.jpg" alt="The pier"></div></div></div><figcaption><p>The day after</p></figcaption></figure>',
  bookmark:
    '<figure class="kg-card kg-bookmark-card kg-card-hascaption"><a class="kg-bookmark-container" href="https://example.com/map"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The map</div><div class="kg-bookmark-description">Every port.</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="https://img.example.com/icon.png" alt=""><span class="kg-bookmark-author">Example</span><span class="kg-bookmark-publisher">Ola Berg</span></div></div><div class="kg-bookmark-thumbnail"><img src="https://img.example.com/map.jpg" alt=""></div></a><figcaption>A map of ours</figcaption></figure>',
  embed:
    '<figure class="kg-card kg-embed-card kg-card-hascaption"><iframe width="200" height="113" src="https://www.youtube.com/embed/aaaaaaaaaaa?feature=oembed" title="The tide"></iframe><figcaption>High water</figcaption></figure>',
  'embedded post':
    '<figure class="kg-card kg-embed-card"><blockquote class="twitter-tweet"><p>Open again.</p>&mdash; The harbor <a href="https://twitter.com/harbor/status/1234567890123456789">March 4</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script></figure>',
  callout:
    '<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Bring <b>boots</b>.</div></div>',
  toggle:
    '<div class="kg-card kg-toggle-card" data-kg-toggle-state="close"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Who pays?</h4><button class="kg-toggle-card-icon" aria-label="Expand toggle to read content"><svg viewBox="0 0 24 24"><path d="M0 0"></path></svg></button></div><div class="kg-toggle-content"><p>The state does.</p></div></div>',
  button:
    '<div class="kg-card kg-button-card kg-align-center"><a href="https://example.com/subscribe" class="kg-btn kg-btn-accent">Subscribe</a></div>',
  file: '<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="https://example.com/report.pdf" title="Download" download=""><div class="kg-file-card-contents"><div class="kg-file-card-title">The report</div><div class="kg-file-card-caption">In full</div><div class="kg-file-card-metadata"><div class="kg-file-card-filename">report.pdf</div><div class="kg-file-card-filesize">2 MB</div></div></div><div class="kg-file-card-icon"><svg viewBox="0 0 24 24"><title>download-circle</title></svg></div></a></div>',
  audio: `<div class="kg-card kg-audio-card"><img src="https://img.example.com/horn.jpg" alt="audio-thumbnail" class="kg-audio-thumbnail"><div class="kg-audio-thumbnail placeholder kg-audio-hide"><svg viewBox="0 0 24 24"></svg></div><div class="kg-audio-player-container"><audio src="https://audio.example.com/foghorn.mp3" preload="metadata"></audio><div class="kg-audio-title">The foghorn</div>${player('audio')}</div></div>`,
  video: `<figure class="kg-card kg-video-card kg-width-regular kg-card-hascaption"><div class="kg-video-container"><video src="https://video.example.com/ferry.mp4" poster="https://img.example.com/ferry.jpg" width="640" height="360" playsinline preload="metadata"></video><div class="kg-video-overlay"><button class="kg-video-large-play-icon" aria-label="Play video"></button></div><div class="kg-video-player-container">${player('video')}</div></div><figcaption>The first ferry</figcaption></figure>`,
  product:
    '<div class="kg-card kg-product-card"><div class="kg-product-card-container"><img src="https://img.example.com/boots.jpg" width="600" height="400" class="kg-product-card-image" loading="lazy"><div class="kg-product-card-title-container"><h4 class="kg-product-card-title">Boots</h4></div><div class="kg-product-card-description"><p>They kept dry.</p></div><a href="https://example.com/boots" class="kg-product-card-button" target="_blank" rel="noopener noreferrer"><span>Buy them</span></a></div></div>',
  header:
    '<div class="kg-card kg-header-card kg-v2 kg-width-full" data-background-color="#000000"><picture><img class="kg-header-card-image" src="https://img.example.com/header.jpg" loading="lazy" alt=""></picture><div class="kg-header-card-content"><div class="kg-header-card-text"><h2 id="the-week" class="kg-header-card-heading">The week</h2><p id="in-pictures" class="kg-header-card-subheading">In pictures</p><a href="https://example.com/week" class="kg-header-card-button">See them</a></div></div></div>',
  'call to action':
    '<div class="kg-card kg-cta-card kg-cta-bg-grey kg-cta-minimal kg-cta-has-img" data-layout="minimal"><div class="kg-cta-sponsor-label-wrapper"><div class="kg-cta-sponsor-label"><span>Sponsored</span></div></div><div class="kg-cta-content"><div class="kg-cta-image-container"><a href="https://example.com/offer"><img src="https://img.example.com/offer.jpg" alt="CTA Image"></a></div><div class="kg-cta-content-inner"><div class="kg-cta-text"><p>Our offer.</p></div><a href="https://example.com/offer" class="kg-cta-button">Take it</a></div></div></div>',
  html: '<!--kg-card-begin: html--><p>Pasted <u>HTML</u>.</p><!--kg-card-end: html-->',
  markdown:
    '<!--kg-card-begin: markdown--><p>A note.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup></p><section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>The note’s text. <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section><!--kg-card-end: markdown-->',
  NFT: '<figure class="kg-card kg-embed-card kg-nft-card"><a href="https://opensea.io/assets/1" class="kg-nft-card-container"><img class="kg-nft-image" src="https://img.example.com/nft.png"><div class="kg-nft-metadata"><div class="kg-nft-header"><h4 class="kg-nft-title">A gull</h4></div><div class="kg-nft-creator">Created by <span class="kg-nft-creator-name">Lin</span></div></div></a></figure>',
  code: '<pre><code class="language-js">if (wind &lt; 8) {\n  open();\n}</code></pre>',
  'code with a caption':
    '<figure class="kg-card kg-code-card"><pre><code>a &gt; b</code></pre><figcaption>A line</figcaption></figure>',
  signup:
    '<div class="kg-card kg-signup-card kg-width-wide" data-lexical-signup-form style="; display: none;"><div class="kg-signup-card-content"><div class="kg-signup-card-text"><h2 class="kg-signup-card-heading">Sign up</h2><form class="kg-signup-card-form" data-members-form="signup"><input type="email" placeholder="Your email"><button type="submit"><span>Subscribe</span></button><div class="kg-signup-card-success">Thanks!</div></form></div></div></div>',
};

/** What a reader gets, in order. */
export const ghostOutline = `
The harbor
reopened
on
a https://example.com/monday
Monday
.
What now?
We waited.
Nobody slept.
Ferries
by noon
img https://img.example.com/crane.jpg
alt A crane
The crane
on Sunday
a https://example.com/dike
img https://img.example.com/dike.jpg
alt The dike
img https://img.example.com/mole.jpg
alt The mole
img https://img.example.com/pier.jpg
alt The pier
The day after
a https://example.com/map
The map
Every port.
img https://img.example.com/icon.png
Example
Ola Berg
img https://img.example.com/map.jpg
A map of ours
iframe https://www.youtube-nocookie.com/embed/aaaaaaaaaaa
High water
Open again.
— The harbor
a https://twitter.com/harbor/status/1234567890123456789
March 4
iframe https://platform.twitter.com/embed/Tweet.html?id=1234567890123456789&dnt=true
💡
Bring
boots
.
Who pays?
The state does.
a https://example.com/subscribe
Subscribe
a https://example.com/report.pdf
The report
In full
report.pdf
2 MB
img https://img.example.com/horn.jpg
audio https://audio.example.com/foghorn.mp3
The foghorn
video https://video.example.com/ferry.mp4
video https://img.example.com/ferry.jpg
The first ferry
img https://img.example.com/boots.jpg
Boots
They kept dry.
a https://example.com/boots
Buy them
img https://img.example.com/header.jpg
The week
In pictures
a https://example.com/week
See them
Sponsored
a https://example.com/offer
img https://img.example.com/offer.jpg
alt CTA Image
Our offer.
Take it
Pasted
HTML
.
A note.
a # (leads into the body)
[1]
The note’s text.
a # (leads into the body)
↩︎
a https://opensea.io/assets/1
img https://img.example.com/nft.png
A gull
Created by Lin
if (wind < 8) { open(); }
a > b
A line
`
  .trim()
  .split('\n');

export const ghostPost = {
  title: 'Harbor reopens after the storm',
  html: Object.values(ghostCards).join('\n'),
  custom_excerpt: 'Ferries run again from Monday.',
  url: 'https://example.com/harbor/',
  canonical_url: null,
  meta_title: 'Harbor reopens',
  feature_image: 'https://img.example.com/lead.jpg',
  feature_image_alt: 'The lead picture',
  feature_image_caption: 'The lead picture <i>on Sunday</i>',
  published_at: '2024-03-04T08:15:00.000+00:00',
  updated_at: '2024-03-05T10:00:00.000+00:00',
  authors: [
    {
      name: 'Mei Tanaka',
      url: 'https://example.com/author/mei/',
      profile_image: 'https://img.example.com/mei.jpg',
    },
  ],
  primary_tag: { name: 'Local' },
  visibility: 'public',
  access: true,
};
