import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { compileForms, compilePaper, compileStaticCss } from './compileCss.ts';
import { minifyCss } from './minifyCss.ts';
import { findAllStyledRoots } from './sources.ts';

const head = `/* Newsfold. See docs/beside-tailwind.md and docs/browsers.md. */
`;

/*
 * Bundlers that compile CSS for older browsers (Vite and Next do so by Lightning CSS) turn light-dark() into these two
 * properties, and set them beside each color-scheme that they see in a style sheet. They do not see one in the HTML: in a
 * style attribute, as next-themes writes it, or in a <meta>. A style attribute wins over a style sheet, so these do too.
 */
const light = '--lightningcss-light:initial;--lightningcss-dark: ;';
const dark = '--lightningcss-light: ;--lightningcss-dark:initial;';

const schemesInHtml = [
  `:where(html){${light}}`,
  inMeta("='dark'", dark),
  inStyle('light', light),
  inStyle('dark', dark),
  `@media (prefers-color-scheme:light){${inMeta("*='light'", light)}${inStyle('dark light', light)}}`,
  `@media (prefers-color-scheme:dark){${inMeta("*='dark'", dark)}${inStyle('light dark', dark)}}`,
].join('');

function inMeta(content: string, declarations: string): string {
  return `:where(html:has(>head>meta[name='color-scheme'][content${content}])){${declarations}}`;
}

/* React and a browser write a style attribute in two ways. */
function inStyle(scheme: string, declarations: string): string {
  const important = declarations.replaceAll(';', '!important;');
  return `:where([style*='color-scheme:${scheme}'],[style*='color-scheme: ${scheme}']){${important}}`;
}

/** Returns `newsfold/styles.css`: the rules of every styled root, under the fixed class of each. */
export function createStyleSheet(): string {
  return head + Object.values(createStyleParts()).join('');
}

/**
 * Returns what `newsfold/styles.css` consists of, in its order, by the name of the file: `Headline` has the rules of the root in
 * `Headline.tsx`, and no other. `base` is for what bundlers make of `light-dark()`, `forms` for the forms of themes, and `print`
 * for dark ink on white paper.
 */
export function createStyleParts(): Record<string, string> {
  const parts: Record<string, string> = {
    base: `${schemesInHtml}\n`,
    forms: `${compileForms()}\n`,
    print: `${compilePaper()}\n`,
  };
  for (const { componentId, css, file } of findAllStyledRoots()) {
    const name = basename(file, '.tsx');
    parts[name] = `${parts[name] ?? ''}.${componentId}{${compileStaticCss(css)}}\n`;
  }
  return Object.fromEntries(Object.entries(parts).sort(([a], [b]) => getPlace(a) - getPlace(b)));
}

/**
 * Styles that have much in common, one after the other: gzip writes a text that it has seen as a reference, which is shorter the
 * nearer that is, and looks back no further than 32 kB. The order of the files makes no difference to looks. A new file comes at
 * the end, until it has a place.
 */
const ORDER =
  'Contents Sources Topics forms base RelatedLinks KeyPoints Corrections ArticleTheme AdvisoryNotice LinkLine SensitiveCover ContinueReadingRemote Byline DismissibleAdvisory TypeOfWork Headline SubscriptionOffer PullQuote print AuthorCard MediaPlayer Figure Article Timestamp ContinueReading Embed Subheading Standfirst AiLabel WideTable ArticleBody'.split(
    ' ',
  );

function getPlace(name: string): number {
  return ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length;
}

/** Returns `newsfold/styles/scripts.css`, which a publisher of Hindi or Japanese adds to either build. */
export function createScriptSheet(): string {
  return `${minifyCss(readFileSync('src/styling/scripts.css', 'utf8'))}\n`;
}
