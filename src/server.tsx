import { renderToStaticMarkup } from 'react-dom/server';
import { ServerStyleSheet, StyleSheetConsumer } from 'styled-components';

import { readField } from './internal/coerce';
import { warn } from './internal/warn';
import { styledRoots } from './styledRoots';
import { getStyleSheetContext, noteCollectedStyles } from './styling/collectedStyles';
import { compiled } from './styling/compiledClassNames';

export interface ArticleStylesOptions {
  /** The HTML of the rendered page, to get only the rules that it needs. Empty: all rules. */
  html?: string | undefined;
  /** The nonce of the page's Content Security Policy. Empty: the element has no nonce. */
  nonce?: string | undefined;
  /**
   * The `ServerStyleSheet` of the same page, if it has one for the site's own styles. It then leaves out the styles of the
   * components. Empty: it collects them too.
   */
  sheet?: CollectingSheet | undefined;
}

/**
 * A `ServerStyleSheet` of styled-components. Its own type needs TypeScript 5.4, so this names what it has.
 */
export interface CollectingSheet {
  /** The sheet that it collects styles in. */
  readonly instance: unknown;
  getStyleTags: () => string;
}

/**
 * Returns the styles of the components as a `<style>` element for the head of a page, for sites that render with
 * styled-components on a server. If React renders the whole document, use `ArticleStyles`.
 *
 * The first call compiles them, once in the life of the process. From then on the components render their class names
 * without styled-components, which would otherwise compile every template again for each page. Pages that collect their
 * styles in a `ServerStyleSheet` are not affected, unless you pass it as `sheet`. Put the styles of your own sheet after
 * these, so that yours win. In the browser, styled-components picks up both.
 *
 * In a bundle for the browser, it returns an empty text.
 */
export function getArticleStyles(options: ArticleStylesOptions = {}): string {
  const html = readField(options, 'html');
  const nonce = readNonce(readField(options, 'nonce'));
  const { openTag, all, groups } = compileOnce();
  noteSheet(readField(readField(options, 'sheet'), 'instance'));
  const rules = typeof html !== 'string' || groups.size === 0 ? all : selectRules(html, groups);
  if (rules === '') return '';
  return `${openTag.replace('<style', nonce ? `<style nonce="${nonce}"` : '<style')}${rules}</style>`;
}

export interface ArticleStylesProps {
  /** The nonce of the page's Content Security Policy. Empty: the element has no nonce. */
  nonce?: string | undefined;
}

/**
 * The styles of the components as a `<style>` element, for the `<head>` of a document that React renders, as in React Router.
 * Does what `getArticleStyles` does: the components after it in the same document render their class names without
 * styled-components, and a `ServerStyleSheet` around it leaves them out.
 *
 * In the browser it renders nothing: styled-components has taken over the element before React hydrates.
 */
export function ArticleStyles({ nonce }: ArticleStylesProps) {
  const sheet = getStyleSheetContext()?.styleSheet;
  const { openTag, all } = compileOnce();
  if (all === '') return null;
  noteSheet(sheet);
  const attributes = Object.fromEntries(
    [...openTag.matchAll(/ ([\w-]{1,60})="([^"]{0,60})"/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return <style {...attributes} nonce={readNonce(nonce)} dangerouslySetInnerHTML={{ __html: all }} />;
}

function readNonce(nonce: unknown): string | undefined {
  return (typeof nonce === 'string' && nonce.replace(/[^\w+/=-]/g, '')) || undefined;
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

function compileOnce(): Compiled {
  if (compiledStyles === undefined) {
    compiledStyles = compile();
    // In Next, react-dom/server renders with another React than the page, and styled-components collects nothing.
    if (compiledStyles.all === '') {
      warn(
        'ArticleStyles',
        'it could not collect the styles of the components, so none are added to the page. ' +
          'In Next, collect them by useServerInsertedHTML, or use newsfold/static with newsfold/styles.css.',
      );
    } else noteCollectedStyles();
  }
  return compiledStyles;
}

// The marker that styled-components writes after the rules of a root, to find them again in the browser. The environment may
// rename its attribute.
const markerPattern = /\.g\d+\[id="([\w-]+)"\]\{content:"([^",]+),"\}\/\*!sc\*\/\n?/g;

function compile(): Compiled {
  const sheet = new ServerStyleSheet();
  renderToStaticMarkup(sheet.collectStyles(styledRoots.map((Root) => <Root key={Root.styledComponentId} />)));
  const [, openTag = '', css = ''] = /^(<style[^>]*>)(.*)<\/style>$/s.exec(sheet.getStyleTags()) ?? [];
  sheet.seal();
  const groups: Compiled['groups'] = new Map();
  const classNames = new Map<string, string>();
  let from = 0;
  for (const { 0: marked, 1: id = '', 2: name = '', index } of css.matchAll(markerPattern)) {
    const until = index + marked.length;
    classNames.set(id, `${id} ${name}`);
    groups.set(id, css.slice(from, until));
    from = until;
  }
  const ordinary = getOrdinaryContext();
  compiled.getClassName = (id) => {
    const context = getStyleSheetContext();
    const isOurs =
      context === undefined ||
      context === ordinary ||
      // Plugins and a namespace give other class names.
      (context.stylis === ordinary?.stylis &&
        (context.styleSheet === ordinary.styleSheet || sheetsWithArticleStyles.has(context.styleSheet)));
    return isOurs ? classNames.get(id) : undefined;
  };
  return { openTag, all: css, groups };
}

type StyleSheetContext = ReturnType<typeof getStyleSheetContext>;

/** What a page has that collects no styles and configures nothing. */
function getOrdinaryContext(): StyleSheetContext {
  let ordinary: StyleSheetContext;
  renderToStaticMarkup(
    <StyleSheetConsumer>
      {(context) => {
        ordinary = context;
        return null;
      }}
    </StyleSheetConsumer>,
  );
  return ordinary;
}

/** The publishers' own sheets, of pages that have the styles of the components without them. */
const sheetsWithArticleStyles = new WeakSet<object>();

function noteSheet(sheet: unknown): void {
  if (typeof sheet === 'object' && sheet !== null) sheetsWithArticleStyles.add(sheet);
}
