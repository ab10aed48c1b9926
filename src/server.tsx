import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

import { readField } from './internal/coerce';
import { styledRoots } from './styledRoots';
import { registeredClassNames } from './styling/registeredClassNames';

export interface ArticleStylesOptions {
  /** The page's HTML, once it is rendered: only the rules that it needs are then given. Left out: all rules. */
  html?: string | undefined;
  /** The nonce of the page's Content Security Policy. Empty: none. */
  nonce?: string | undefined;
}

/**
 * The styles of the components as a `<style>` element for the head of a page, for sites that render with
 * styled-components on a server. The first call compiles them, once for the life of the process; from
 * then on the components print their classes without asking styled-components, which otherwise compiles every
 * template anew for each page. So every page that the process prints needs these styles in its head. A
 * `ServerStyleSheet` of your own collects your own styles beside them, which come after these, to win over them; in the
 * browser styled-components takes up both. Not for
 * server components, nor under a `StyleSheetManager` with `stylisPlugins` or a `namespace`, which would name the classes otherwise.
 */
export function getArticleStyles(options: ArticleStylesOptions = {}): string {
  const html = readField(options, 'html');
  const nonce = readField(options, 'nonce');
  const { openTag, all, groups } = (compiledStyles ??= compile());
  const rules = typeof html !== 'string' || groups.size === 0 ? all : selectRules(html, groups);
  if (rules === '') return '';
  const attribute =
    typeof nonce === 'string' && nonce !== '' ? ` nonce="${nonce.replace(/[^\w+/=-]/g, '')}"` : '';
  return `${openTag.replace('<style', `<style${attribute}`)}${rules}</style>`;
}

// Bounded, so that HTML in which such an attribute never ends is still read once.
const classPattern = /class="(newsfold-[a-z-]{1,60}) /g;

// A root's class begins with its id, and every id of ours with the package's name.
function selectRules(html: string, groups: Compiled['groups']): string {
  const used = new Set<string>();
  for (const [, id = ''] of html.matchAll(classPattern)) used.add(id);
  let rules = '';
  // In the order of the sheet, as styled-components would have it.
  for (const [id, css] of groups) if (used.has(id)) rules += css;
  return rules;
}

interface Compiled {
  /** The tag by which styled-components knows its own. */
  openTag: string;
  all: string;
  /** The rules of each root, by its id. */
  groups: Map<string, string>;
}

let compiledStyles: Compiled | undefined;

// What styled-components writes behind the rules of a root, so that it finds them again in the browser. Its attribute can be
// set to another by the environment.
const markerPattern = /\.g\d+\[id="([\w-]+)"\]\{content:"([^",]+),"\}\/\*!sc\*\/\n?/g;

function compile(): Compiled {
  const sheet = new ServerStyleSheet();
  renderToStaticMarkup(sheet.collectStyles(styledRoots.map((Root) => <Root key={Root.styledComponentId} />)));
  const [, openTag = '', css = ''] = /^(<style[^>]*>)(.*)<\/style>$/s.exec(sheet.getStyleTags()) ?? [];
  sheet.seal();
  const groups: Compiled['groups'] = new Map();
  let from = 0;
  for (const { 0: marked, 1: id = '', 2: name = '', index } of css.matchAll(markerPattern)) {
    const until = index + marked.length;
    registeredClassNames.set(id, `${id} ${name}`);
    groups.set(id, css.slice(from, until));
    from = until;
  }
  return { openTag, all: css, groups };
}
