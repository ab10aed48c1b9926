/*
 * Texts that try to run a script, of the kinds that OWASP and html5sec collect, written for this
 * project. Each calls `alert` if it succeeds. "words" is text that a reader must still get.
 */
export interface Hostile {
  kind: string;
  html: string;
  words?: string;
}

const tab = '\t';
const nul = '\0';

export const corpus: readonly Hostile[] = [
  { kind: 'a plain script', html: '<p>Before</p><script>alert(1)</script><p>After</p>', words: 'After' },
  { kind: 'a script in upper case', html: '<SCRIPT>alert(1)</SCRIPT>Words', words: 'Words' },
  { kind: 'a script never closed', html: '<p>Words</p><script>alert(1)', words: 'Words' },
  { kind: 'a script in pieces', html: '<scr<script>ipt>alert(1)</scr</script>ipt>' },
  {
    kind: 'a script from elsewhere',
    html: '<script src="data:text/javascript,alert(1)"></script>Words',
    words: 'Words',
  },
  { kind: 'a module script', html: '<script type="module">alert(1)</script>' },
  { kind: 'a script with a slash', html: '<script/x>alert(1)</script>' },
  { kind: 'a picture with onerror', html: '<img src="x:" onerror="alert(1)">' },
  { kind: 'onerror without quotes or spaces', html: '<img/src=x:/onerror=alert(1)>' },
  { kind: 'onerror in mixed case', html: '<IMG SRC=x: oNeRrOr=alert(1)>' },
  { kind: 'onerror after a null byte', html: `<img src=x:${nul} ${nul}onerror=alert(1)>` },
  {
    kind: 'onload of a picture',
    html: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAAC" onload=alert(1)>',
  },
  { kind: 'quotes that break out of alt', html: '<img alt="&quot; onerror=&quot;alert(1)" src=x:>' },
  { kind: 'backticks', html: '<img src=`x:` onerror=alert`1`>' },
  { kind: 'a click', html: '<p onclick="alert(1)">Words</p>', words: 'Words' },
  { kind: 'a mouse over bold', html: '<b onmouseover=alert(1)>Words</b>', words: 'Words' },
  {
    kind: 'focus by itself',
    html: '<a href="#x" autofocus onfocus=alert(1) tabindex=0>Words</a>',
    words: 'Words',
  },
  { kind: 'focus on an input', html: '<input autofocus onfocus=alert(1)>' },
  {
    kind: 'a toggle',
    html: '<details open ontoggle=alert(1)><summary>Words</summary>More</details>',
    words: 'More',
  },
  {
    kind: 'a toggle on the summary',
    html: '<details><summary onclick=alert(1)>Words</summary>More</details>',
    words: 'Words',
  },
  {
    kind: 'an animation',
    html: '<style>@keyframes x{}</style><p style="animation-name:x" onanimationstart="alert(1)">Words</p>',
    words: 'Words',
  },
  { kind: 'a body', html: '<body onload=alert(1)><p>Words</p>', words: 'Words' },
  {
    kind: 'a whole page',
    html: '<!doctype html><html onclick=alert(1)><head><script>alert(1)</script></head><body onpageshow=alert(1)>Words</body></html>',
    words: 'Words',
  },
  { kind: 'a marquee', html: '<marquee onstart=alert(1)>Words</marquee>', words: 'Words' },
  { kind: 'a video', html: '<video src=x: onerror=alert(1)></video>' },
  { kind: 'the source of a video', html: '<video><source onerror="alert(1)"></video>' },
  { kind: 'an audio', html: '<audio src onerror=alert(1)>Words</audio>', words: 'Words' },
  {
    kind: 'an unknown element with a handler',
    html: '<xss onclick=alert(1) tabindex=1 id=x>Words</xss>',
    words: 'Words',
  },
  {
    kind: 'a custom element with a handler',
    html: '<my-thing onmouseenter=alert(1)>Words</my-thing>',
    words: 'Words',
  },
  { kind: 'an element name with a slash', html: '<b/onclick=alert(1)/x>Words</b>', words: 'Words' },
  {
    kind: 'a popover',
    html: '<div popover id=x onbeforetoggle=alert(1)>Words</div><button popovertarget=x>Go</button>',
    words: 'Words',
  },
  {
    kind: 'the end of a transition',
    html: '<p style="transition:all 1s" ontransitionend=alert(1)>Words</p>',
    words: 'Words',
  },

  { kind: 'a script address', html: '<a href="javascript:alert(1)">Words</a>', words: 'Words' },
  { kind: 'a script address in mixed case', html: '<a href="JaVaScRiPt:alert(1)">Words</a>', words: 'Words' },
  {
    kind: 'a script address in entities',
    html: '<a href="&#106;&#x61;vascript&colon;alert(1)">Words</a>',
    words: 'Words',
  },
  {
    kind: 'a script address in entities without semicolons',
    html: '<a href="&#0000106&#0000097vascript:alert(1)">Words</a>',
    words: 'Words',
  },
  {
    kind: 'a script address with a tab',
    html: `<a href="java${tab}script:alert(1)">Words</a>`,
    words: 'Words',
  },
  {
    kind: 'a script address with a line break',
    html: '<a href="java&NewLine;script&Tab;:alert(1)">Words</a>',
    words: 'Words',
  },
  {
    kind: 'a script address after control characters',
    html: '<a href="&#1;&#14; javascript:alert(1)">Words</a>',
    words: 'Words',
  },
  {
    kind: 'a script address with a null byte',
    html: `<a href="java${nul}script:alert(1)">Words</a>`,
    words: 'Words',
  },
  {
    kind: 'a script address with a comment',
    html: '<a href="javascript://example.com/%0aalert(1)">Words</a>',
    words: 'Words',
  },
  { kind: 'a script address in a picture', html: '<img src="javascript:alert(1)">' },
  {
    kind: 'a script address in a set of pictures',
    html: '<img srcset="javascript:alert(1) 1x, data:text/html,x 2x">',
  },
  { kind: 'a VBScript address', html: '<a href="vbscript:alert(1)">Words</a>', words: 'Words' },
  {
    kind: 'a data address',
    html: '<a href="data:text/html,<script>alert(1)</script>">Words</a>',
    words: 'Words',
  },
  {
    kind: 'a data address in base64',
    html: '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">Words</a>',
    words: 'Words',
  },
  { kind: 'a blob address', html: '<a href="blob:https://example.com/x">Words</a>', words: 'Words' },
  { kind: 'a link with an xlink', html: '<a xlink:href="javascript:alert(1)">Words</a>', words: 'Words' },
  {
    kind: 'a link that downloads and pings',
    html: '<a href="https://example.com" ping="javascript:alert(1)" target=x>Words</a>',
    words: 'Words',
  },
  {
    kind: 'a script address as the source of a quote',
    html: '<blockquote cite="javascript:alert(1)">Words</blockquote>',
    words: 'Words',
  },
  {
    kind: 'a script address as a poster',
    html: '<video poster="javascript:alert(1)" src="https://example.com/a.mp4"></video>',
  },
  {
    kind: 'a form with a script address',
    html: '<form action="javascript:alert(1)">Words<button>Go</button></form>',
    words: 'Words',
  },
  {
    kind: 'a button with a script address',
    html: '<form id=f></form><button form=f formaction="javascript:alert(1)">Words</button>',
    words: 'Words',
  },
  {
    kind: 'an image button',
    html: '<input type=image src=x: onerror=alert(1) formaction=javascript:alert(1)>',
  },
  { kind: 'a search field in results', html: '<isindex action="javascript:alert(1)" type=image>' },
  {
    kind: 'an image map',
    html: '<map name=x><area href="javascript:alert(1)" shape=default></map><img usemap="#x" src="x:">',
  },
  {
    kind: 'a background',
    html: '<table background="javascript:alert(1)"><tr><td background="javascript:alert(1)">Words<td>x</table>',
    words: 'Words',
  },

  { kind: 'a frame with a script address', html: '<iframe src="javascript:alert(1)"></iframe>' },
  {
    kind: 'a frame with its own document',
    html: '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  },
  {
    kind: 'a frame with a document in entities',
    html: '<iframe srcdoc="&lt;img src=x: onerror=parent.alert(1)&gt;"></iframe>',
  },
  {
    kind: 'a frame with a data address',
    html: '<iframe src="data:text/html,<script>alert(1)</script>"></iframe>',
  },
  { kind: 'a frame with onload', html: '<iframe src="about:blank" onload=alert(1)></iframe>' },
  {
    kind: 'a listed provider with a handler',
    html: '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" onload=alert(1) srcdoc="<script>parent.alert(1)</script>" title="&quot;><script>alert(1)</script>"></iframe>',
  },
  {
    kind: 'a provider as user name',
    html: '<iframe src="https://www.youtube.com@evil.example/embed/dQw4w9WgXcQ"></iframe>',
  },
  {
    kind: 'a provider as subdomain',
    html: '<iframe src="https://www.youtube.com.evil.example/embed/dQw4w9WgXcQ"></iframe>',
  },
  {
    kind: 'a video id that breaks out',
    html: '<iframe src="https://www.youtube.com/embed/%22%3E%3Cscript%3Ealert(1)%3C/script%3E"></iframe>',
  },
  { kind: 'an object', html: '<object data="javascript:alert(1)">Words</object>', words: 'Words' },
  {
    kind: 'an object with a data address',
    html: '<object data="data:text/html,<script>alert(1)</script>" type=text/html></object>',
  },
  { kind: 'an embed', html: '<embed src="javascript:alert(1)">' },
  {
    kind: 'an embed with a drawing',
    html: '<embed src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22 onload=%22alert(1)%22/>">',
  },
  { kind: 'an applet', html: '<applet code="javascript:alert(1)">Words</applet>', words: 'Words' },
  { kind: 'a frameset', html: '<frameset onload=alert(1)><frame src="javascript:alert(1)"></frameset>' },
  {
    kind: 'a portal and a fenced frame',
    html: '<portal src="javascript:alert(1)"></portal><fencedframe></fencedframe>',
  },

  {
    kind: 'a base',
    html: '<base href="javascript:/a/-alert(1)///"><a href="../x">Words</a>',
    words: 'Words',
  },
  {
    kind: 'a refresh',
    html: '<meta http-equiv=refresh content="0;url=javascript:alert(1)"><p>Words</p>',
    words: 'Words',
  },
  { kind: 'a policy', html: '<meta http-equiv="Content-Security-Policy" content="script-src *">' },
  {
    kind: 'a style sheet',
    html: '<link rel=stylesheet href="javascript:alert(1)"><link rel=stylesheet href=x: onerror=alert(1)>',
  },
  { kind: 'an HTML import', html: '<link rel=import href="data:text/html,<script>alert(1)</script>">' },
  {
    kind: 'a style element',
    html: '<style>@import "javascript:alert(1)";p{background:url(javascript:alert(1))}</style><p>Words</p>',
    words: 'Words',
  },
  {
    kind: 'a style attribute',
    html: '<p style="background:url(javascript:alert(1));width:expression(alert(1));position:fixed">Words</p>',
    words: 'Words',
  },
  {
    kind: 'a style that ends early',
    html: '<style><a title="</style><img src=x: onerror=alert(1)>"></style>',
  },
  {
    kind: 'a conditional comment',
    html: '<!--[if gte IE 4]><script>alert(1)</script><![endif]-->Words',
    words: 'Words',
  },
  { kind: 'a comment that ends early', html: '<!--><img src=x: onerror=alert(1)>-->' },
  { kind: 'a comment that ends with a bang', html: '<!-- --!><img src=x: onerror=alert(1)>' },
  {
    kind: 'a processing instruction',
    html: '<?xml version="1.0"?><?php alert(1)?><p>Words</p>',
    words: 'Words',
  },
  { kind: 'a CDATA section', html: '<![CDATA[<img src=x: onerror=alert(1)>]]>' },

  { kind: 'a drawing', html: '<svg onload=alert(1)></svg>' },
  { kind: 'a script in a drawing', html: '<svg><script>alert(1)</script></svg>' },
  { kind: 'a script in a drawing in entities', html: '<svg><script>&#97;lert(1)</script></svg>' },
  {
    kind: 'a script of a drawing from elsewhere',
    html: '<svg><script href="data:text/javascript,alert(1)"/></svg>',
  },
  {
    kind: 'an animation of a link',
    html: '<svg><a><animate attributeName=href values="javascript:alert(1)"/><text x=20 y=20>Words</text></a></svg>',
  },
  {
    kind: 'a set of a handler',
    html: '<svg><set attributeName=onmouseover to=alert(1)><animate onbegin=alert(1) attributeName=x dur=1s></svg>',
  },
  {
    kind: 'a use of a drawing',
    html: '<svg><use href="data:image/svg+xml,<svg id=x xmlns=\'http://www.w3.org/2000/svg\'><script>alert(1)</script></svg>#x"/></svg>',
  },
  {
    kind: 'HTML in a drawing',
    html: '<svg><foreignObject><img src=x: onerror=alert(1)><iframe srcdoc="<script>parent.alert(1)</script>"></iframe></foreignObject></svg>',
  },
  {
    kind: 'HTML after a drawing breaks off',
    html: '<svg><p onclick=alert(1)>Words</p></svg>',
    words: 'Words',
  },
  {
    kind: 'a style in a drawing',
    html: '<svg></p><style><a id="</style><img src=x: onerror=alert(1)>"></svg>',
  },
  { kind: 'the title of a drawing', html: '<svg><title><img src=x: onerror=alert(1)></title></svg>' },
  {
    kind: 'the description of a drawing',
    html: '<svg><desc><noscript></desc><img src=x: onerror=alert(1)></noscript></svg>',
  },
  { kind: 'a formula', html: '<math href="javascript:alert(1)"><mi>Words</mi></math>', words: 'Words' },
  {
    kind: 'a formula with a link',
    html: '<math><maction actiontype="statusline#https://example.com" xlink:href="javascript:alert(1)">Words</maction></math>',
    words: 'Words',
  },
  {
    kind: 'mutation by a formula',
    html: '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=alert(1)&gt;">',
  },
  {
    kind: 'mutation by a form in a formula',
    html: '<form><math><mtext></form><form><mglyph><style></math><img src=x: onerror=alert(1)>',
  },
  {
    kind: 'mutation by an annotation',
    html: '<math><annotation-xml encoding="text/html"><style><img src=x: onerror=alert(1)></style></annotation-xml></math>',
  },
  {
    kind: 'mutation by CDATA in a drawing',
    html: '<svg><![CDATA[><image xlink:href="]]><img src=x: onerror=alert(1)>"></svg>',
  },
  {
    kind: 'mutation by a title in a style',
    html: '<svg><style><title></style><img src=x: onerror=alert(1)></title></svg>',
  },
  {
    kind: 'mutation by a paragraph in a drawing',
    html: '<svg></p><textarea><title><style></textarea><img src=x: onerror=alert(1)></style></title></svg>',
  },

  {
    kind: 'mutation by noscript',
    html: '<noscript><p title="</noscript><img src=x: onerror=alert(1)>"></noscript>',
  },
  {
    kind: 'mutation by a style in noscript',
    html: '<noscript><style></noscript><img src=x: onerror=alert(1)>',
  },
  {
    kind: 'mutation by a template',
    html: '<template><p title="</template><img src=x: onerror=alert(1)>"></template>',
  },
  {
    kind: 'a template with a script',
    html: '<template shadowrootmode=open><script>alert(1)</script><slot></slot></template>',
  },
  {
    kind: 'mutation by a textarea',
    html: '<textarea><img title="</textarea><img src=x: onerror=alert(1)>"></textarea>',
  },
  { kind: 'mutation by a title', html: '<title><img title="</title><img src=x: onerror=alert(1)>"></title>' },
  {
    kind: 'mutation by noembed',
    html: '<noembed><img title="</noembed><img src=x: onerror=alert(1)>"></noembed>',
  },
  { kind: 'mutation by xmp', html: '<xmp><p title="</xmp><img src=x: onerror=alert(1)>"></xmp>' },
  {
    kind: 'mutation by an iframe',
    html: '<iframe><p title="</iframe><img src=x: onerror=alert(1)>"></iframe>',
  },
  { kind: 'mutation by plaintext', html: '<plaintext><img src=x: onerror=alert(1)>' },
  { kind: 'mutation by a select', html: '<select><style></select><img src=x: onerror=alert(1)></style>' },
  {
    kind: 'mutation by a nested table',
    html: '<table><td><table><tr><img src=x: onerror=alert(1)><form><input onfocus=alert(1)></table></table>',
  },
  {
    kind: 'mutation by nested links',
    html: '<a href="#a"><table><a href="javascript:alert(1)">Words</a></table></a>',
    words: 'Words',
  },
  { kind: 'mutation by nested headings', html: '<h1><h2 onclick=alert(1)>Words</h1></h2>', words: 'Words' },
  {
    kind: 'mutation by deep nesting',
    html: `${'<div>'.repeat(600)}<svg><style><img src=x: onerror=alert(1)></style></svg>Words${'</div>'.repeat(600)}`,
    words: 'Words',
  },
  { kind: 'an attribute never closed', html: '<p>Words</p><img src="x: onerror=alert(1)', words: 'Words' },
  { kind: 'a tag never closed', html: '<p>Words</p><img src=x: onerror=alert(1) ', words: 'Words' },
  { kind: 'many less-than signs', html: '<<<<img src=x: onerror=alert(1)>>>>Words', words: 'Words' },
  {
    kind: 'escaped HTML, which stays text',
    html: '&lt;img src=x: onerror=alert(1)&gt;',
    words: '<img src=x: onerror=alert(1)>',
  },
  {
    kind: 'doubly escaped HTML',
    html: '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
    words: '&lt;script&gt;',
  },

  {
    kind: 'an id that hides the attributes of a form',
    html: '<form id=x><input name=attributes><input name=parentNode></form><p id=attributes>Words</p>',
    words: 'Words',
  },
  {
    kind: 'ids that hide functions of the document',
    html: '<img name=getElementById src=/a.png><a id=getElementById name=cookie href=#getElementById>Words</a><h2 id=body>Body</h2>',
    words: 'Words',
  },
  {
    kind: 'ids that hide variables',
    html: '<a id=config href="#config">Words</a><a id=config name=url href="https://evil.example">x</a><h2>alert</h2>',
    words: 'Words',
  },
  {
    kind: 'attributes that scripts of the site read',
    html: '<p data-bind="click: alert(1)" ng-app x-data="alert(1)" v-on:click="alert(1)" data-component="Headline" data-part="link" class="newsfold-gated" is="x-y" slot=x part=x contenteditable>Words</p>',
    words: 'Words',
  },
  {
    kind: "a prototype's names",
    html: '<constructor>Words</constructor><p __proto__=x constructor=y>More</p><__proto__>x</__proto__>',
    words: 'More',
  },
  {
    kind: 'a shortcode with a script',
    html: '[caption width="1"]<img src="x:" onerror="alert(1)"> Words<script>alert(1)</script>[/caption]',
    words: 'Words',
  },
  {
    kind: 'an embedded post with a script',
    html: '<blockquote class="twitter-tweet" onclick=alert(1)><a href="javascript:alert(1)//x.com/a/status/1234567">Words</a></blockquote>',
    words: 'Words',
  },
  {
    kind: 'a chart with a script address',
    html: '<div class="flourish-embed" data-src="javascript:alert(1)">Words</div>',
  },
];
