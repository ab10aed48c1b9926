/** A body with the blocks of Gutenberg, what the classic editor wrote, and shortcodes of plugins that are gone. */
export const wordPressBody = [
  '<p>The harbor <strong>reopened</strong>&nbsp;on <a href="https://example.com/monday">Monday</a>.<sup data-fn="a1" class="fn"><a href="#a1" id="a1-link">1</a></sup> The mayor [sic] waved.</p>',
  '<h2 class="wp-block-heading" id="what-now">What now?</h2>',
  '<figure class="wp-block-image size-large"><img loading="lazy" src="https://img.example.com/crane.jpg" alt="A crane" class="wp-image-6"/><figcaption class="wp-element-caption">The crane <em>on Sunday</em></figcaption></figure>',
  '<figure class="wp-block-gallery has-nested-images columns-default is-cropped"><figure class="wp-block-image size-large"><img src="https://img.example.com/mole.jpg" alt="The mole"/><figcaption class="wp-element-caption">The mole</figcaption></figure><figure class="wp-block-image"><img src="https://img.example.com/pier.jpg" alt="The pier"/></figure><figcaption class="blocks-gallery-caption wp-element-caption">The day after</figcaption></figure>',
  '<figure class="wp-block-embed is-type-video is-provider-youtube"><div class="wp-block-embed__wrapper">\n<iframe title="The tide" src="https://www.youtube.com/embed/aaaaaaaaaaa?feature=oembed"></iframe>\n</div><figcaption class="wp-element-caption">High water</figcaption></figure>',
  '<ul class="wp-block-list"><li>Ferries<ol class="wp-block-list"><li>by noon</li></ol></li></ul>',
  '<blockquote class="wp-block-quote"><p>We waited.</p><cite>Ola Berg</cite></blockquote>',
  '<figure class="wp-block-pullquote"><blockquote><p>Nobody slept.</p><cite>Lin Moreau</cite></blockquote></figure>',
  '<figure class="wp-block-table"><table><thead><tr><th>Port</th><th>Open</th></tr></thead><tbody><tr><td>North</td><td>yes</td></tr></tbody></table><figcaption class="wp-element-caption">The ports</figcaption></figure>',
  '<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="https://example.com/subscribe">Subscribe</a></div></div>',
  '<div class="wp-block-file"><a id="report" href="https://example.com/report.pdf">The report</a></div>',
  '<div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="https://img.example.com/boots.jpg" alt="Boots"/></figure><div class="wp-block-media-text__content"><p>They kept dry.</p></div></div>',
  '<div class="wp-block-cover"><img class="wp-block-cover__image-background" alt="" src="https://img.example.com/cover.jpg"/><div class="wp-block-cover__inner-container"><p>The week</p></div></div>',
  '<div class="wp-block-columns"><div class="wp-block-column"><p>Column one.</p></div><div class="wp-block-column"><p>Column two.</p></div></div>',
  '<pre class="wp-block-verse">The tide\ncomes in</pre>',
  '<pre class="wp-block-code"><code>wind &lt; 8</code></pre>',
  '<details class="wp-block-details"><summary>Who pays?</summary><p>The state does.</p></details>',
  '<figure class="wp-block-video"><video controls src="https://video.example.com/ferry.mp4"></video><figcaption class="wp-element-caption">The first ferry</figcaption></figure>',
  '<figure class="wp-block-audio"><audio controls src="https://audio.example.com/foghorn.mp3"></audio></figure>',
  '<hr class="wp-block-separator"/>',
  '<p>A classic picture: <img class="alignright size-medium wp-image-7" src="https://img.example.com/dike.jpg" alt="The dike" width="300" height="200" /></p>',
  '<div id="attachment_8" style="width: 310px" class="wp-caption alignnone"><img src="https://img.example.com/gull.jpg" alt="A gull" /><p class="wp-caption-text">A gull of ours</p></div>',
  '[caption id="attachment_9" align="alignnone" width="300"]<img src="https://img.example.com/seal.jpg" alt="A seal" /> A seal of ours[/caption]',
  '<p>[embed width=&#8221;500&#8243;]https://vimeo.com/76979871[/embed]</p>',
  '<p>[youtube https://www.youtube.com/watch?v=bbbbbbbbbbb&amp;t=9]</p>',
  '<p>[video width=&#8221;640&#8243; mp4=&#8221;https://video.example.com/old.mp4&#8243;][/video]</p>',
  '<p>[dropcap]T[/dropcap]he [button url=”https://example.com/map?a=1&amp;b=2″ color=”red”]map of ports[/button] is new.</p>',
  '<ol class="wp-block-footnotes"><li id="a1">The first since May. <a href="#a1-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol>',
].join('\n\n');

/** What a reader gets, in order. */
export const wordPressOutline = `
The harbor
reopened
on
a https://example.com/monday
Monday
.
a # (leads into the body)
1
The mayor [sic] waved.
What now?
img https://img.example.com/crane.jpg
alt A crane
The crane
on Sunday
img https://img.example.com/mole.jpg
alt The mole
The mole
img https://img.example.com/pier.jpg
alt The pier
The day after
iframe https://www.youtube-nocookie.com/embed/aaaaaaaaaaa
High water
Ferries
by noon
We waited.
Ola Berg
Nobody slept.
Lin Moreau
Port
Open
North
yes
The ports
a https://example.com/subscribe
Subscribe
a https://example.com/report.pdf
The report
img https://img.example.com/boots.jpg
alt Boots
They kept dry.
img https://img.example.com/cover.jpg
The week
Column one.
Column two.
The tide comes in
wind < 8
Who pays?
The state does.
video https://video.example.com/ferry.mp4
The first ferry
audio https://audio.example.com/foghorn.mp3
A classic picture:
img https://img.example.com/dike.jpg
alt The dike
img https://img.example.com/gull.jpg
alt A gull
A gull of ours
img https://img.example.com/seal.jpg
alt A seal
A seal of ours
iframe https://player.vimeo.com/video/76979871?dnt=1
iframe https://www.youtube-nocookie.com/embed/bbbbbbbbbbb?start=9
video https://video.example.com/old.mp4
The
a https://example.com/map?a=1&b=2
map of ports
is new.
The first since May.
a # (leads into the body)
↩︎
`
  .trim()
  .split('\n');
