import type { Element, ElementContent, Text } from 'hast';

import { headingId, headingIds } from '../content/headingIds';
import { sanitizeHref } from '../internal/sanitizeHref';
import { warn } from '../internal/warn';
import { normalizeUrl, sanitizeMediaUrl, sanitizeSrcSet, sanitizeUrlProperty } from './addresses';
import { parseWebUrl, resolveEmbed, type EmbedProvider } from './embeds';
import {
  BlockBuilder,
  buildElement,
  flattenToInline,
  getPlainText,
  isBlank,
  unwrapSoleParagraph,
} from './Flow';
import { CUSTOM_TAG, readAttributes } from './newsSchema';
import type { SourceElement, SourceNode } from './parseHtml';
import {
  findDescendant,
  findLastHref,
  flattenDeep,
  getAttribute,
  getClasses,
  getSourceText,
  isElement,
} from './source';

export interface ConvertOptions {
  /** The keys of the publisher's components for custom elements and data attributes, among others. */
  customKeys: readonly string[];
  customAttributes: readonly string[];
  embeds: readonly EmbedProvider[];
  idPrefix: string;
  /** The ids that links in the text lead to. */
  linkedIds: readonly string[];
}

/**
 * Converts parsed HTML to blocks that follow the content model of HTML: no bare text, no block in a paragraph, no empty
 * element, no duplicate id. Takes linear time, whatever the nesting.
 */
export function cleanBlocks(nodes: readonly SourceNode[], options: ConvertOptions): Element[] {
  return new Converter(options).convert(nodes);
}

// No text is nested deeper on purpose, and React, which renders recursively, can still render it.
const MAX_DEPTH = 100;

const droppedElements = new Set([
  'base',
  'datalist',
  'frame',
  'frameset',
  'head',
  'input',
  'link',
  'meta',
  'noembed',
  'noframes',
  'noscript',
  'param',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
]);

const inlineElements = new Set([
  'abbr',
  'bdi',
  'bdo',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
]);

const renamedElements: Record<string, string> = {
  acronym: 'abbr',
  big: 'strong',
  strike: 's',
  tt: 'code',
  dir: 'ul',
  menu: 'ul',
};

// Elements that begin a new line. They are removed, because they say nothing about the text.
const transparentBlocks = new Set([
  'address',
  'article',
  'aside',
  'body',
  'center',
  'dialog',
  'div',
  'fieldset',
  'footer',
  'form',
  'header',
  'hgroup',
  'html',
  'legend',
  'listing',
  'main',
  'nav',
  'noindex',
  'option',
  'optgroup',
  'p',
  'plaintext',
  'search',
  'section',
  'summary',
  'xmp',
]);

class Converter {
  private readonly newIds = new Map<string, string>();
  private readonly claimedIds = new Set<string>();
  private readonly links: { properties: Element['properties']; fragment: string }[] = [];
  private readonly headings: { node: Element; text: string }[] = [];
  private readonly consumed = new Set<SourceNode>();
  private readonly customAttributeKeys: { key: string; name: string; value?: string | undefined }[] = [];
  private readonly customTags: Set<string>;

  constructor(private readonly options: ConvertOptions) {
    this.customTags = new Set(options.customKeys.filter((key) => key.includes('-') && !key.startsWith('[')));
    for (const key of options.customKeys) {
      const [, name, value] = /^\[(data-[\w-]+)(?:=["']?([^"'\]]*)["']?)?\]$/.exec(key) ?? [];
      if (name !== undefined) this.customAttributeKeys.push({ key, name, value });
    }
    const ids = headingIds(options.linkedIds.map(toSafeIdText));
    options.linkedIds.forEach((id, index) => this.newIds.set(id, options.idPrefix + (ids[index] ?? '')));
  }

  convert(nodes: readonly SourceNode[]): Element[] {
    const builder = new BlockBuilder();
    this.convertNodes(nodes, builder, 0, false);
    builder.endParagraph();
    this.nameHeadings();
    for (const { properties, fragment } of this.links) {
      const id = this.claimedIds.has(fragment) ? this.newIds.get(fragment) : undefined;
      if (id !== undefined) properties.href = `#${encodeURIComponent(id)}`;
    }
    return builder.blocks;
  }

  private nameHeadings(): void {
    const texts = this.headings.map(({ text }) => toSafeIdText(text));
    const ids = headingIds([...this.options.linkedIds.map(toSafeIdText), ...texts]).slice(
      this.options.linkedIds.length,
    );
    this.headings.forEach(({ node }, index) => {
      node.properties.id ??= this.options.idPrefix + (ids[index] ?? '');
    });
  }

  private toBlocks(nodes: readonly SourceNode[], depth: number): Element[] {
    const builder = new BlockBuilder();
    this.convertNodes(nodes, builder, depth + 1, false);
    builder.endParagraph();
    return builder.blocks;
  }

  private convertNodes(
    nodes: readonly SourceNode[],
    builder: BlockBuilder,
    depth: number,
    isInline: boolean,
  ): void {
    for (const node of depth < MAX_DEPTH ? nodes : flattenDeep(nodes)) {
      if ('value' in node) builder.addText(node.value);
      else if (isElement(node) && !this.consumed.has(node)) {
        this.convertElement(node, builder, depth, isInline);
      }
    }
  }

  private convertElement(
    source: SourceElement,
    builder: BlockBuilder,
    depth: number,
    isInline: boolean,
  ): void {
    const { childNodes } = source;
    if (!source.namespaceURI.endsWith('/xhtml')) {
      // The characters of a formula stay. A drawing is removed.
      if (source.tagName === 'math') {
        for (const node of flattenDeep(childNodes)) if ('value' in node) builder.addText(node.value);
      }
      return;
    }
    const tag = renamedElements[source.tagName] ?? source.tagName;
    const customKey = this.findCustomKey(source);
    if (customKey !== undefined) return this.convertCustom(customKey, source, builder, depth, isInline);
    if (droppedElements.has(tag)) return;
    if (inlineElements.has(tag)) return this.convertInline(tag, source, builder, depth);
    switch (tag) {
      case 'p':
        return this.convertParagraph(source, builder, depth);
      case 'a':
        return this.convertLink(source, builder, depth);
      case 'b':
        // Google Docs puts this wrapper around copied text.
        return /font-weight:\s*(normal|400)/.test(getAttribute(source, 'style') ?? '')
          ? this.unwrap(source, builder, depth, isInline)
          : this.convertInline(tag, source, builder, depth);
      case 'span':
        return this.convertSpan(source, builder, depth);
      case 'br':
        return builder.addLineBreak();
      case 'hr':
        return builder.addBlock(buildElement('hr'));
      case 'img':
        return this.convertImage(source, builder);
      case 'picture':
        return this.convertPicture(source, builder, depth, isInline);
      case 'wbr':
        return builder.addInline(buildElement('wbr'), false);
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return this.convertHeading(tag === 'h1' ? 'h2' : tag, source, builder, depth);
      case 'ul':
      case 'ol':
        return this.convertList(tag, source, builder, depth);
      case 'li':
        return this.convertList('ul', { ...source, childNodes: [source], attrs: [] }, builder, depth);
      case 'dl':
        return this.convertDefinitions(source, builder, depth);
      case 'blockquote':
        return this.convertQuote(source, builder, depth);
      case 'figure':
        return this.convertFigure(source, builder, depth);
      case 'figcaption':
      case 'dt':
      case 'dd':
      case 'caption':
        return this.unwrap(source, builder, depth, isInline, true);
      case 'pre':
        return this.convertPre(source, builder);
      case 'table':
        return this.convertTable(source, builder, depth);
      case 'details':
        return this.convertDetails(source, builder, depth);
      case 'video':
      case 'audio':
        return this.convertMedia(tag, source, builder, depth);
      case 'iframe':
      case 'embed':
        return this.convertFrame(
          getAttribute(source, 'src') ?? getAttribute(source, 'data-src'),
          getAttribute(source, 'title'),
          builder,
        );
      default:
        return this.convertOther(source, builder, depth, isInline);
    }
  }

  private convertOther(source: SourceElement, builder: BlockBuilder, depth: number, isInline: boolean): void {
    const classes = getClasses(source);
    if (isPullQuote(source, classes)) return this.convertPullQuote(source, builder, depth);
    if (classes.includes('wp-caption')) return this.convertFigure(source, builder, depth);
    const flourish = classes.includes('flourish-embed') ? getAttribute(source, 'data-src') : undefined;
    if (flourish !== undefined) {
      return this.convertFrame(`https://flo.uri.sh/${flourish}`, undefined, builder);
    }
    if (classes.includes('wp-block-embed__wrapper')) {
      const embed = resolveEmbed(
        parseWebUrl(getSourceText(source.childNodes, 300).trim()),
        this.options.embeds,
      );
      if (embed) return this.convertFrame(embed.href, undefined, builder);
    }
    this.unwrap(source, builder, depth, isInline, transparentBlocks.has(source.tagName));
  }

  /** Keeps the content of an element, its language and its id. */
  private unwrap(
    source: SourceElement,
    builder: BlockBuilder,
    depth: number,
    isInline: boolean,
    isBlock = false,
  ): void {
    if (isBlock) builder.endParagraph();
    this.addAnchor(source, builder);
    const { inheritedAttributes: around } = builder;
    if (isBlock) builder.inheritedAttributes = { ...around, ...readAttributes('', source.attrs) };
    this.convertNodes(source.childNodes, builder, depth + 1, isInline);
    if (isBlock) builder.endParagraph();
    builder.inheritedAttributes = around;
  }

  private convertParagraph(source: SourceElement, builder: BlockBuilder, depth: number): void {
    const { attrs } = source;
    if (
      attrs.some(({ name, value }) => /^(style|class)$/.test(name) && /mso-list|MsoListParagraph/.test(value))
    ) {
      return this.convertWordListItem(source, builder, depth);
    }
    if (isPullQuote(source, getClasses(source))) return this.convertPullQuote(source, builder, depth);
    builder.beginParagraph(readAttributes('p', attrs));
    this.addAnchor(source, builder);
    this.convertNodes(source.childNodes, builder, depth + 1, true);
    builder.endParagraph();
  }

  private convertInline(tag: string, source: SourceElement, builder: BlockBuilder, depth: number): void {
    this.addAnchor(source, builder);
    const isOpen = builder.openInline(tag, readAttributes(tag, source.attrs));
    this.convertNodes(source.childNodes, builder, depth + 1, true);
    if (isOpen) builder.closeInline();
  }

  /** A span has a meaning only by its style, as from Google Docs and Word, or its language. */
  private convertSpan(source: SourceElement, builder: BlockBuilder, depth: number): void {
    const style = getAttribute(source, 'style') ?? '';
    if (/mso-list:\s*ignore/i.test(style)) return;
    const properties = readAttributes('span', source.attrs);
    const opened = [
      /font-weight:\s*(bold|[6-9]00)/.test(style) && builder.openInline('strong', {}),
      /font-style:\s*italic/.test(style) && builder.openInline('em', {}),
      Object.keys(properties).length > 0 && builder.openInline('span', properties),
    ].filter(Boolean);
    this.unwrap(source, builder, depth, true);
    opened.forEach(() => builder.closeInline());
  }

  private convertLink(source: SourceElement, builder: BlockBuilder, depth: number): void {
    this.addAnchor(source, builder);
    const href = sanitizeHref(normalizeUrl(getAttribute(source, 'href')), 'ArticleHtml');
    if (href === undefined) return this.convertNodes(source.childNodes, builder, depth + 1, true);
    const properties = readAttributes('a', source.attrs);
    const rel = (getAttribute(source, 'rel') ?? '')
      .split(/\s+/)
      .filter((word) => /^(nofollow|sponsored|ugc)$/.test(word));
    delete properties.rel;
    properties.href = sanitizeMediaUrl(href) ?? href.replace(/^[a-z]+:/i, (scheme) => scheme.toLowerCase());
    if (rel.length > 0) properties.rel = rel;
    if (href.startsWith('#')) this.links.push({ properties, fragment: decodeFragment(href) });
    const entered = builder.openInline('a', properties);
    this.convertNodes(source.childNodes, builder, depth + 1, true);
    if (entered) builder.closeInline();
  }

  private convertHeading(tag: string, source: SourceElement, builder: BlockBuilder, depth: number): void {
    const blocks = this.toBlocks(source.childNodes, depth);
    const { line, rest } = flattenToInline(
      blocks.flatMap((block) => (block.tagName === 'p' ? [block, ...takePictures(block)] : [block])),
    );
    if (line.length > 0) {
      const node = buildElement(tag, readAttributes(tag, source.attrs), line);
      const id = this.claimId(source);
      if (id !== undefined) node.properties.id = id;
      this.headings.push({ node, text: getIdText(source) ?? getPlainText(line) });
      builder.addBlock(node);
    }
    for (const block of rest) builder.addBlock(block);
  }

  private convertList(tag: 'ul' | 'ol', source: SourceElement, builder: BlockBuilder, depth: number): void {
    const items: Element[] = [];
    for (const child of source.childNodes) {
      const isItem = isElement(child) && child.tagName === 'li';
      const blocks = isItem ? this.toBlocks(child.childNodes, depth) : this.toBlocks([child], depth);
      if (blocks.length === 0) continue;
      const previous = items.at(-1);
      const [only] = blocks;
      // A list directly in a list belongs to the previous item.
      if (!isItem && previous && blocks.length === 1 && (only?.tagName === 'ul' || only?.tagName === 'ol')) {
        previous.children.push(only);
      } else {
        items.push(
          this.withId(
            child,
            buildElement('li', isItem ? readAttributes('li', child.attrs) : {}, unwrapSoleParagraph(blocks)),
          ),
        );
      }
    }
    if (items.length === 0) return;
    const properties = readAttributes(tag, source.attrs);
    builder.addBlock(this.withId(source, buildElement(tag, validateListStart(properties), items)));
  }

  /** Word writes a list as paragraphs that begin with a bullet or a number. */
  private convertWordListItem(source: SourceElement, builder: BlockBuilder, depth: number): void {
    const isNumbered = /^[\s\u00a0]*\(?[\da-z]{1,4}[.)]/i.test(getSourceText(source.childNodes, 20));
    const blocks = this.toBlocks(source.childNodes, depth);
    builder.endParagraph();
    if (blocks.length === 0) return;
    const item = buildElement('li', {}, unwrapSoleParagraph(blocks));
    const previous = builder.blocks.at(-1);
    if (previous?.data?.part?.kind === 'wordlist') previous.children.push(item);
    else builder.addBlock(buildElement(isNumbered ? 'ol' : 'ul', {}, [item], { kind: 'wordlist' }));
  }

  private convertDefinitions(source: SourceElement, builder: BlockBuilder, depth: number): void {
    const items: Element[] = [];
    for (const child of source.childNodes.flatMap((node) =>
      isElement(node) && node.tagName === 'div' ? node.childNodes : [node],
    )) {
      const isTerm = isElement(child) && child.tagName === 'dt';
      const isItem = isTerm || (isElement(child) && child.tagName === 'dd');
      const blocks = this.toBlocks(isItem ? child.childNodes : [child], depth);
      if (blocks.length > 0) {
        items.push(
          this.withId(
            child,
            buildElement(
              isTerm ? 'dt' : 'dd',
              {},
              isTerm ? flattenToInline(blocks).line : unwrapSoleParagraph(blocks),
            ),
          ),
        );
      }
      if (isTerm) {
        for (const block of flattenToInline(blocks).rest) items.push(buildElement('dd', {}, [block]));
      }
    }
    if (items.length > 0) builder.addBlock(this.withId(source, buildElement('dl', {}, items)));
  }

  private convertQuote(source: SourceElement, builder: BlockBuilder, depth: number): void {
    const classes = getClasses(source);
    if (isPullQuote(source, classes)) return this.convertPullQuote(source, builder, depth);
    const postUrl = classes.some((name) =>
      /^(twitter-(tweet|video)|instagram-media|tiktok-embed)$/.test(name),
    )
      ? (getAttribute(source, 'data-instgrm-permalink') ??
        getAttribute(source, 'cite') ??
        findLastHref(source))
      : undefined;
    const blocks = this.toBlocks(source.childNodes, depth);
    const embed = postUrl === undefined ? undefined : resolveEmbed(parseWebUrl(postUrl), this.options.embeds);
    const quote = buildElement('blockquote', readAttributes('blockquote', source.attrs), blocks);
    sanitizeUrlProperty(quote, 'cite');
    if (embed) {
      const frame = buildElement('iframe', { src: embed.src });
      builder.addBlock(
        buildElement('figure', {}, blocks.length > 0 ? [frame, quote] : [frame], { kind: 'embed', embed }),
      );
    } else if (blocks.length > 0) builder.addBlock(this.withId(source, quote));
  }

  private convertPullQuote(source: SourceElement, builder: BlockBuilder, depth: number): void {
    const citeSource = findDescendant(
      source,
      ({ tagName }) => tagName === 'figcaption' || tagName === 'cite' || tagName === 'footer',
    );
    const cite = citeSource ? flattenToInline(this.toBlocks(citeSource.childNodes, depth)).line : [];
    if (citeSource) this.consumed.add(citeSource);
    const innerQuote =
      source.tagName !== 'blockquote' && findDescendant(source, ({ tagName }) => tagName === 'blockquote');
    if (innerQuote) this.consumed.add(innerQuote);
    const blocks = [
      ...(innerQuote ? this.toBlocks(innerQuote.childNodes, depth) : []),
      ...this.toBlocks(source.childNodes, depth),
    ];
    if (blocks.length === 0 && cite.length === 0) return;
    const quoteBlocks = blocks.length > 0 ? blocks : [buildElement('p', {}, cite)];
    const captions = blocks.length > 0 && cite.length > 0 ? [buildElement('figcaption', {}, cite)] : [];
    builder.addBlock(
      this.withId(
        source,
        buildElement(
          'figure',
          readAttributes('', source.attrs),
          [...unwrapSoleParagraph(quoteBlocks), ...captions],
          {
            kind: 'pullquote',
          },
        ),
      ),
    );
  }

  private convertFigure(source: SourceElement, builder: BlockBuilder, depth: number): void {
    if (isPullQuote(source, getClasses(source))) return this.convertPullQuote(source, builder, depth);
    const caption = findDescendant(
      source,
      (node) => node.tagName === 'figcaption' || getClasses(node).includes('wp-caption-text'),
    );
    if (caption) this.consumed.add(caption);
    const captionBlocks = caption ? this.toBlocks(caption.childNodes, depth) : [];
    let blocks = this.toBlocks(source.childNodes, depth);
    if (!caption && source.tagName !== 'figure') {
      // WordPress's shortcode: everything but the picture is the caption.
      const pictures = blocks.flatMap((block) => (block.tagName === 'p' ? takePictures(block) : [block]));
      if (pictures.length > 0) {
        for (const block of blocks) if (block.tagName === 'p') captionBlocks.push(block);
        blocks = pictures;
      }
    }
    const { line, rest } = flattenToInline(captionBlocks);
    const [only] = blocks;
    const part = only?.data?.part;
    if (
      only &&
      blocks.length === 1 &&
      only.tagName === 'figure' &&
      (!part || part.kind === 'embed') &&
      !hasCaption(only)
    ) {
      if (line.length > 0) only.children.push(buildElement('figcaption', {}, line));
      builder.addBlock(this.withId(source, only));
    } else if (line.length > 0 && blocks.length > 0) {
      if (only?.tagName === 'table') only.data ??= { part: { kind: 'table', label: getPlainText(line) } };
      builder.addBlock(
        this.withId(source, buildElement('figure', {}, [...blocks, buildElement('figcaption', {}, line)])),
      );
    } else {
      for (const block of blocks) builder.addBlock(block);
      if (line.length > 0) builder.addBlock(buildElement('p', {}, line));
    }
    for (const block of rest) builder.addBlock(block);
  }

  private convertImage(source: SourceElement, builder: BlockBuilder): void {
    const node = this.createImage(source);
    if (node && 'value' in node) builder.addText(node.value);
    else if (node) builder.addInline(node, false);
  }

  private createImage(source: SourceElement): Element | Text | undefined {
    const properties = readAttributes('img', source.attrs);
    const alt = getAttribute(source, 'alt')?.trim() ?? '';
    if (Number(properties.width) <= 1 && Number(properties.height) <= 1) return undefined;
    if (getClasses(source).some((name) => name === 'wp-smiley' || name === 'emoji')) {
      return { type: 'text', value: alt };
    }
    const candidates = [
      properties.src,
      getAttribute(source, 'data-src'),
      getAttribute(source, 'data-lazy-src'),
    ];
    const src = candidates.map((value) => sanitizeMediaUrl(value)).find((value) => value !== undefined);
    const srcSet = sanitizeSrcSet(properties.srcSet ?? getAttribute(source, 'data-srcset') ?? '');
    if (src === undefined && srcSet === undefined) {
      return alt === '' ? undefined : { type: 'text', value: alt };
    }
    for (const name of ['src', 'srcSet']) delete properties[name];
    for (const name of ['width', 'height']) {
      if (!/^\d{1,5}$/.test(String(properties[name]))) delete properties[name];
    }
    return buildElement('img', { ...properties, ...(src && { src }), ...(srcSet && { srcSet }), alt });
  }

  private convertPicture(
    source: SourceElement,
    builder: BlockBuilder,
    depth: number,
    isInline: boolean,
  ): void {
    const picture = buildElement('picture');
    for (const child of source.childNodes) {
      if (!isElement(child)) continue;
      const node = child.tagName === 'img' ? this.createImage(child) : undefined;
      const srcSet =
        child.tagName === 'source' ? sanitizeSrcSet(getAttribute(child, 'srcset') ?? '') : undefined;
      if (node?.type === 'element') {
        builder.addInline({ ...picture, children: [...picture.children, node] }, false);
        return;
      }
      if (srcSet !== undefined) {
        const properties = readAttributes('source', child.attrs);
        delete properties.src;
        picture.children.push(buildElement('source', { ...properties, srcSet }));
      }
    }
    this.unwrap(source, builder, depth, isInline);
  }

  private convertMedia(
    tag: 'video' | 'audio',
    source: SourceElement,
    builder: BlockBuilder,
    depth: number,
  ): void {
    const properties = readAttributes(tag, source.attrs);
    const ownSrc = sanitizeMediaUrl(properties.src);
    const parts = source.childNodes.filter(
      (node): node is SourceElement =>
        isElement(node) && (node.tagName === 'source' || node.tagName === 'track'),
    );
    const children = parts.flatMap((part) => {
      const attributes = readAttributes(part.tagName, part.attrs);
      const src = sanitizeMediaUrl(attributes.src);
      delete attributes.srcSet;
      return src === undefined ? [] : [buildElement(part.tagName, { ...attributes, src })];
    });
    if (ownSrc === undefined && !children.some(({ tagName }) => tagName === 'source')) {
      return this.unwrap(source, builder, depth, false, true);
    }
    delete properties.src;
    const node = buildElement(tag, { ...properties, ...(ownSrc && { src: ownSrc }) }, children);
    sanitizeUrlProperty(node, 'poster');
    builder.addBlock(buildElement('figure', {}, [node]));
  }

  private convertFrame(src: string | undefined, title: string | undefined, builder: BlockBuilder): void {
    const url = parseWebUrl(src ?? '');
    const embed = resolveEmbed(url, this.options.embeds);
    const titleText = title?.trim();
    if (embed) {
      builder.addBlock(
        buildElement(
          'figure',
          {},
          [buildElement('iframe', { src: embed.src, ...(titleText && { title: titleText }) })],
          {
            kind: 'embed',
            embed,
          },
        ),
      );
      return;
    }
    const href = sanitizeHref(normalizeUrl(src), 'ArticleHtml');
    if (href === undefined || href.startsWith('about:')) return;
    warn(
      'ArticleHtml',
      `the frame from ${JSON.stringify(url?.hostname ?? href.slice(0, 80))} is from no provider in embeds, so it became a link. ` +
        'Add a provider to embeds if readers may load it.',
    );
    const text = titleText && !isBlank(titleText) ? titleText : href;
    builder.addBlock(buildElement('p', {}, [buildElement('a', { href }, [{ type: 'text', value: text }])]));
  }

  private convertPre(source: SourceElement, builder: BlockBuilder): void {
    const value = getSourceText(source.childNodes).replace(/^\n/, '').trimEnd();
    const isCode = source.childNodes.some((node) => isElement(node) && node.tagName === 'code');
    const text: ElementContent = { type: 'text', value };
    if (!isBlank(value)) {
      builder.addBlock(
        this.withId(source, buildElement('pre', {}, isCode ? [buildElement('code', {}, [text])] : [text])),
      );
    }
  }

  private convertDetails(source: SourceElement, builder: BlockBuilder, depth: number): void {
    const summary = source.childNodes.find(
      (node): node is SourceElement => isElement(node) && node.tagName === 'summary',
    );
    if (summary) this.consumed.add(summary);
    const { line, rest } = flattenToInline(summary ? this.toBlocks(summary.childNodes, depth) : []);
    const blocks = [...rest, ...this.toBlocks(source.childNodes, depth)];
    if (line.length > 0 && blocks.length > 0) {
      builder.addBlock(
        this.withId(source, buildElement('details', {}, [buildElement('summary', {}, line), ...blocks])),
      );
      return;
    }
    for (const block of line.length > 0 ? [buildElement('p', {}, line)] : blocks) builder.addBlock(block);
  }

  private convertTable(source: SourceElement, builder: BlockBuilder, depth: number): void {
    const parts: Element[] = [];
    const after: Element[] = [];
    let cellCount = 0;
    let lastCell: Element[] = [];
    for (const child of source.childNodes) {
      if (!isElement(child)) continue;
      if (child.tagName === 'caption') {
        const { line, rest } = flattenToInline(this.toBlocks(child.childNodes, depth));
        if (line.length > 0) parts.push(buildElement('caption', {}, line));
        for (const block of rest) after.push(block);
      } else if (/^t(head|body|foot)$/.test(child.tagName)) {
        const rows: Element[] = [];
        for (const row of child.childNodes) {
          if (!('tagName' in row) || row.tagName !== 'tr') continue;
          const columns = row.childNodes.flatMap((cell) => {
            if (!('tagName' in cell) || !/^t[hd]$/.test(cell.tagName)) return [];
            cellCount++;
            lastCell = this.toBlocks(cell.childNodes, depth + 2);
            return [
              this.withId(
                cell,
                buildElement(
                  cell.tagName,
                  validateSpans(readAttributes(cell.tagName, cell.attrs)),
                  unwrapSoleParagraph(lastCell),
                ),
              ),
            ];
          });
          if (columns.length > 0) rows.push(buildElement('tr', {}, columns));
        }
        if (rows.length > 0) parts.push(buildElement(child.tagName, {}, rows));
      }
    }
    const { children: captions = [] } = parts.find(({ tagName }) => tagName === 'caption') ?? {};
    // A table with one cell is a box around a text.
    if (cellCount <= 1) {
      if (captions.length > 0) builder.addBlock(buildElement('p', {}, captions));
      for (const block of lastCell) builder.addBlock(block);
    } else {
      const label = getPlainText(captions);
      const part = label === '' ? undefined : ({ kind: 'table', label } as const);
      builder.addBlock(this.withId(source, buildElement('table', {}, parts, part)));
    }
    for (const block of after) builder.addBlock(block);
  }

  private findCustomKey(source: SourceElement): string | undefined {
    if (this.customTags.has(source.tagName)) return source.tagName;
    if (this.customAttributeKeys.length === 0) return undefined;
    return this.customAttributeKeys.find(({ name, value }) => {
      const given = getAttribute(source, name);
      return given !== undefined && (value === undefined || value === given);
    })?.key;
  }

  private convertCustom(
    name: string,
    source: SourceElement,
    builder: BlockBuilder,
    depth: number,
    isInline: boolean,
  ): void {
    const properties: Element['properties'] = readAttributes('', source.attrs);
    for (const { name: attributeName, value } of source.attrs) {
      if (attributeName === 'class') properties.className = [value];
      else if (/^data-[\w-]+$/.test(attributeName)) properties[attributeName] = value;
      else if (
        this.options.customAttributes.includes(attributeName) &&
        !/^(on|style$|srcdoc$)/.test(attributeName)
      ) {
        properties[attributeName] = normalizeUrl(value);
      }
    }
    const blocks = this.toBlocks(source.childNodes, depth);
    const node = buildElement(
      CUSTOM_TAG,
      properties,
      isInline ? flattenToInline(blocks).line : unwrapSoleParagraph(blocks),
      {
        kind: 'custom',
        name,
      },
    );
    if (isInline) {
      builder.addInline(node, false);
      for (const block of flattenToInline(blocks).rest) builder.addBlock(block);
    } else builder.addBlock(node);
  }

  private withId(source: SourceNode, node: Element): Element {
    const id = 'tagName' in source ? this.claimId(source) : undefined;
    if (id !== undefined) node.properties.id = id;
    return node;
  }

  private addAnchor(source: SourceElement, builder: BlockBuilder): void {
    const id = this.claimId(source);
    if (id !== undefined) builder.addAnchor(id);
  }

  /** Returns the new id of an element that a link leads to. If several elements have the same id, the first gets it. */
  private claimId(source: SourceElement): string | undefined {
    if (this.newIds.size === 0) return undefined;
    for (const name of ['id', 'name']) {
      const given = getAttribute(source, name);
      const id =
        given === undefined || (name === 'name' && source.tagName !== 'a')
          ? undefined
          : this.newIds.get(given);
      if (given !== undefined && id !== undefined && !this.claimedIds.has(given)) {
        this.claimedIds.add(given);
        return id;
      }
    }
    return undefined;
  }
}

/** Returns the editor's id if it contains a letter or digit, from which an id can be made. */
function getIdText(source: SourceElement): string | undefined {
  const given = getAttribute(source, 'id')?.trim();
  return given !== undefined && /[\p{L}\p{N}]/u.test(given) ? given : undefined;
}

function isPullQuote({ tagName }: SourceElement, classes: readonly string[]): boolean {
  return tagName !== 'span' && classes.some((name) => /^(wp-block-)?pull-?quote$/i.test(name));
}

/** Removes the pictures from a paragraph and returns each as a figure. */
function takePictures(paragraph: Element): Element[] {
  const isPicture = (node: ElementContent): boolean =>
    node.type === 'element' &&
    (/^(img|picture)$/.test(node.tagName) || (node.children.length > 0 && node.children.every(isPicture)));
  const pictures = paragraph.children.filter(isPicture);
  if (pictures.length === 0) return [];
  paragraph.children = paragraph.children.filter((node) => !isPicture(node));
  const [first] = paragraph.children;
  if (first?.type === 'text') first.value = first.value.trimStart();
  return pictures.map((picture) => buildElement('figure', {}, [picture]));
}

function hasCaption({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && child.tagName === 'figcaption');
}

/** Returns the id that a fragment refers to. */
function decodeFragment(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

// Browsers make an element a global variable named by its id, but not if the id contains a hyphen.
function toSafeIdText(text: string): string {
  return headingId(text).includes('-') ? text : `section ${text}`;
}

function validateSpans(properties: Element['properties']): Element['properties'] {
  for (const name of ['colSpan', 'rowSpan']) {
    if (!/^[1-9]\d{0,2}$/.test(String(properties[name]))) delete properties[name];
  }
  return properties;
}

function validateListStart(properties: Element['properties']): Element['properties'] {
  if (!/^-?\d{1,9}$/.test(String(properties.start))) delete properties.start;
  return properties;
}
