import type { Element, ElementContent, Text } from 'hast';

import { headingId, headingIds } from '../content/headingIds';
import { sanitizeHref } from '../internal/sanitizeHref';
import { warn } from '../internal/warn';
import { mediaAddress, safely, safeSet, tidyAddress } from './addresses';
import { address, embedFor, type EmbedProvider } from './embeds';
import { element, Flow, isEmpty, lined, simplified, textIn } from './Flow';
import { attributesOf, hookTag } from './newsSchema';
import type { Source, SourceElement } from './parseHtml';
import { attribute, classesOf, flattened, inside, isElement, lastLink, textOfSource } from './source';

export interface Cleaning {
  /** The keys of the publisher's own components. */
  hooks: readonly string[];
  hookAttributes: readonly string[];
  embeds: readonly EmbedProvider[];
  idPrefix: string;
  /** The ids that a link in the text leads to. */
  linked: readonly string[];
}

/**
 * A parsed text as blocks that follow the content model of HTML: no bare text, no block in a
 * paragraph, no empty element, no id twice. Works in linear time, whatever the nesting.
 */
export function cleanBlocks(nodes: readonly Source[], cleaning: Cleaning): Element[] {
  return new Cleaner(cleaning).clean(nodes);
}

// Deeper than any text is nested on purpose, and shallow enough for React, which renders by recursion.
const deepest = 100;

const dropped = new Set(
  'base datalist frame frameset head input link meta noembed noframes noscript param script select style svg template textarea title'.split(
    ' ',
  ),
);

const inlines = new Set(
  'abbr bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup time u var'.split(
    ' ',
  ),
);

const renamed: Record<string, string> = {
  acronym: 'abbr',
  big: 'strong',
  strike: 's',
  tt: 'code',
  dir: 'ul',
  menu: 'ul',
};

// What begins a line of its own. Its own element goes, since it says nothing about the text.
const wrappers = new Set(
  (
    'address article aside body center dialog div fieldset footer form header hgroup html legend listing main ' +
    'nav noindex option optgroup p plaintext search section summary xmp'
  ).split(' '),
);

class Cleaner {
  private readonly ids = new Map<string, string>();
  private readonly found = new Set<string>();
  private readonly links: { properties: Element['properties']; fragment: string }[] = [];
  private readonly headings: { node: Element; text: string }[] = [];
  private readonly done = new Set<Source>();
  private readonly dataHooks: { key: string; name: string; value?: string | undefined }[] = [];
  private readonly tagHooks: Set<string>;

  constructor(private readonly cleaning: Cleaning) {
    this.tagHooks = new Set(cleaning.hooks.filter((key) => key.includes('-') && !key.startsWith('[')));
    for (const key of cleaning.hooks) {
      const [, name, value] = /^\[(data-[\w-]+)(?:=["']?([^"'\]]*)["']?)?\]$/.exec(key) ?? [];
      if (name !== undefined) this.dataHooks.push({ key, name, value });
    }
    const ids = headingIds(cleaning.linked.map(hyphened));
    cleaning.linked.forEach((id, index) => this.ids.set(id, cleaning.idPrefix + (ids[index] ?? '')));
  }

  clean(nodes: readonly Source[]): Element[] {
    const flow = new Flow();
    this.walk(nodes, flow, 0, false);
    flow.end();
    this.nameHeadings();
    for (const { properties, fragment } of this.links) {
      const id = this.found.has(fragment) ? this.ids.get(fragment) : undefined;
      if (id !== undefined) properties.href = `#${encodeURIComponent(id)}`;
    }
    return flow.blocks;
  }

  private nameHeadings(): void {
    const texts = this.headings.map(({ text }) => hyphened(text));
    const ids = headingIds([...this.cleaning.linked.map(hyphened), ...texts]).slice(
      this.cleaning.linked.length,
    );
    this.headings.forEach(({ node }, index) => {
      node.properties.id ??= this.cleaning.idPrefix + (ids[index] ?? '');
    });
  }

  private blocksOf(nodes: readonly Source[], depth: number): Element[] {
    const flow = new Flow();
    this.walk(nodes, flow, depth + 1, false);
    flow.end();
    return flow.blocks;
  }

  private walk(given: readonly Source[], flow: Flow, depth: number, inLine: boolean): void {
    for (const node of depth < deepest ? given : flattened(given)) {
      if ('value' in node) flow.text(node.value);
      else if (isElement(node) && !this.done.has(node)) this.element(node, flow, depth, inLine);
    }
  }

  private element(source: SourceElement, flow: Flow, depth: number, inLine: boolean): void {
    const { childNodes } = source;
    if (!source.namespaceURI.endsWith('/xhtml')) {
      // Of a formula, the letters stay; a drawing goes.
      if (source.tagName === 'math') {
        for (const node of flattened(childNodes)) if ('value' in node) flow.text(node.value);
      }
      return;
    }
    const tag = renamed[source.tagName] ?? source.tagName;
    const hook = this.hookOf(source);
    if (hook !== undefined) return this.hook(hook, source, flow, depth, inLine);
    if (dropped.has(tag)) return;
    if (inlines.has(tag)) return this.inline(tag, source, flow, depth);
    switch (tag) {
      case 'p':
        return this.paragraph(source, flow, depth);
      case 'a':
        return this.link(source, flow, depth);
      case 'b':
        // The wrapper that Google Docs puts around what is copied.
        return /font-weight:\s*(normal|400)/.test(attribute(source, 'style') ?? '')
          ? this.unwrap(source, flow, depth, inLine)
          : this.inline(tag, source, flow, depth);
      case 'span':
        return this.span(source, flow, depth);
      case 'br':
        return flow.lineBreak();
      case 'hr':
        return flow.block(element('hr'));
      case 'img':
        return this.image(source, flow);
      case 'picture':
        return this.picture(source, flow, depth, inLine);
      case 'wbr':
        return flow.inline(element('wbr'), false);
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return this.heading(tag === 'h1' ? 'h2' : tag, source, flow, depth);
      case 'ul':
      case 'ol':
        return this.list(tag, source, flow, depth);
      case 'li':
        return this.list('ul', { ...source, childNodes: [source], attrs: [] }, flow, depth);
      case 'dl':
        return this.definitions(source, flow, depth);
      case 'blockquote':
        return this.quote(source, flow, depth);
      case 'figure':
        return this.figure(source, flow, depth);
      case 'figcaption':
      case 'dt':
      case 'dd':
      case 'caption':
        return this.unwrap(source, flow, depth, inLine, true);
      case 'pre':
        return this.verbatim(source, flow);
      case 'table':
        return this.table(source, flow, depth);
      case 'details':
        return this.details(source, flow, depth);
      case 'video':
      case 'audio':
        return this.media(tag, source, flow, depth);
      case 'iframe':
      case 'embed':
        return this.frame(
          attribute(source, 'src') ?? attribute(source, 'data-src'),
          attribute(source, 'title'),
          flow,
        );
      default:
        return this.other(source, flow, depth, inLine);
    }
  }

  private other(source: SourceElement, flow: Flow, depth: number, inLine: boolean): void {
    const classes = classesOf(source);
    if (isPullQuote(source, classes)) return this.pullQuote(source, flow, depth);
    if (classes.includes('wp-caption')) return this.figure(source, flow, depth);
    const flourish = classes.includes('flourish-embed') ? attribute(source, 'data-src') : undefined;
    if (flourish !== undefined) return this.frame(`https://flo.uri.sh/${flourish}`, undefined, flow);
    if (classes.includes('wp-block-embed__wrapper')) {
      const embed = embedFor(address(textOfSource(source.childNodes, 300).trim()), this.cleaning.embeds);
      if (embed) return this.frame(embed.href, undefined, flow);
    }
    this.unwrap(source, flow, depth, inLine, wrappers.has(source.tagName));
  }

  /** Keeps what is in an element, and what its language and its id say. */
  private unwrap(source: SourceElement, flow: Flow, depth: number, inLine: boolean, isBlock = false): void {
    if (isBlock) flow.end();
    this.anchor(source, flow);
    const { around } = flow;
    if (isBlock) flow.around = { ...around, ...attributesOf('', source.attrs) };
    this.walk(source.childNodes, flow, depth + 1, inLine);
    if (isBlock) flow.end();
    flow.around = around;
  }

  private paragraph(source: SourceElement, flow: Flow, depth: number): void {
    const { attrs } = source;
    if (
      attrs.some(({ name, value }) => /^(style|class)$/.test(name) && /mso-list|MsoListParagraph/.test(value))
    ) {
      return this.wordListItem(source, flow, depth);
    }
    if (isPullQuote(source, classesOf(source))) return this.pullQuote(source, flow, depth);
    flow.begin(attributesOf('p', attrs));
    this.anchor(source, flow);
    this.walk(source.childNodes, flow, depth + 1, true);
    flow.end();
  }

  private inline(tag: string, source: SourceElement, flow: Flow, depth: number): void {
    this.anchor(source, flow);
    const entered = flow.enter(tag, attributesOf(tag, source.attrs));
    this.walk(source.childNodes, flow, depth + 1, true);
    if (entered) flow.leave();
  }

  /** A span says something only by its style (as from Google Docs and Word) or its language. */
  private span(source: SourceElement, flow: Flow, depth: number): void {
    const style = attribute(source, 'style') ?? '';
    if (/mso-list:\s*ignore/i.test(style)) return;
    const properties = attributesOf('span', source.attrs);
    const entered = [
      /font-weight:\s*(bold|[6-9]00)/.test(style) && flow.enter('strong', {}),
      /font-style:\s*italic/.test(style) && flow.enter('em', {}),
      Object.keys(properties).length > 0 && flow.enter('span', properties),
    ].filter(Boolean);
    this.unwrap(source, flow, depth, true);
    entered.forEach(() => flow.leave());
  }

  private link(source: SourceElement, flow: Flow, depth: number): void {
    this.anchor(source, flow);
    const href = sanitizeHref(tidyAddress(attribute(source, 'href')), 'ArticleHtml');
    if (href === undefined) return this.walk(source.childNodes, flow, depth + 1, true);
    const properties = attributesOf('a', source.attrs);
    const rel = (attribute(source, 'rel') ?? '')
      .split(/\s+/)
      .filter((word) => /^(nofollow|sponsored|ugc)$/.test(word));
    delete properties.rel;
    properties.href = mediaAddress(href) ?? href.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
    if (rel.length > 0) properties.rel = rel;
    if (href.startsWith('#')) this.links.push({ properties, fragment: fragmentOf(href) });
    const entered = flow.enter('a', properties);
    this.walk(source.childNodes, flow, depth + 1, true);
    if (entered) flow.leave();
  }

  private heading(tag: string, source: SourceElement, flow: Flow, depth: number): void {
    const blocks = this.blocksOf(source.childNodes, depth);
    const { line, rest } = lined(
      blocks.flatMap((block) => (block.tagName === 'p' ? [block, ...takePictures(block)] : [block])),
    );
    if (line.length > 0) {
      const node = element(tag, attributesOf(tag, source.attrs), line);
      const id = this.claim(source);
      if (id !== undefined) node.properties.id = id;
      this.headings.push({ node, text: idText(source) ?? textIn(line) });
      flow.block(node);
    }
    for (const block of rest) flow.block(block);
  }

  private list(tag: 'ul' | 'ol', source: SourceElement, flow: Flow, depth: number): void {
    const items: Element[] = [];
    for (const child of source.childNodes) {
      const isItem = isElement(child) && child.tagName === 'li';
      const blocks = isItem ? this.blocksOf(child.childNodes, depth) : this.blocksOf([child], depth);
      if (blocks.length === 0) continue;
      const before = items.at(-1);
      const [only] = blocks;
      // A list directly in a list belongs to the item before it.
      if (!isItem && before && blocks.length === 1 && (only?.tagName === 'ul' || only?.tagName === 'ol')) {
        before.children.push(only);
      } else {
        items.push(
          this.marked(
            child,
            element('li', isItem ? attributesOf('li', child.attrs) : {}, simplified(blocks)),
          ),
        );
      }
    }
    if (items.length === 0) return;
    const properties = attributesOf(tag, source.attrs);
    flow.block(this.marked(source, element(tag, numbers(properties), items)));
  }

  /** Word writes a list as paragraphs that begin with a mark. */
  private wordListItem(source: SourceElement, flow: Flow, depth: number): void {
    const mark = /^[\s\u00a0]*\(?[\da-z]{1,4}[.)]/i.test(textOfSource(source.childNodes, 20));
    const blocks = this.blocksOf(source.childNodes, depth);
    flow.end();
    if (blocks.length === 0) return;
    const item = element('li', {}, simplified(blocks));
    const before = flow.blocks.at(-1);
    if (before?.data?.part?.kind === 'wordlist') before.children.push(item);
    else flow.block(element(mark ? 'ol' : 'ul', {}, [item], { kind: 'wordlist' }));
  }

  private definitions(source: SourceElement, flow: Flow, depth: number): void {
    const items: Element[] = [];
    for (const child of source.childNodes.flatMap((node) =>
      isElement(node) && node.tagName === 'div' ? node.childNodes : [node],
    )) {
      const isTerm = isElement(child) && child.tagName === 'dt';
      const isItem = isTerm || (isElement(child) && child.tagName === 'dd');
      const blocks = this.blocksOf(isItem ? child.childNodes : [child], depth);
      if (blocks.length > 0) {
        items.push(
          this.marked(
            child,
            element(isTerm ? 'dt' : 'dd', {}, isTerm ? lined(blocks).line : simplified(blocks)),
          ),
        );
      }
      if (isTerm) for (const block of lined(blocks).rest) items.push(element('dd', {}, [block]));
    }
    if (items.length > 0) flow.block(this.marked(source, element('dl', {}, items)));
  }

  private quote(source: SourceElement, flow: Flow, depth: number): void {
    const classes = classesOf(source);
    if (isPullQuote(source, classes)) return this.pullQuote(source, flow, depth);
    const posted = classes.some((name) => /^(twitter-(tweet|video)|instagram-media|tiktok-embed)$/.test(name))
      ? (attribute(source, 'data-instgrm-permalink') ?? attribute(source, 'cite') ?? lastLink(source))
      : undefined;
    const blocks = this.blocksOf(source.childNodes, depth);
    const embed = posted === undefined ? undefined : embedFor(address(posted), this.cleaning.embeds);
    const quote = element('blockquote', attributesOf('blockquote', source.attrs), blocks);
    safely(quote, 'cite');
    if (embed) {
      const frame = element('iframe', { src: embed.src });
      flow.block(
        element('figure', {}, blocks.length > 0 ? [frame, quote] : [frame], { kind: 'embed', embed }),
      );
    } else if (blocks.length > 0) flow.block(this.marked(source, quote));
  }

  private pullQuote(source: SourceElement, flow: Flow, depth: number): void {
    const credit = inside(
      source,
      ({ tagName }) => tagName === 'figcaption' || tagName === 'cite' || tagName === 'footer',
    );
    const cite = credit ? lined(this.blocksOf(credit.childNodes, depth)).line : [];
    if (credit) this.done.add(credit);
    const inner =
      source.tagName !== 'blockquote' && inside(source, ({ tagName }) => tagName === 'blockquote');
    if (inner) this.done.add(inner);
    const blocks = [
      ...(inner ? this.blocksOf(inner.childNodes, depth) : []),
      ...this.blocksOf(source.childNodes, depth),
    ];
    if (blocks.length === 0 && cite.length === 0) return;
    const words = blocks.length > 0 ? blocks : [element('p', {}, cite)];
    const said = blocks.length > 0 && cite.length > 0 ? [element('figcaption', {}, cite)] : [];
    flow.block(
      this.marked(
        source,
        element('figure', attributesOf('', source.attrs), [...simplified(words), ...said], {
          kind: 'pullquote',
        }),
      ),
    );
  }

  private figure(source: SourceElement, flow: Flow, depth: number): void {
    if (isPullQuote(source, classesOf(source))) return this.pullQuote(source, flow, depth);
    const caption = inside(
      source,
      (node) => node.tagName === 'figcaption' || classesOf(node).includes('wp-caption-text'),
    );
    if (caption) this.done.add(caption);
    const captioned = caption ? this.blocksOf(caption.childNodes, depth) : [];
    let blocks = this.blocksOf(source.childNodes, depth);
    if (!caption && source.tagName !== 'figure') {
      // A caption by WordPress's shortcode: what is not a picture is the caption.
      const pictures = blocks.flatMap((block) => (block.tagName === 'p' ? takePictures(block) : [block]));
      if (pictures.length > 0) {
        for (const block of blocks) if (block.tagName === 'p') captioned.push(block);
        blocks = pictures;
      }
    }
    const { line, rest } = lined(captioned);
    const [only] = blocks;
    const part = only?.data?.part;
    if (
      only &&
      blocks.length === 1 &&
      only.tagName === 'figure' &&
      (!part || part.kind === 'embed') &&
      !hasCaption(only)
    ) {
      if (line.length > 0) only.children.push(element('figcaption', {}, line));
      flow.block(this.marked(source, only));
    } else if (line.length > 0 && blocks.length > 0) {
      if (only?.tagName === 'table') only.data ??= { part: { kind: 'table', label: textIn(line) } };
      flow.block(this.marked(source, element('figure', {}, [...blocks, element('figcaption', {}, line)])));
    } else {
      for (const block of blocks) flow.block(block);
      if (line.length > 0) flow.block(element('p', {}, line));
    }
    for (const block of rest) flow.block(block);
  }

  private image(source: SourceElement, flow: Flow): void {
    const node = this.imageNode(source);
    if (node && 'value' in node) flow.text(node.value);
    else if (node) flow.inline(node, false);
  }

  private imageNode(source: SourceElement): Element | Text | undefined {
    const properties = attributesOf('img', source.attrs);
    const alt = attribute(source, 'alt')?.trim() ?? '';
    if (Number(properties.width) <= 1 && Number(properties.height) <= 1) return undefined;
    if (classesOf(source).some((name) => name === 'wp-smiley' || name === 'emoji')) {
      return { type: 'text', value: alt };
    }
    const candidates = [properties.src, attribute(source, 'data-src'), attribute(source, 'data-lazy-src')];
    const src = candidates.map((value) => mediaAddress(value)).find((value) => value !== undefined);
    const srcSet = safeSet(properties.srcSet ?? attribute(source, 'data-srcset') ?? '');
    if (src === undefined && srcSet === undefined) {
      return alt === '' ? undefined : { type: 'text', value: alt };
    }
    for (const name of ['src', 'srcSet']) delete properties[name];
    for (const name of ['width', 'height']) {
      if (!/^\d{1,5}$/.test(String(properties[name]))) delete properties[name];
    }
    return element('img', { ...properties, ...(src && { src }), ...(srcSet && { srcSet }), alt });
  }

  private picture(source: SourceElement, flow: Flow, depth: number, inLine: boolean): void {
    const picture = element('picture');
    for (const child of source.childNodes) {
      if (!isElement(child)) continue;
      const node = child.tagName === 'img' ? this.imageNode(child) : undefined;
      const srcSet = child.tagName === 'source' ? safeSet(attribute(child, 'srcset') ?? '') : undefined;
      if (node?.type === 'element') {
        flow.inline({ ...picture, children: [...picture.children, node] }, false);
        return;
      }
      if (srcSet !== undefined) {
        const properties = attributesOf('source', child.attrs);
        delete properties.src;
        picture.children.push(element('source', { ...properties, srcSet }));
      }
    }
    this.unwrap(source, flow, depth, inLine);
  }

  private media(tag: 'video' | 'audio', source: SourceElement, flow: Flow, depth: number): void {
    const properties = attributesOf(tag, source.attrs);
    const own = mediaAddress(properties.src);
    const parts = source.childNodes.filter(
      (node): node is SourceElement =>
        isElement(node) && (node.tagName === 'source' || node.tagName === 'track'),
    );
    const children = parts.flatMap((part) => {
      const given = attributesOf(part.tagName, part.attrs);
      const src = mediaAddress(given.src);
      delete given.srcSet;
      return src === undefined ? [] : [element(part.tagName, { ...given, src })];
    });
    if (own === undefined && !children.some(({ tagName }) => tagName === 'source')) {
      return this.unwrap(source, flow, depth, false, true);
    }
    delete properties.src;
    const node = element(tag, { ...properties, ...(own && { src: own }) }, children);
    safely(node, 'poster');
    flow.block(element('figure', {}, [node]));
  }

  private frame(src: string | undefined, title: string | undefined, flow: Flow): void {
    const url = address(src ?? '');
    const embed = embedFor(url, this.cleaning.embeds);
    const named = title?.trim();
    if (embed) {
      flow.block(
        element('figure', {}, [element('iframe', { src: embed.src, ...(named && { title: named }) })], {
          kind: 'embed',
          embed,
        }),
      );
      return;
    }
    const href = sanitizeHref(tidyAddress(src), 'ArticleHtml');
    if (href === undefined || href.startsWith('about:')) return;
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'ArticleHtml',
        `the frame from ${JSON.stringify(url?.hostname ?? href.slice(0, 80))} is of no provider in the list, so a link to it stands in its place. ` +
          'Where readers may load it, add a provider to `embeds`.',
      );
    }
    const text = named && !isEmpty(named) ? named : href;
    flow.block(element('p', {}, [element('a', { href }, [{ type: 'text', value: text }])]));
  }

  private verbatim(source: SourceElement, flow: Flow): void {
    const value = textOfSource(source.childNodes).replace(/^\n/, '').trimEnd();
    const code = source.childNodes.some((node) => isElement(node) && node.tagName === 'code');
    const text: ElementContent = { type: 'text', value };
    if (!isEmpty(value)) {
      flow.block(this.marked(source, element('pre', {}, code ? [element('code', {}, [text])] : [text])));
    }
  }

  private details(source: SourceElement, flow: Flow, depth: number): void {
    const summary = source.childNodes.find(
      (node): node is SourceElement => isElement(node) && node.tagName === 'summary',
    );
    if (summary) this.done.add(summary);
    const { line, rest } = lined(summary ? this.blocksOf(summary.childNodes, depth) : []);
    const blocks = [...rest, ...this.blocksOf(source.childNodes, depth)];
    if (line.length > 0 && blocks.length > 0) {
      flow.block(this.marked(source, element('details', {}, [element('summary', {}, line), ...blocks])));
      return;
    }
    for (const block of line.length > 0 ? [element('p', {}, line)] : blocks) flow.block(block);
  }

  private table(source: SourceElement, flow: Flow, depth: number): void {
    const parts: Element[] = [];
    const after: Element[] = [];
    let cells = 0;
    let only: Element[] = [];
    for (const child of source.childNodes) {
      if (!isElement(child)) continue;
      if (child.tagName === 'caption') {
        const { line, rest } = lined(this.blocksOf(child.childNodes, depth));
        if (line.length > 0) parts.push(element('caption', {}, line));
        for (const block of rest) after.push(block);
      } else if (/^t(head|body|foot)$/.test(child.tagName)) {
        const rows: Element[] = [];
        for (const row of child.childNodes) {
          if (!('tagName' in row) || row.tagName !== 'tr') continue;
          const columns = row.childNodes.flatMap((cell) => {
            if (!('tagName' in cell) || !/^t[hd]$/.test(cell.tagName)) return [];
            cells++;
            only = this.blocksOf(cell.childNodes, depth + 2);
            return [
              this.marked(
                cell,
                element(cell.tagName, spans(attributesOf(cell.tagName, cell.attrs)), simplified(only)),
              ),
            ];
          });
          if (columns.length > 0) rows.push(element('tr', {}, columns));
        }
        if (rows.length > 0) parts.push(element(child.tagName, {}, rows));
      }
    }
    const { children: captions = [] } = parts.find(({ tagName }) => tagName === 'caption') ?? {};
    // A table of one cell is somebody's box around a text.
    if (cells <= 1) {
      if (captions.length > 0) flow.block(element('p', {}, captions));
      for (const block of only) flow.block(block);
    } else {
      const label = textIn(captions);
      const part = label === '' ? undefined : ({ kind: 'table', label } as const);
      flow.block(this.marked(source, element('table', {}, parts, part)));
    }
    for (const block of after) flow.block(block);
  }

  private hookOf(source: SourceElement): string | undefined {
    if (this.tagHooks.has(source.tagName)) return source.tagName;
    if (this.dataHooks.length === 0) return undefined;
    return this.dataHooks.find(({ name, value }) => {
      const given = attribute(source, name);
      return given !== undefined && (value === undefined || value === given);
    })?.key;
  }

  private hook(name: string, source: SourceElement, flow: Flow, depth: number, inLine: boolean): void {
    const properties: Element['properties'] = attributesOf('', source.attrs);
    for (const { name: attributeName, value } of source.attrs) {
      if (attributeName === 'class') properties.className = [value];
      else if (/^data-[\w-]+$/.test(attributeName)) properties[attributeName] = value;
      else if (
        this.cleaning.hookAttributes.includes(attributeName) &&
        !/^(on|style$|srcdoc$)/.test(attributeName)
      ) {
        properties[attributeName] = tidyAddress(value);
      }
    }
    const blocks = this.blocksOf(source.childNodes, depth);
    const node = element(hookTag, properties, inLine ? lined(blocks).line : simplified(blocks), {
      kind: 'hook',
      name,
    });
    if (inLine) {
      flow.inline(node, false);
      for (const block of lined(blocks).rest) flow.block(block);
    } else flow.block(node);
  }

  private marked(source: Source, node: Element): Element {
    const id = 'tagName' in source ? this.claim(source) : undefined;
    if (id !== undefined) node.properties.id = id;
    return node;
  }

  private anchor(source: SourceElement, flow: Flow): void {
    const id = this.claim(source);
    if (id !== undefined) flow.anchor(id);
  }

  /** The new id of an element that a link leads to; of several with the same id, the first has it. */
  private claim(source: SourceElement): string | undefined {
    if (this.ids.size === 0) return undefined;
    for (const name of ['id', 'name']) {
      const given = attribute(source, name);
      const id =
        given === undefined || (name === 'name' && source.tagName !== 'a') ? undefined : this.ids.get(given);
      if (given !== undefined && id !== undefined && !this.found.has(given)) {
        this.found.add(given);
        return id;
      }
    }
    return undefined;
  }
}

/** The id that an editor gave, if it has a letter or digit to make one of. */
function idText(source: SourceElement): string | undefined {
  const given = attribute(source, 'id')?.trim();
  return given !== undefined && /[\p{L}\p{N}]/u.test(given) ? given : undefined;
}

function isPullQuote({ tagName }: SourceElement, classes: readonly string[]): boolean {
  return tagName !== 'span' && classes.some((name) => /^(wp-block-)?pull-?quote$/i.test(name));
}

/** Takes the pictures out of a paragraph, each as a figure. */
function takePictures(paragraph: Element): Element[] {
  const isPicture = (node: ElementContent): boolean =>
    node.type === 'element' &&
    (/^(img|picture)$/.test(node.tagName) || (node.children.length > 0 && node.children.every(isPicture)));
  const pictures = paragraph.children.filter(isPicture);
  if (pictures.length === 0) return [];
  paragraph.children = paragraph.children.filter((node) => !isPicture(node));
  const [first] = paragraph.children;
  if (first?.type === 'text') first.value = first.value.trimStart();
  return pictures.map((picture) => element('figure', {}, [picture]));
}

function hasCaption({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && child.tagName === 'figcaption');
}

/** The fragment of an address as the id that it means. */
function fragmentOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

// One word could be the name of a variable, which a browser then takes the element for; a hyphen cannot.
function hyphened(text: string): string {
  return headingId(text).includes('-') ? text : `section ${text}`;
}

function spans(properties: Element['properties']): Element['properties'] {
  for (const name of ['colSpan', 'rowSpan']) {
    if (!/^[1-9]\d{0,2}$/.test(String(properties[name]))) delete properties[name];
  }
  return properties;
}

function numbers(properties: Element['properties']): Element['properties'] {
  if (!/^-?\d{1,9}$/.test(String(properties.start))) delete properties.start;
  return properties;
}
