/*
 * What `newsfold/html` costs: articleBlocks beside its parser alone, and its growth. Ratios of
 * medians, the two alternating in one process. Reads dist/: run `npm run build` before.
 */
// Before React is loaded, since it decides then which build of itself it is.
process.env.NODE_ENV = 'production';
const { renderToStaticMarkup } = await import('react-dom/server');
const { parseFragment } = await import('parse5');
const { articleBlocks } = await import('../dist/html/index.js');

const paragraph = (number) =>
  `<p>Officials said on Monday that <a href="https://example.com/${number}">the ${number}th report</a> would be <em>published</em> &amp; that &ldquo;nobody&rdquo; had read it before. The rest of the sentence goes on for a while, as sentences in newspapers do, until it ends.</p>\n`;
const article = (paragraphs) => Array.from({ length: paragraphs }, (_, index) => paragraph(index)).join('');

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
  // Ten times the text at a cost that grew by its square would be 10; the collector of garbage alone makes near 2.
  ['10 000 paragraphs / 1000, each', perParagraph[3] / perParagraph[2], 4],
];
for (const [name, ratio, most] of limits) {
  if (ratio > most) {
    console.error(`${name} is ${ratio.toFixed(2)}, more than ${String(most)}`);
    process.exitCode = 1;
  }
}
