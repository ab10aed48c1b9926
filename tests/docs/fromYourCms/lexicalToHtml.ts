import { embed, escapeText, figure, link, tag, toList, warnOnce, warnUnknown, type Loose } from './html';

// Payload gives the addresses of uploads without its own host.
const cms = 'https://cms.example.com';

export type LexicalState = Loose<{ root: LexicalNode }>;

export type LexicalNode = Loose<{
  type: string;
  children: LexicalNode[];
  direction: string;
  // text: a sum of the bits in `formats`
  text: string;
  format: number | string;
  // heading
  tag: string;
  // list, listitem
  listType: string;
  start: number;
  checked: boolean;
  // table cells
  headerState: number;
  colSpan: number;
  rowSpan: number;
  // link, block, inlineBlock, upload
  fields: LexicalFields;
  // upload, relationship: the document, or only its id
  relationTo: string;
  value: PayloadDocument | string | number;
}>;

export type LexicalFields = Loose<{
  // link
  url: string;
  linkType: string;
  doc: Loose<{ relationTo: string; value: PayloadDocument | string | number }>;
  // block: its own fields are those of your config
  blockType: string;
  content: LexicalState;
  richText: LexicalState;
  columns: Loose<{ richText: LexicalState }>[];
  code: string;
  media: PayloadDocument | string | number;
  links: Loose<{ link: LexicalFields & Loose<{ label: string }> }>[];
  title: string;
}>;

/** An upload, another document, or the value of a rich-text field. */
export type PayloadDocument = Loose<{
  root: LexicalNode;
  url: string;
  mimeType: string;
  filename: string;
  alt: string;
  caption: LexicalState | string;
  credit: string;
  width: number;
  height: number;
  title: string;
  slug: string;
}>;

const formats = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [128, 'mark'],
] as const;

/** Converts the value of a Lexical field to HTML for `articleBlocks`. */
export function lexicalToHtml(state: LexicalState | null | undefined): string {
  return nodesToHtml(state?.root?.children);
}

const nodesToHtml = (nodes: LexicalNode[] | null | undefined) => toList(nodes).map(nodeToHtml).join('');

function nodeToHtml(node: LexicalNode): string {
  const { type, children, fields } = node;
  const dir = node.direction === 'rtl' ? 'rtl' : undefined;
  switch (type) {
    case 'text':
    case 'tab':
    case 'code-highlight':
    case 'hashtag':
      return formats.reduce(
        (html, [bit, name]) => (Number(node.format) & bit ? tag(name, {}, html) : html),
        escapeText(node.text),
      );
    case 'linebreak':
      return '<br>';
    case 'paragraph':
      return tag('p', { dir }, nodesToHtml(children));
    case 'heading':
      return tag(/^h[1-6]$/.exec(escapeText(node.tag))?.[0] ?? 'h2', { dir }, nodesToHtml(children));
    case 'quote':
      return tag('blockquote', { dir }, nodesToHtml(children));
    case 'horizontalrule':
      return '<hr>';
    case 'list': {
      const items = toList(children).map((item) => itemToHtml(item, node.listType === 'check'));
      return node.listType === 'number'
        ? tag('ol', { start: node.start, dir }, items.join(''))
        : tag('ul', { dir }, items.join(''));
    }
    case 'link':
      return link(fields?.linkType === 'internal' ? pathOf(fields.doc) : fields?.url, nodesToHtml(children));
    case 'autolink':
      return link(fields?.url, nodesToHtml(children));
    case 'table':
      return tag('table', {}, nodesToHtml(children));
    case 'tablerow':
      return tag('tr', {}, nodesToHtml(children));
    case 'tablecell': {
      const { colSpan: colspan, rowSpan: rowspan } = node;
      return tag(node.headerState ? 'th' : 'td', { colspan, rowspan }, nodesToHtml(children));
    }
    case 'code':
      return tag('pre', {}, tag('code', {}, nodesToHtml(children).replaceAll('<br>', '\n')));
    case 'upload':
      return uploadToHtml(node.value);
    case 'relationship': {
      const { relationTo, value } = node;
      return tag('p', {}, link(pathOf({ relationTo, value }), escapeText(toDocument(value)?.title)));
    }
    case 'block':
      return blockToHtml(fields ?? {});
    case 'inlineBlock':
      return inlineBlockToHtml(fields ?? {});
    default:
      warnUnknown(type);
      return escapeText(node.text) + nodesToHtml(children);
  }
}

/** A list in a list is an item that holds nothing else. It belongs to the item before it. */
function itemToHtml(item: LexicalNode, isCheck: boolean): string {
  const children = toList(item.children);
  const html = nodesToHtml(children);
  if (children.length > 0 && children.every(({ type }) => type === 'list')) return html;
  return tag('li', {}, (isCheck ? (item.checked === true ? '☑ ' : '☐ ') : '') + html);
}

/** Your blocks. These are the ones of Payload's website template. */
function blockToHtml(fields: LexicalFields): string {
  switch (fields.blockType) {
    case 'banner':
      return tag('blockquote', {}, lexicalToHtml(fields.content));
    case 'code':
      return tag('pre', {}, tag('code', {}, escapeText(fields.code)));
    case 'content':
      return toList(fields.columns)
        .map((column) => lexicalToHtml(column.richText))
        .join('');
    case 'cta': {
      const links = toList(fields.links).map(({ link: target }) =>
        tag('p', {}, link(target?.url ?? pathOf(target?.doc), escapeText(target?.label))),
      );
      return lexicalToHtml(fields.richText) + links.join('');
    }
    case 'embed':
      return embed(fields.url, fields.title);
    case 'mediaBlock':
      return uploadToHtml(fields.media);
    default:
      warnUnknown(`block ${fields.blockType ?? ''}`);
      return Object.values(fields)
        .map((field) => {
          const document = toDocument(field);
          return document?.mimeType ? uploadToHtml(document) : lexicalToHtml(document);
        })
        .join('');
  }
}

function inlineBlockToHtml({ blockType, code, title }: LexicalFields): string {
  if (blockType === 'code') return tag('code', {}, escapeText(code));
  warnUnknown(`inline block ${blockType ?? ''}`);
  return escapeText(title);
}

function uploadToHtml(value: unknown): string {
  const upload = toDocument(value);
  if (!upload) {
    warnOnce('An upload is only an id, so it is not shown. Ask Payload for it with a greater `depth`.');
    return '';
  }
  const { alt, caption, filename, mimeType, width, height } = upload;
  const src = absoluteUrl(upload.url);
  const [kind] = escapeText(mimeType).split('/');
  const words = typeof caption === 'string' ? escapeText(caption) : lexicalToHtml(caption);
  if (!src) return tag('p', {}, words);
  if (kind === 'image') {
    return figure(tag('img', { src, alt, width, height }), words, escapeText(upload.credit));
  }
  if (kind === 'video' || kind === 'audio') {
    return figure(tag(kind, { src }), words, escapeText(upload.credit));
  }
  return tag('p', {}, link(src, escapeText(upload.title ?? filename))) + tag('p', {}, words);
}

export function absoluteUrl(url: unknown): string | undefined {
  return typeof url === 'string' && URL.canParse(url, cms) ? new URL(url, cms).href : undefined;
}

export const toDocument = (value: unknown): PayloadDocument | undefined =>
  typeof value === 'object' && value !== null ? value : undefined;

// The address of a document on your site.
function pathOf(doc: LexicalFields['doc']): string | undefined {
  const slug = toDocument(doc?.value)?.slug;
  return slug ? `/${doc?.relationTo ?? ''}/${slug}` : undefined;
}
