import type { Element, ElementContent } from 'hast';
import { Fragment, type ComponentType, type ElementType, type ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';

import { Figure } from '../components/Figure';
import { PullQuote } from '../components/PullQuote';
import { Subheading } from '../components/Subheading';
import type { Locale } from '../i18n/Locale';
import { fetchPriorityName } from '../internal/fetchPriority';
import { HASH_START, hashCharacters } from '../internal/hashText';
import { warn } from '../internal/warn';
import { getPlainText, type Part } from './BlockBuilder';
import { Embed } from './components/Embed';
import { WideTable } from './components/WideTable';

/**
 * Components that replace Newsfold's, by key:
 * - an element's name (`p`, `a`, `img`, `h2`…): gets that element's attributes and children;
 * - `Figure`, `PullQuote`, `Subheading`, `Embed`, `WideTable`: gets the props of Newsfold's component;
 * - the name of a custom element (`'my-poll'`), or a data attribute in brackets (`'[data-widget]'`,
 *   `'[data-widget="poll"]'`): gets the block's class, its `data-*`, the attributes named in `attributes`, and its children.
 */
export type HtmlComponents = Readonly<Record<string, ComponentType<never> | string>>;

// The sanitizer copies what it gets. Of a few blocks at a time, blocks and copy are garbage before they cost anything.
const BATCH = 64;

/** Sanitizes the blocks, and renders each as a React element. Empties the list. */
export function renderBlocks(
  blocks: ElementContent[],
  sanitize: (blocks: ElementContent[]) => readonly ElementContent[],
  components: HtmlComponents,
  locale: Locale | undefined,
  permalinks: boolean,
): ReactNode[] {
  const renderer = new Renderer(components, locale, permalinks);
  const toKey = createKeys();
  const rendered: ReactNode[] = [];
  blocks.reverse();
  while (blocks.length > 0) {
    for (const node of sanitize(blocks.splice(-BATCH).reverse())) {
      rendered.push(renderer.renderNode(node, toKey(node, rendered.length)));
    }
  }
  return rendered;
}

/**
 * Uses an embed's URL as its key, so that an open embed stays open if a paragraph is added before it, and the content of a
 * block of text, because React must not update texts that a translator has replaced (docs/decisions/0126-translated-pages.md).
 * Other blocks have their index.
 */
function createKeys() {
  const used = new Map<string | number, number>();
  return (block: ElementContent, index: number): string => {
    const identity = getIdentity(block);
    if (identity === undefined) return String(index);
    const count = used.get(identity) ?? 0;
    used.set(identity, count + 1);
    const key = typeof identity === 'number' ? `t${identity.toString(36)}` : `embed ${identity}`;
    return count === 0 ? key : `${key} ${String(count)}`;
  };
}

/** Returns the URL of an embed, the hash of a text, or `undefined`. */
function getIdentity(block: ElementContent): string | number | undefined {
  if (block.type !== 'element') return undefined;
  const src = block.data?.part?.kind === 'embed' ? getFrameUrl(block) : undefined;
  if (typeof src === 'string') return src;
  return textBlocks.has(block.tagName) && block.data?.part?.kind !== 'custom'
    ? hashNode(block, HASH_START)
    : undefined;
}

/** Hashes the names, properties and text of a node and those in it. */
function hashNode(node: ElementContent, start: number): number {
  if (node.type === 'text') return hashCharacters(node.value, start);
  if (node.type !== 'element') return start;
  let hash = hashCharacters(node.tagName, start);
  for (const name in node.properties) {
    hash = hashCharacters(String(node.properties[name]), hashCharacters(name, hash));
  }
  for (const child of node.children) hash = hashNode(child, hash);
  return hashCharacters('/', hash);
}

const textBlocks = new Set([
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'pre',
  'table',
]);

function getFrameUrl({ children: [frame] }: Element) {
  return frame?.type === 'element' ? frame.properties.src : undefined;
}

// Void elements cannot have children, and React gives a textarea its text in another way.
const childlessElements =
  /^(?:area|base|br|col|embed|hr|img|input|keygen|link|meta|param|source|textarea|track|wbr)$/i;

class Renderer {
  constructor(
    private readonly components: HtmlComponents,
    private readonly locale: Locale | undefined,
    private permalinks: boolean,
  ) {}

  renderNode(node: ElementContent, key?: string): ReactNode {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element') return null;
    const part = node.data?.part;
    if (part?.kind === 'custom') {
      return this.createElement(
        this.components[part.name] ?? 'div',
        toProps(node),
        this.renderChildren(node.children),
        key,
      );
    }
    if (part?.kind === 'embed') return this.renderEmbed(node, part, key);
    if (part?.kind === 'pullquote') return this.renderWithCaption('PullQuote', PullQuote, 'cite', node, key);
    if (/^h[2-6]$/.test(node.tagName) && !this.components[node.tagName]) {
      const hasLink = this.permalinks && containsLink(node);
      if (hasLink) warnLinkInHeading(node);
      const props = Object.assign(toProps(node), {
        level: Number(node.tagName[1]),
        permalink: this.permalinks && !hasLink,
      });
      return this.createElement(
        this.components.Subheading ?? Subheading,
        props,
        this.renderChildren(node.children),
        key,
      );
    }
    if (node.tagName === 'figure' && !this.components.figure) {
      return this.renderWithCaption('Figure', Figure, 'caption', node, key);
    }
    if (node.tagName === 'table') {
      const props = { label: part?.kind === 'table' ? part.label : undefined, locale: this.locale };
      return this.createElement(this.components.WideTable ?? WideTable, props, this.renderElement(node), key);
    }
    if (node.tagName === 'a') return this.renderLink(node, key);
    return this.renderElement(node, key);
  }

  /** A heading in a link cannot have a link of its own. */
  private renderLink(node: Element, key?: string): ReactNode {
    const { permalinks } = this;
    this.permalinks = false;
    const link = this.renderElement(node, key);
    this.permalinks = permalinks;
    return link;
  }

  private renderElement(node: Element, key?: string): ReactNode {
    const props = toProps(node);
    if (node.tagName === 'img') setLoading(props, typeof (this.components.img ?? 'img') === 'string');
    if (node.tagName === 'video' || node.tagName === 'audio') props.controls = true;
    return this.createElement(
      this.components[node.tagName] ?? node.tagName,
      props,
      this.renderChildren(node.children),
      key,
    );
  }

  private renderWithCaption(
    name: string,
    component: ComponentType<never>,
    prop: 'caption' | 'cite',
    node: Element,
    key: string | undefined,
  ): ReactNode {
    const { content, caption } = splitCaption(node);
    const width = node.data?.width;
    const props = Object.assign(toProps(node), {
      [prop]: this.renderGroup(caption),
      ...(width && { width }),
    });
    return this.createElement(this.components[name] ?? component, props, this.renderChildren(content), key);
  }

  private renderEmbed(node: Element, { embed }: EmbedPart, key: string | undefined): ReactNode {
    const { content, caption } = splitCaption(node);
    const [frame, ...quoted] = content;
    const { src = '', title }: Element['properties'] = frame?.type === 'element' ? frame.properties : {};
    const frameProps = { src, title, caption: this.renderGroup(caption), locale: this.locale };
    const props = Object.assign(toProps(node), embed, frameProps);
    return this.createElement(this.components.Embed ?? Embed, props, this.renderChildren(quoted), key);
  }

  // The array is passed to `jsxs`, as the JSX compiler passes static children, which need no keys.
  private renderChildren(nodes: readonly ElementContent[]): ReactNode {
    return nodes.length > 1
      ? nodes.map((node) => this.renderNode(node))
      : nodes[0] && this.renderNode(nodes[0]);
  }

  private renderGroup(nodes: readonly ElementContent[]): ReactNode {
    return nodes.length > 1
      ? jsxs(Fragment, { children: this.renderChildren(nodes) })
      : this.renderChildren(nodes);
  }

  // Sets the children on `props`, which only this element uses, because a copy costs more than rendering on Node 20.
  private createElement(
    type: ComponentType<never> | string,
    props: Record<string, unknown>,
    children: ReactNode,
    key: string | undefined,
  ): ReactNode {
    const createJsx = Array.isArray(children) ? jsxs : jsx;
    const isChildless = typeof type === 'string' && childlessElements.test(type);
    if (children !== undefined && !isChildless) props.children = children;
    return createJsx(type as ElementType, props, key);
  }
}

function containsLink(heading: Element): boolean {
  const stack: ElementContent[] = [heading];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'a' || node.data?.part?.kind === 'custom') return true;
    for (const child of node.children) stack.push(child);
  }
  return false;
}

function warnLinkInHeading(heading: Element): void {
  warn(
    'ArticleHtml',
    `the heading ${JSON.stringify(getPlainText([heading]).slice(0, 80))} contains a link or a component, and HTML forbids nested links, so it has no permalink. ` +
      'Remove the link from the heading in the CMS if readers should be able to share this section.',
  );
}

type EmbedPart = Extract<Part, { kind: 'embed' }>;

function toProps({ properties }: Element): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    props[reactNames[name] ?? name] = Array.isArray(value) ? value.join(' ') : value;
  }
  return props;
}

/** Pictures load late, unless the CMS says that one is needed at once. */
function setLoading(props: Record<string, unknown>, isElementOfReact: boolean): void {
  const { fetchPriority } = props;
  if (props.loading !== 'eager') props.loading = fetchPriority === 'high' ? 'eager' : 'lazy';
  props.decoding = 'async';
  if (fetchPriority === undefined || !isElementOfReact) return;
  delete props.fetchPriority;
  props[fetchPriorityName] = fetchPriority;
}

// The names that React does not share with hast.
const reactNames: Partial<Record<string, string>> = {
  ariaLabel: 'aria-label',
  dataAlign: 'data-align',
  dataPart: 'data-part',
};

function splitCaption({ children }: Element): { content: ElementContent[]; caption: ElementContent[] } {
  const last = children.at(-1);
  return last?.type === 'element' && last.tagName === 'figcaption'
    ? { content: children.slice(0, -1), caption: last.children }
    : { content: children, caption: [] };
}
