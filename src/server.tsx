import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

import { readField } from './internal/coerce';
import { styledRoots } from './styledRoots';
import { registeredClassNames } from './styling/registeredClassNames';

export interface ArticleStylesOptions {
  /** The HTML of the rendered page, to get only the rules that it needs. Empty: all rules. */
  html?: string | undefined;
  /** The nonce of the page's Content Security Policy. Empty: the element has no nonce. */
  nonce?: string | undefined;
}

/**
 * Returns the styles of the components as a `<style>` element for the head of a page, for sites that render with
 * styled-components on a server.
 *
 * The first call compiles them, once in the life of the process. From then on the components render their class names
 * without styled-components, which would otherwise compile every template again for each page. So every page that the
 * process renders needs these styles in its head. Put the styles of your own `ServerStyleSheet` after them, so that yours
 * win. In the browser, styled-components picks up both.
 *
 * Do not use it with server components, or under a `StyleSheetManager` with `stylisPlugins` or a `namespace`, which would
 * give other class names.
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

// Bounded, so that HTML whose attribute never ends is still read in linear time.
const classPattern = /class="(newsfold-[a-z-]{1,60}) /g;

// The class of a root begins with its id, and every id begins with the name of the package.
function selectRules(html: string, groups: Compiled['groups']): string {
  const used = new Set<string>();
  for (const [, id = ''] of html.matchAll(classPattern)) used.add(id);
  let rules = '';
  // In the order of the sheet, which is that of styled-components.
  for (const [id, css] of groups) if (used.has(id)) rules += css;
  return rules;
}

interface Compiled {
  /** The tag by which styled-components recognizes its own element. */
  openTag: string;
  all: string;
  /** The rules of each root, by component id. */
  groups: Map<string, string>;
}

let compiledStyles: Compiled | undefined;

// The marker that styled-components writes after the rules of a root, to find them again in the browser. The environment may
// rename its attribute.
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
