import type { Element, ElementContent, Properties } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';

/** The name under which a block for a publisher's component passes the sanitizer. */
export const CUSTOM_TAG = 'newsfold-custom';

// Without a value it means anonymous.
const crossOrigin: [string, string, string] = ['crossOrigin', 'anonymous', 'use-credentials'];

/** The elements and attributes that an article may contain. Everything else is removed or replaced by its text. */
const newsSchema = {
  tagNames: [
    'a',
    'abbr',
    'audio',
    'b',
    'bdi',
    'bdo',
    'blockquote',
    'br',
    'caption',
    'cite',
    'code',
    'col',
    'colgroup',
    'dd',
    'del',
    'details',
    'dfn',
    'dl',
    'dt',
    'em',
    'figcaption',
    'figure',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'i',
    'iframe',
    'img',
    'ins',
    'kbd',
    'li',
    'mark',
    'ol',
    'p',
    'picture',
    'pre',
    'q',
    'rp',
    'rt',
    'ruby',
    's',
    'samp',
    'small',
    'source',
    'span',
    'strong',
    'sub',
    'summary',
    'sup',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'time',
    'tr',
    'track',
    'u',
    'ul',
    'var',
    'video',
    'wbr',
  ],
  attributes: {
    '*': ['id', 'lang', ['dir', 'ltr', 'rtl', 'auto']],
    a: ['ariaLabel', 'href', 'hrefLang', 'title', ['rel', 'nofollow', 'sponsored', 'ugc']],
    abbr: ['title'],
    audio: ['src', 'preload', 'loop', crossOrigin],
    blockquote: ['cite'],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    dfn: ['title'],
    figcaption: [['dataPart', 'caption']],
    iframe: ['src', 'title'],
    img: [
      'src',
      'srcSet',
      'sizes',
      'alt',
      'title',
      'width',
      'height',
      crossOrigin,
      ['loading', 'eager', 'lazy'],
      ['fetchPriority', 'high', 'low', 'auto'],
    ],
    ins: ['cite', 'dateTime'],
    li: ['value'],
    ol: ['start', 'reversed', ['type', '1', 'a', 'A', 'i', 'I'], ['dataPart', 'footnotes']],
    q: ['cite'],
    // This part, the footnotes and the alignment of cells are Newsfold's own, and ArticleBody styles them.
    span: [['dataPart', 'visually-hidden']],
    source: ['src', 'srcSet', 'sizes', 'media', 'type', 'width', 'height'],
    td: ['colSpan', 'rowSpan', ['dataAlign', 'center', 'end']],
    th: [
      'colSpan',
      'rowSpan',
      ['dataAlign', 'center', 'end'],
      'abbr',
      ['scope', 'col', 'row', 'colgroup', 'rowgroup'],
    ],
    time: ['dateTime'],
    track: [
      'src',
      'srcLang',
      'label',
      'default',
      ['kind', 'captions', 'subtitles', 'descriptions', 'chapters'],
    ],
    video: ['src', 'poster', 'width', 'height', 'preload', 'loop', 'muted', 'playsInline', crossOrigin],
  },
  protocols: {
    cite: ['http', 'https'],
    href: ['http', 'https', 'mailto', 'tel'],
    poster: ['http', 'https'],
    src: ['http', 'https'],
  },
  // Newsfold generates every id, from letters, digits and hyphens.
  clobber: [],
  ancestors: {},
  required: {},
  strip: ['script', 'style', 'template'],
  allowComments: false,
  allowDoctypes: false,
} satisfies Schema;

/**
 * Returns a function that sanitizes blocks, as the last step before React, in case the conversion let something through by
 * mistake. A block for a publisher's component keeps its class, its `data-*` and `customAttributes`, and a link may have one
 * of the `schemes`.
 */
export function createSanitizer(
  customAttributes: readonly string[],
  schemes: readonly string[],
): (blocks: ElementContent[]) => ElementContent[] {
  const schema: Schema = {
    ...newsSchema,
    protocols: { ...newsSchema.protocols, href: [...newsSchema.protocols.href, ...schemes] },
    tagNames: [...newsSchema.tagNames, CUSTOM_TAG],
    attributes: { ...newsSchema.attributes, [CUSTOM_TAG]: ['className', 'data*', ...customAttributes] },
  };
  return (blocks) => {
    const root = sanitize({ type: 'root', children: blocks }, schema);
    return root.type === 'root' ? (root.children as ElementContent[]) : [];
  };
}

/** Returns the properties that the element may have. The conversion sets ids itself. */
export function pickProperties({ tagName, properties }: Element, as = tagName): Properties {
  const picked: Properties = {};
  const allowed = propertiesByTag.get(as) ?? globalProperties;
  for (const name in properties) {
    if (allowed.has(name)) picked[name] = normalizeValue(name, properties[name]);
  }
  return picked;
}

function normalizeValue(name: string, value: Properties[string]): Properties[string] {
  // HTML compares these without regard to case, and Word writes capitals.
  if (name === 'dir' || name === 'loading' || name === 'fetchPriority') {
    return String(value).trim().toLowerCase();
  }
  if (name === 'crossOrigin') {
    return String(value).toLowerCase() === 'use-credentials' ? 'use-credentials' : 'anonymous';
  }
  return booleanProperties.has(name) || (value === true ? '' : value);
}

// Their presence means true, whatever their value.
const booleanProperties = new Set(['default', 'loop', 'muted', 'open', 'playsInline', 'reversed']);

const globalProperties = new Set(getNames(newsSchema.attributes['*']));
const propertiesByTag = new Map(
  Object.entries(newsSchema.attributes).map(([tag, list]) => [
    tag,
    new Set([...globalProperties, ...getNames(list)]),
  ]),
);

function getNames(list: readonly (string | readonly unknown[])[]): string[] {
  return list
    .map((entry) => String(typeof entry === 'string' ? entry : entry[0]))
    .filter((name) => name !== 'id');
}
