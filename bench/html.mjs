/*
 * What `newsfold/html` costs: articleBlocks beside its parser alone, its growth, texts that are made to be slow, and memory.
 * Ratios of medians, the two alternating in one process. Reads dist/: run `npm run build` before.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Before React is loaded, since it decides then which build of itself it is.
process.env.NODE_ENV = 'production';
const { renderToStaticMarkup } = await import('react-dom/server');
const { parseFragment } = await import('parse5');
const { articleBlocks } = await import('../dist/html/index.js');

const paragraph = (number) =>
  `<p>Officials said on Monday that <a href="https://example.com/${number}">the ${number}th report</a> would be <em>published</em> &amp; that &ldquo;nobody&rdquo; had read it before. The rest of the sentence goes on for a while, as sentences in newspapers do, until it ends.</p>\n`;
const article = (paragraphs) => Array.from({ length: paragraphs }, (_, index) => paragraph(index)).join('');

/** A body with what a CMS stores besides paragraphs. */
const mixed = (parts) =>
  Array.from(
    { length: parts },
    (_, index) =>
      paragraph(index) +
      `<h2 id="part-${index}">The ${index}th part</h2>\n<p style="font-weight:400"><span style="font-weight:700">Port</span> <a href="#part-${index - 1}">see above</a></p>\n` +
      `<figure class="wp-block-image alignwide"><img src="data:image/gif;base64,R0" data-src="/${index}.jpg" srcset="/${index}.jpg 1x, /${index}-2.jpg 2x" alt="The port"><figcaption>The <em>port</em></figcaption></figure>\n` +
      `<ul class="wp-block-list"><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>\n<blockquote><p>Nobody had read it.</p><cite>An official</cite></blockquote>\n` +
      `<table><thead><tr><th>Port</th><th>Ships</th></tr></thead><tbody><tr><td>A</td><td>${index}</td></tr></tbody></table>\n` +
      `<p>https://www.youtube.com/watch?v=abcdefghijk</p>\n<div class="wp-caption"><img src="/${index}.png" alt=""><p class="wp-caption-text">Quay</p></div>\n`,
  ).join('');

if (process.argv[2] === 'once') {
  const text = process.argv[4] === 'mixed' ? mixed(800) : article(4000);
  process.exit((process.argv[3] === 'parser' ? parseFragment(text) : articleBlocks(text)) ? 0 : 1);
}

function median(times) {
  return times.sort((one, other) => one - other)[times.length >> 1];
}

/** The medians of tasks that take turns, after some rounds to warm up. */
function alternate(tasks, rounds = 21, warm = 7) {
  const times = tasks.map(() => []);
  for (let round = 0; round < rounds + warm; round++) {
    tasks.forEach((task, index) => {
      const start = performance.now();
      task();
      if (round >= warm) times[index].push(performance.now() - start);
    });
  }
  return times.map(median);
}

const html = article(5000);
const [parser, blocks, rendered] = alternate([
  () => parseFragment(html),
  () => articleBlocks(html),
  () => renderToStaticMarkup(articleBlocks(html)),
]);
console.log(`5000 paragraphs (${String(Math.round(html.length / 1024))} kB), against parse5 alone:`);
console.log(`  articleBlocks                 ${(blocks / parser).toFixed(2)}`);
console.log(`  … and renderToStaticMarkup    ${(rendered / parser).toFixed(2)}`);

const body = mixed(800);
const [bodyParser, bodyBlocks] = alternate([() => parseFragment(body), () => articleBlocks(body)]);
console.log(`A body of all kinds (${String(Math.round(body.length / 1024))} kB), against parse5 alone:`);
console.log(`  articleBlocks                 ${(bodyBlocks / bodyParser).toFixed(2)}`);

const KILOBYTES = 300;
const formats = '<b><i><u><s><em><strong><small><code><big><tt><font><nobr>';
/** What costs most beside the parser: a start, and what is repeated after it. */
const hostile = {
  'addresses of videos': ['', 'https://youtu.be/abcdefgh<br>'],
  'two formats before each paragraph': ['', '<b><i><p>a'],
  'twelve formats that are never closed': [formats, '<p>a'],
  'figures in each other': ['', '<figure>a'],
  'details in each other': ['', '<details>a'],
  'lines in each other': ['', '<pre>a'],
  'pictures in shortcodes': ['', '[caption id=a]<img src=/a.jpg>b[/caption]'],
  'pictures for browsers without scripts': ['', '<noscript><img src=/a.jpg></noscript>'],
  'cards in links': ['', '<a href=/a><h3>x</h3><p>y</p></a>'],
  'frames of nobody': ['', '<iframe src=https://a.example/b></iframe>'],
  'text for screen readers': ['', '<p class=sr-only>a'],
  'links to anchors': ['', '<a href=#n>a</a><div id=n></div>'],
  'tables in links': ['', '<a href=/a><table><tr><td>a<td>b</table></a>'],
  'pictures in one noscript': ['<noscript>', '<img src=/a.jpg>'],
  backgrounds: ['', '<div data-bg=/a.jpg></div>'],
};
console.log(`Of ${String(KILOBYTES)} kB, against parse5 alone:`);
const worst = Object.entries(hostile).map(([name, [start, unit]]) => {
  const text = start + unit.repeat((KILOBYTES * 1024) / unit.length);
  const [alone, whole] = alternate([() => parseFragment(text), () => articleBlocks(text)], 9, 5);
  console.log(`  ${name.padEnd(40)}${(whole / alone).toFixed(1)}`);
  return [name, whole / alone, 10];
});

/**
 * The least heap, in megabytes, in which a task ends: what it must hold at once, with Node and all that is loaded. What a process
 * takes if it may is mostly garbage.
 */
function findLeastHeap(task, kind) {
  let [least, enough] = [8, 128];
  while (enough - least > 1) {
    const size = (least + enough) >> 1;
    const flags = [`--max-old-space-size=${String(size)}`, '--max-semi-space-size=1'];
    const { status } = spawnSync(
      process.execPath,
      [...flags, fileURLToPath(import.meta.url), 'once', task, kind],
      { stdio: 'ignore' },
    );
    if (status === 0) enough = size;
    else least = size;
  }
  return enough;
}

console.log('The least heap for 1 MB, against parse5 alone:');
const memory = ['paragraphs', 'mixed'].map((kind) => {
  const [alone, whole] = ['parser', 'blocks'].map((task) => findLeastHeap(task, kind));
  console.log(
    `  ${kind.padEnd(12)}${(whole / alone).toFixed(2)}  (${String(whole)} and ${String(alone)} MB)`,
  );
  return [`memory, ${kind}`, whole / alone, 1.3];
});

const sizes = [10, 100, 1000, 10000];
const texts = sizes.map(article);
const perParagraph = alternate(
  sizes.map((size, index) => () => {
    for (let turn = 0; turn < 10000 / size; turn++) articleBlocks(texts[index]);
  }),
).map((time) => time / 10000);
console.log('Time for a paragraph, against that in a text of 1000:');
sizes.forEach((size, index) =>
  console.log(`  ${String(size).padStart(5)}  ${(perParagraph[index] / perParagraph[2]).toFixed(2)}`),
);

const limits = [
  ['articleBlocks / parser', blocks / parser, 3],
  // It has no long text, for which the parser takes most of its time in other bodies.
  ['articleBlocks / parser, a body of all kinds', bodyBlocks / bodyParser, 6],
  ...worst,
  ...memory,
  // Ten times the text at a cost that grew by its square would be 10; the collector of garbage alone makes near 2.
  ['10 000 paragraphs / 1000, each', perParagraph[3] / perParagraph[2], 4],
];
for (const [name, ratio, most] of limits) {
  if (ratio > most) {
    console.error(`${name} is ${ratio.toFixed(2)}, more than ${String(most)}`);
    process.exitCode = 1;
  }
}
