/*
 * How the time of every function over text grows from 64 kB to 1 MB: each column says how much longer twice the text took. Linear
 * code is near 2 (less where a fixed part remains, a little more where the text outgrows a cache), quadratic code near 4. Ordinary text
 * stands beside the worst that the function may be given. Reads dist/: run `npm run build` before.
 *
 * The sizes take turns, and each figure is the least processor time of several, because whatever else happens only adds. A row that
 * grows too fast makes the run fail. ROUNDS says how many turns, and arguments name the rows to run:
 * `node --expose-gc bench/doubling.mjs articleBlocks`.
 */
import { table } from './table.mjs';

// Before React is loaded, since it decides then which build of itself it is.
process.env.NODE_ENV = 'production';
const { createElement: h } = await import('react');
const { renderToStaticMarkup } = await import('react-dom/server');
const newsfold = await import('../dist/static/index.js');
const { articleBlocks } = await import('../dist/static/html/index.js');
const { getArticleStyles } = await import('../dist/server.js');
const { matchAdvisories } = await import('../dist/advisories/index.js');

const sizes = [16, 17, 18, 19, 20].map((power) => 2 ** power);
const rounds = Number(process.env.ROUNDS ?? 5);
// So much may the mean of all doublings be, and that of the last two. Linear code is at 2 and quadratic code at 4. What makes many
// objects is above 2 where they outgrow the part of the heap that is collected quickly.
const most = 3;
const longest = 5000;

// --- Texts of a length

const fill =
  (unit, before = '', after = '') =>
  (size) =>
    before + repeat(unit, size) + after;
const repeat = (unit, size) => unit.repeat(Math.ceil(size / unit.length));
/** Pieces that differ by their number, until they have the length. */
const numbered = (piece) => (size) => pieces(piece, size).join('');
function pieces(piece, size) {
  const list = [];
  for (let length = 0; length < size; length += list.at(-1).length) list.push(piece(list.length));
  return list;
}

const sentence =
  'Officials said on Monday that the 4,000 doses would arrive at “Port Harcourt” before the storm, and that nobody had asked. ';
const arabic =
  'قالت وزارة الصحة إن اللقاحات وصلت إلى المطار مساء الأحد، وإن الانتخابات ستجري في موعدها رغم العاصفة. ';
const chinese = '卫生部门说，新冠疫苗已于周日晚抵达机场，选举将如期举行，台风正在靠近沿海地区。';
const japanese =
  '新型コロナウイルスの感染者が都内で再び増え、選挙の投票所では消毒が行われた。台風は九州に近づいている。';
const marks = 'a\u0301\u0323\u0316';
const paragraph = (number) =>
  `<p>${sentence}<a href="https://example.com/${number}">More</a> &amp; <em>more</em>.</p>\n`;

// --- What takes text, and what it is given

const html = (text) => articleBlocks(text, htmlOptions);
const htmlOptions = {
  permalinks: true,
  components: { 'x-poll': 'div', '[data-widget]': 'div' },
  attributes: ['video-id'],
};
const jsonLd = (article) =>
  newsfold.newsArticleJsonLd({ headline: 'Ports reopen', published: 0, ...article }, newsfold.en);
const htmlText = (text) => jsonLd({ body: { html: text } });
const render = (name, props) => renderToStaticMarkup(h(newsfold[name], props));
const inBody = (children) => render('ArticleBody', { children, continueAfter: { words: 1e9 } });

const rows = {
  articleBlocks: {
    of: html,
    'ordinary paragraphs': numbered(paragraph),
    'plain text': fill(sentence),
    'blank lines': fill('\n'),
    'spaces in an address': fill(' ', '<a href="/a', 'b">words</a>'),
    'spaces in the address of a picture': fill(' ', '<img src="/a', 'b">'),
    'controls in the address of a frame': fill('\x01', '<iframe src="a', 'b"></iframe>'),
    'commas in a set of pictures': fill(', ', '<img srcset="', '">'),
    'a set of pictures': numbered((number) => `${number ? ', ' : '<img srcset="'}/${number}.jpg ${number}w`),
    'combining marks in a heading': fill(marks, '<h2>', '</h2>'),
    'marks in no order in a heading': fill('\u0301\u0323', '<h2>a', '</h2>'),
    headings: numbered((number) => `<h2>Part ${number % 9}</h2>`),
    'links to headings': numbered((number) => `<a href="#p${number}">to</a><h2 id="p${number}">Part</h2>`),
    'empty anchors': numbered((number) => `<a href="#p${number}"></a><a name="p${number}"></a>`),
    attributes: numbered((number) => (number ? ` a${number}="b"` : '<p ')),
    classes: fill('a ', '<div class="', '">words</div>'),
    styles: fill('font-weight:', '<span style="', '">words</span>'),
    'open divs': fill('<div>'),
    'open paragraphs': fill('<p>words'),
    'open bold': fill('<b>words'),
    'open bold in paragraphs': numbered((number) => `<p><b a=${number}>words`),
    'open fonts': numbered((number) => `<font size=${number}>words`),
    'open links': fill('<a href="/a">words'),
    'open headings': fill('<h2>words'),
    'open lists': fill('<ul><li>words'),
    'open tables': fill('<table><tr><td>'),
    'open quotations': fill('<blockquote>words'),
    'open figures': fill('<figure><figcaption>words'),
    'open captions by shortcode': fill('[caption id="a"]words'),
    'shortcodes that never end': fill('[caption '),
    'ends without beginnings': fill('</p></b></div>'),
    'misnested formatting': fill('<b><p>words</b>'),
    'text in a table': fill('<b>words', '<table>'),
    'rows of a table': fill('<tr><td>1<td>2', '<table>'),
    'items of a list': fill('<li>words', '<ul>'),
    'rules in a term': fill('<hr>', '<dl><dt>', '</dt></dl>'),
    'line breaks': fill('words<br>'),
    'no-break spaces': fill('abc\u00a0'),
    'pictures in a heading': fill('<img src="/a.jpg">', '<h2>'),
    'paragraphs from Word': fill('<p class=MsoListParagraph>1. words'),
    posts: fill(
      '<blockquote class="twitter-tweet">words<a href="https://x.com/a/status/12345">then</a></blockquote>',
    ),
    frames: fill('<iframe src="https://www.youtube.com/embed/abcdefgh"></iframe>'),
    components: fill('<x-poll>words</x-poll><i data-widget="a">words</i>'),
    'comments that never end': fill('<!--'),
    entities: fill('&notit;&#x41;&amp'),
    'a tag that never ends': fill('a ', '<p '),
    'less-than signs': fill('<'),
    'preformatted lines': fill('a\n', '<pre>'),
    drawings: fill('<svg><g>'),
  },
  'text of HTML (newsArticleJsonLd)': {
    of: htmlText,
    'ordinary paragraphs': numbered(paragraph),
    'less-than signs': fill('<'),
    'tags that never end': fill('<a '),
    'quotes that never end': fill('<a "'),
    'comments that never end': fill('<!--'),
    'scripts that never end': fill('<script>'),
    ampersands: fill('&'),
    entities: fill('&#x41;&nbsp;&nonsense;'),
    spaces: fill(' '),
    lines: fill('<br>'),
  },
  'readingTime, countWords': {
    of: (text) => newsfold.readingTime(text, newsfold.en),
    English: fill(sentence),
    Arabic: fill(arabic),
    Chinese: fill(chinese),
    'combining marks': fill(marks),
    hyphens: fill('-'),
    apostrophes: fill('a’'),
    emoji: fill('🚢'),
    'half emoji': fill('\ud83d'),
    'every character': (size) =>
      repeat(Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).join(''), size),
  },
  headingIds: {
    of: (texts) => newsfold.headingIds(texts),
    'many headings': (size) => pieces((number) => `What the deal says about part ${number}`, size),
    'the same heading': (size) => pieces(() => 'Background', size),
    'headings made to collide': (size) => pieces((number) => (number % 2 ? 'x' : `x ${number / 2}`), size),
    'one long heading': (size) => [repeat(sentence, size)],
    'combining marks': (size) => [repeat(marks, size)],
    'marks in no order': (size) => [`a${repeat('\u0301\u0323', size)}`],
    'Hangul by letters': (size) => [repeat('\u1112\u1161\u11ab', size)],
    apostrophes: (size) => [repeat('’', size)],
    'capital sigmas': (size) => [repeat('Σ', size)],
  },
  tableOfContents: {
    of: (children) => newsfold.tableOfContents(children),
    'many headings': (size) =>
      pieces((number) => `Part ${number}`, size).map((text) => h(newsfold.Subheading, { key: text }, text)),
    'one long heading': (size) => h('h2', null, repeat(sentence, size)),
    'a heading of many pieces': (size) =>
      h(
        'h2',
        null,
        pieces(() => 'words ', size),
      ),
    'spaces in a heading': (size) => h('h2', null, `a${repeat(' ', size)}b`),
  },
  newsArticleJsonLd: {
    of: jsonLd,
    'a body of paragraphs': (size) => ({
      body: pieces(() => sentence, size).map((text, key) => h('p', { key }, text)),
    }),
    'spaces in a standfirst': (size) => ({ standfirst: `a${repeat(' ', size)}b` }),
    'a standfirst of many pieces': (size) => ({ standfirst: pieces(() => 'words ', size) }),
    'many authors': (size) => ({
      authors: pieces((number) => `Anna Ferreira ${number}`, size).map((name) => ({ name })),
    }),
    'many corrections': (size) => ({
      corrections: pieces((number) => `The storm was on day ${number}.`, size).map((text, day) => ({
        text,
        date: day * 86_400_000,
      })),
    }),
    'spaces in an address': (size) => ({ url: `https://example.com/a${repeat(' ', size)}b` }),
    'a long date': (size) => ({ published: repeat('0:00', size) }),
  },
  ArticleBody: {
    of: inBody,
    'cut by words, many paragraphs': (size) =>
      pieces(() => sentence, size).map((text, key) => h('p', { key }, text)),
    'cut by words, one paragraph': (size) => [
      h('p', { key: 1 }, repeat(sentence, size)),
      h('p', { key: 2 }, 'end'),
    ],
    'cut by words, headings alone': (size) =>
      pieces((number) => `Part ${number}`, size).map((text) => h('h2', { key: text }, text)),
    'cut by words, bare text': (size) => pieces(() => 'words ', size),
  },
  NewsArticle: {
    of: (article) =>
      render('NewsArticle', { article: { headline: 'Ports reopen', ...article }, locale: newsfold.en }),
    'dateline before many paragraphs': (size) => ({
      dateline: 'Lagos',
      body: pieces(() => sentence, size).map((text, key) => h('p', { key }, text)),
    }),
    'dateline behind many pictures': (size) => ({
      dateline: 'Lagos',
      body: [
        ...pieces(() => '<img src="/a.jpg">', size).map((_, key) => h('img', { key })),
        h('p', { key: 'p' }, 'words'),
      ],
    }),
    'a long dateline': (size) => ({ dateline: repeat('{place} ', size), body: 'words' }),
    'HTML without renderHtml': (size) => ({ body: { html: numbered(paragraph)(size) } }),
    'many corrections': (size) => ({
      corrections: pieces(() => 'It was on Monday.', size).map((text) => ({ text, date: 0 })),
    }),
    'many advisories': (size) => ({
      advisories: pieces(() => 'Advice has changed.', size).map((text) => ({ kind: 'health', text })),
    }),
  },
  'addresses (Headline)': {
    of: (href) => newsfold.Headline({ href, children: 'Ports reopen' }),
    'an address': fill('a/', 'https://example.com/'),
    'spaces before': fill(' ', '', 'https://example.com/'),
    'spaces inside': fill(' ', 'a', 'b'),
    'line breaks': fill('\n', 'java', 'script:alert(1)'),
    'letters without a scheme': fill('a'),
    'dots without a scheme': fill('a.+-'),
  },
  'theme values (ArticleTheme)': {
    // Called, not rendered: React takes longer to escape the quotes than this does to read them.
    of: (text) => newsfold.ArticleTheme({ theme: { color: { text } }, children: 'words' }),
    'nested brackets': (size) => repeat('(', size / 2) + repeat(')', size / 2),
    'open brackets': fill('['),
    strings: fill('"a" '),
    'strings that never end': fill("'\\'"),
    'addresses without quotes': fill('url( '),
    'spaces in an address': fill(' ', 'url(', '"a")'),
    semicolons: fill('"', '', ';'),
  },
  Byline: {
    of: (authors) => render('Byline', { authors, locale: newsfold.en }),
    'many authors': (size) => pieces((number) => `Anna Ferreira ${number}`, size).map((name) => ({ name })),
    'a long name': (size) => [{ name: repeat('Anna ', size) }, { name: 'Bo' }],
  },
  'moments (Timestamp)': {
    of: (published) => render('Timestamp', { published, locale: newsfold.en }),
    digits: fill('0'),
    times: fill('0:00 '),
    spaces: fill(' ', '2021-10-09', 'T14:00Z'),
    'spaces around': fill(' ', '2021-10-09T14:00:00Z'),
  },
  'words of a locale (readingTime)': {
    of: (other) =>
      newsfold.readingTime('words', {
        tag: 'en',
        messages: { readingTime: { other } },
      }),
    placeholders: fill('{minutes}'),
    'open placeholders': fill('{minutes'),
  },
  'languages and zones (Timestamp)': {
    of: (name) =>
      render('Timestamp', { published: 0, locale: { ...newsfold.en, tag: name }, timeZone: name }),
    'a long name': fill('en-'),
  },
  'Subheading with permalink': {
    of: (children) => render('Subheading', { permalink: true, children }),
    'one long heading': fill(sentence),
    'many pieces': (size) => pieces(() => 'words ', size),
    'combining marks': fill('\u0301\u0323', 'a'),
  },
  getArticleStyles: {
    of: (page) => getArticleStyles({ html: page }),
    'ordinary HTML': numbered(paragraph),
    components: fill('<h2 class="newsfold-subheading abc">words</h2>'),
    'classes that never end': fill('class="newsfold-'),
  },
  matchAdvisories: {
    of: ([text, locale]) => matchAdvisories(text, { locale, region: 'US' }),
    English: (size) => [repeat(sentence, size), 'en'],
    Arabic: (size) => [repeat(arabic, size), 'ar'],
    Chinese: (size) => [repeat(chinese, size), 'zh'],
    Japanese: (size) => [repeat(japanese, size), 'ja'],
    'one letter': (size) => [repeat('a', size), 'en'],
    'half a name': (size) => [repeat('co', size), 'en'],
    'weak names': (size) => [repeat('storm ', size), 'en'],
    'half names in Japanese': (size) => [repeat('コロナ', size), 'ja'],
    'combining marks': (size) => [repeat(marks, size), 'en'],
    'marks in no order': (size) => [`a${repeat('\u0301\u0323', size)}`, 'en'],
    addresses: (size) => [repeat('a@b.com', size), 'en'],
    'address without end': (size) => [`https://${repeat('a.', size)}`, 'en'],
    spaces: (size) => [`a${repeat(' ', size)}b`, 'en'],
    'title marks': (size) => [repeat('《', size), 'zh'],
    numbers: (size) => [repeat('1.', size), 'en'],
  },
};

const asked = process.argv.slice(2);
const cells = {};
for (const [name, { of, ...inputs }] of Object.entries(rows)) {
  if (asked.length > 0 && !asked.some((part) => name.includes(part))) continue;
  for (const [input, make] of Object.entries(inputs)) {
    cells[`${name}: ${input}`] = growth(of, make, `${name}: ${input}`);
  }
}
table([...sizes.slice(1).map((size) => `${size >> 10} kB / ${size >> 11} kB`), 'mean'], cells);

function growth(of, make, name) {
  const texts = [];
  const calls = [];
  for (const size of sizes) {
    const text = make(size);
    let first = took(of, text, 1);
    // Until the engine has compiled it.
    for (let call = 0; call < 3 && first < 100; call++) first = took(of, text, 1);
    // A longer text would take longer still.
    if (first > longest) break;
    texts.push(text);
    calls.push(Math.max(1, Math.ceil(4 / first)));
  }
  const times = texts.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    texts.forEach((text, index) => {
      globalThis.gc?.({ type: 'minor' });
      times[index] = Math.min(times[index], took(of, text, calls[index]));
    });
  }
  const ratios = times.slice(1).map((time, index) => time / times[index]);
  if (texts.length < sizes.length || mean(ratios) > most || mean(ratios.slice(-2)) > most) {
    const taken = times.map((time) => `${time.toFixed(2)} ms`);
    if (texts.length < sizes.length) taken.push(`more than ${longest} ms`);
    console.error(`${name} grows faster than its text: ${taken.join(', ')}`);
    process.exitCode = 1;
  }
  return [...sizes.slice(1).map((_, index) => ratios[index]?.toFixed(2) ?? '–'), mean(ratios).toFixed(2)];
}

/** Milliseconds of the processor for one call: those of the clock grow with whatever else the machine does. */
function took(of, text, calls) {
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call++) of(text);
  const { user, system } = process.cpuUsage(start);
  return Math.max(user + system, 1) / 1000 / calls;
}

/** The geometric mean. */
function mean(ratios) {
  return ratios.reduce((product, ratio) => product * ratio, 1) ** (1 / ratios.length);
}
