/*
 * docs/ and the README as HTML, without a script: `buildDocs` writes them, with all that they show. Every address is relative, so
 * the folder works below any path and from a disk, and nothing is loaded from another site.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Marked } from 'marked';
import { getHeadingList, gfmHeadingId } from 'marked-gfm-heading-id';

import { groups } from './pages.mjs';
import { describeAnatomy, describeTokens, readSources } from './partPages.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(repository, path), 'utf8');

/** Faces of the documentation, from the packages that Storybook has them from: Latin alone. */
const faces = [
  ['Newsreader', 'normal', '200 800', 'newsreader/files/newsreader-latin-opsz-normal.woff2'],
  ['Source Serif 4', 'normal', '200 900', 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2'],
  ['Source Serif 4', 'italic', '200 900', 'source-serif-4/files/source-serif-4-latin-opsz-italic.woff2'],
  ['Libre Franklin', 'normal', '100 900', 'libre-franklin/files/libre-franklin-latin-wght-normal.woff2'],
];

/** Examples that become static files; the others need a server. */
export const staticExamples = ['vite-spa'];

/**
 * Writes the documentation, the start page and the list of examples into a folder, and returns the addresses of its pages.
 * `styleSheet` is the text of `newsfold/styles.css`.
 */
export function buildDocs({ folder, styleSheet }) {
  const decisions = readdirSync(join(repository, 'docs/decisions'))
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => `docs/decisions/${file}`);
  const sources = [...groups.flatMap(({ pages }) => pages), ...decisions];
  const addresses = new Map(sources.map((source) => [source, toAddress(source)]));
  const site = { folder, addresses, titles: new Map(), written: [] };

  writeText(site, 'assets/newsfold.css', styleSheet);
  writeText(site, 'assets/site.css', `${toFontFaces()}\n${read('scripts/site/site.css')}`);
  for (const [, , , file] of faces) {
    copy(site, `node_modules/@fontsource-variable/${file}`, `assets/${posix.basename(file)}`);
  }
  cpSync(join(repository, 'docs/images'), join(folder, 'docs/images'), { recursive: true });

  for (const source of sources) site.titles.set(source, readTitle(source));
  for (const source of sources) writePage(site, addresses.get(source), renderSource(site, source));
  writePage(site, 'docs/decisions/index.html', renderDecisions(site, decisions));
  writePage(site, 'examples/index.html', renderExamples(site));
  writePage(site, 'index.html', renderStart(site));
  return site.written;
}

function toAddress(source) {
  if (source === 'README.md') return 'docs/index.html';
  const name = source.replace(/\.md$/, '.html');
  return name.startsWith('docs/') ? name : `docs/${name.toLowerCase()}`;
}

function readTitle(source) {
  if (source === 'README.md') return 'Read me first';
  const title = /^# (.+)$/m.exec(read(source))?.[1] ?? source;
  return source === 'CHANGELOG.md' ? 'Changelog' : title.replaceAll('`', '');
}

function toFontFaces() {
  return faces
    .map(
      ([family, style, weight, file]) =>
        `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight}; font-display: swap; src: url('${posix.basename(file)}') format('woff2'); }`,
    )
    .join('\n');
}

/** A page of Markdown. Links to other pages lead to their HTML, and links to other files of the repository to a copy. */
function renderSource(site, source) {
  const address = site.addresses.get(source);
  const marked = new Marked(gfmHeadingId(), {
    async: false,
    walkTokens(token) {
      if (token.type === 'link' || token.type === 'image') token.href = toLink(site, source, token.href);
      if (token.type === 'html') {
        token.text = token.text
          .replaceAll(/<!--[^]*?-->/g, '')
          .replaceAll(
            /\b(src|srcset|href)="(?!\w+:|#)([^"]+)"/g,
            (_, name, href) => `${name}="${toLink(site, source, href)}"`,
          );
      }
    },
    renderer: {
      // Code and tables may be wider than a phone: they scroll, by key too.
      code({ text, lang = '' }) {
        return `<pre tabindex="0" data-language="${escape(lang)}"><code>${escape(text)}</code></pre>\n`;
      },
      table(token) {
        const row = (cells, tag) =>
          `<tr>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
        // Markdown cannot leave out the header of a first column.
        const head = row(token.header, 'th').replaceAll('<th></th>', '<td></td>');
        return `<div class="table" tabindex="0"><table><thead>${head}</thead><tbody>${token.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>\n`;
      },
    },
  });
  const body = marked.parse(source.startsWith('docs/parts/') ? readPart(source) : read(source));
  const headings = getHeadingList();
  const sections = headings.filter(({ level }) => level === 2);
  return {
    title: site.titles.get(source),
    // A long page begins with the list of its sections.
    body: sections.length > 2 ? insertContents(body, sections) : body,
    current: address,
  };
}

/** The page of a part, with its anatomy and its tokens where the Storybook has them. */
function readPart(source) {
  const name = posix.basename(source, '.md');
  const contracts = read('docs/contracts.md');
  const tokens = describeTokens(readSources(name, readComponent), contracts);
  const anatomy = describeAnatomy(name, contracts);
  return read(source)
    .replace(/^## Keyboard$/m, (title) => (anatomy ? `## Anatomy\n\n${anatomy}\n\n${title}` : title))
    .replace(/^## Bad input$/m, (title) => (tokens ? `## Tokens\n\n${tokens}\n\n${title}` : title));
}

/** The source of a component, or `undefined` if there is no such file. */
function readComponent(name) {
  const path = `src/components/${name}.tsx`;
  return existsSync(join(repository, path)) ? read(path) : undefined;
}

/** Puts the list of sections below the title. */
function insertContents(body, sections) {
  const list = sections.map(({ id, text }) => `<li><a href="#${id}">${stripTags(text)}</a></li>`).join('');
  return body.replace(
    '</h1>',
    `</h1>\n<nav aria-label="On this page"><details><summary>On this page</summary><ul>${list}</ul></details></nav>`,
  );
}

/** Where a link of a source leads, from its page. */
function toLink(site, source, href) {
  if (/^\w+:|^#/.test(href)) return href;
  const [path, hash] = href.split('#');
  const target = posix.normalize(posix.join(posix.dirname(source), decodeURI(path))).replace(/\/$/, '');
  const from = posix.dirname(site.addresses.get(source));
  const to = posix.relative(from, toSiteAddress(site, target, source));
  return hash === undefined ? to : `${to}#${hash}`;
}

function toSiteAddress(site, target, source) {
  const page = site.addresses.get(target);
  if (page) return page;
  if (target.startsWith('docs/images/')) return target;
  if (target === 'docs/decisions') return 'docs/decisions/index.html';
  if (target === 'docs/parts') return 'docs/parts/NewsArticle.html';
  if (target === 'examples' || target === 'examples/README.md') return 'examples/index.html';
  if (!existsSync(join(repository, target))) {
    throw new Error(`${source} links to ${target}, which does not exist`);
  }
  if (statSync(join(repository, target)).isDirectory()) return `examples/index.html`;
  // Every host serves .txt as text, whatever is in it.
  copy(site, target, `source/${target}.txt`);
  return `source/${target}.txt`;
}

function renderDecisions(site, decisions) {
  const items = decisions.map(
    (source) =>
      `<li><a href="${posix.basename(toAddress(source))}">${escape(site.titles.get(source))}</a></li>`,
  );
  return {
    title: 'Decisions',
    body: `<h1>Decisions</h1><p>Why things are as they are: a short record for each choice that someone would ask about.</p><ul>${items.join('')}</ul>`,
    current: 'docs/decisions/index.html',
  };
}

function renderExamples() {
  const body = new Marked(gfmHeadingId()).parse(read('examples/README.md'));
  const list = staticExamples
    .map(
      (name) =>
        `<li><a href="${name}/index.html">${name}</a>: the article from its parts, <a href="${name}/static.html">without a styling engine</a>, and <a href="${name}/one-object.html">from one object</a></li>`,
    )
    .join('');
  return {
    title: 'Examples',
    body: body
      .replace(/<table>[^]*?<\/table>/, (table) => `<div class="table" tabindex="0">${table}</div>`)
      .replaceAll('<pre>', '<pre tabindex="0">')
      .replace(
        '</h1>',
        `</h1><p>Here you can look at:</p><ul>${list}</ul><p>The others need a server, so run them yourself.</p>`,
      ),
    current: 'examples/index.html',
  };
}

function renderStart() {
  const readme = read('README.md');
  const [, pitch = ''] = /^# .+\n\n([^]*?)\n\n<picture>/.exec(readme) ?? [];
  const [, points = ''] = /<\/picture>\n\n((?:- .+(?:\n {2}.+)*\n?)+)/.exec(readme) ?? [];
  const inline = new Marked();
  const cards = [
    ['docs/index.html', 'Documentation', 'Install it, put your colors on, and decide whether to adopt it.'],
    ['storybook/index.html', 'Storybook', 'Every part, live, in every theme and language. Needs scripts.'],
    ['examples/index.html', 'Examples', 'The same story in Next, React Router, Astro, Vite and Node.'],
    ['docs/themes.html', 'Themes', 'Six to start from, and your own in one object.'],
    [
      'docs/accessibility.html',
      'Accessibility',
      'WCAG 2.2, criterion by criterion, with the tests behind it.',
    ],
    ['docs/versioning.html', 'Versioning', 'What we promise, and how to upgrade.'],
  ];
  const links = cards.map(([href, title, text]) => `<li><a href="${href}">${title}</a><p>${text}</p></li>`);
  return {
    title: 'Newsfold',
    body: `<h1>Newsfold</h1>
${inline.parse(pitch)}
<pre tabindex="0"><code>npm install newsfold</code></pre>
<ul class="cards">${links.join('')}</ul>
${inline.parse(points).replaceAll(/href="docs\/([\w-]+)\.md/g, 'href="docs/$1.html')}
<picture><source media="(prefers-color-scheme: dark)" srcset="docs/images/article-dark.png"><img src="docs/images/article-light.png" width="720" alt="An article set with Newsfold"></picture>`,
    current: 'index.html',
  };
}

function writePage(site, address, { title, body, current }) {
  const here = posix.dirname(address);
  const to = (target) => posix.relative(here, target) || posix.basename(target);
  const item = (target, text) =>
    `<li><a href="${to(target)}"${target === current ? ' aria-current="page"' : ''}>${escape(text)}</a></li>`;
  const menu = groups
    .map(
      ({ title: name, pages }) =>
        `<h2>${name}</h2><ul>${pages.map((source) => item(site.addresses.get(source), site.titles.get(source))).join('')}${
          name === 'Change it' ? item('docs/decisions/index.html', 'Decisions') : ''
        }</ul>`,
    )
    .join('');
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to('assets/newsfold.css')}">
<link rel="stylesheet" href="${to('assets/site.css')}">
<title>${title === 'Newsfold' ? title : `${escape(title)} – Newsfold`}</title>
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header>
<a class="brand" href="${to('index.html')}">Newsfold</a>
<nav aria-label="Site"><ul>${item('docs/index.html', 'Docs')}${item('storybook/index.html', 'Storybook')}${item('examples/index.html', 'Examples')}</ul></nav>
</header>
<div class="columns">
<nav class="menu" aria-label="Documentation"><details><summary>All pages</summary>${menu}</details></nav>
<main id="main" tabindex="-1">
<article class="newsfold-article" data-component="Article" data-column="start">
<div class="newsfold-article-body newsfold-text" data-component="ArticleBody">
${body}</div>
</article>
</main>
</div>
</body>
</html>
`;
  writeText(site, address, html);
  site.written.push(address);
}

function writeText({ folder }, address, text) {
  const path = join(folder, address);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function copy({ folder }, from, address) {
  const path = join(folder, address);
  mkdirSync(dirname(path), { recursive: true });
  cpSync(join(repository, from), path);
}

const stripTags = (html) => html.replaceAll(/<[^>]+>/g, '');
const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
