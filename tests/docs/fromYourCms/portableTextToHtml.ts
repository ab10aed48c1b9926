import { toHTML, type PortableTextComponents } from '@portabletext/to-html';
import { embed, escapeText, figure, link, tag, toHtml, toList, warnUnknown, type Loose } from './html';

// Your project and data set, for pictures that your query does not resolve with `asset->`.
const dataset = 'abcd1234/production';

export type SanityAsset = Loose<{ _ref: string; _id: string; url: string; originalFilename: string }>;

/** A block, or an object of your own schema. */
export type SanityObject = Loose<{
  _type: string;
  _key: string;
  children: SanityObject[];
  markDefs: SanityObject[];
  marks: string[];
  text: string;
  asset: SanityAsset;
  alt: string;
  caption: string;
  credit: string;
  title: string;
  href: string;
  url: string;
  slug: Loose<{ current: string }>;
  reference: SanityObject;
  code: string;
  filename: string;
  images: SanityObject[];
  rows: Loose<{ cells: unknown[] }>[];
  body: SanityObject[];
}>;

interface Props {
  value?: SanityObject;
  children?: string;
}

/** Converts Portable Text to HTML for `articleBlocks`. */
export function portableTextToHtml(body: SanityObject[] | null | undefined): string {
  return toHTML(toList(body).map(toBlock), {
    components,
    onMissingComponent: (_message, { nodeType, type }) => {
      warnUnknown(`${nodeType} ${type}`);
    },
  });
}

const components: PortableTextComponents = {
  block: {
    pullquote: ({ children }) => tag('aside', { class: 'pullquote' }, children),
  },
  marks: {
    underline: ({ children }) => tag('u', {}, children),
    'strike-through': ({ children }) => tag('s', {}, children),
    highlight: ({ children }) => tag('mark', {}, children),
    sup: ({ children }) => tag('sup', {}, children),
    sub: ({ children }) => tag('sub', {}, children),
    link: ({ children, value }: Props) => link(value?.href, children),
    internalLink: ({ children, value }: Props) => link(pathOf(value?.reference ?? value), children),
  },
  types: {
    image: ({ value }: Props) => figure(img(value), escapeText(value?.caption), escapeText(value?.credit)),
    gallery: ({ value }: Props) =>
      toList(value?.images)
        .map((image) => figure(img(image), escapeText(image.caption), escapeText(image.credit)))
        .join(''),
    file: ({ value }: Props) =>
      tag('p', {}, link(assetUrl(value), escapeText(value?.title ?? value?.asset?.originalFilename))),
    embed: ({ value }: Props) => embed(value?.url, value?.title),
    youtube: ({ value }: Props) => embed(value?.url, value?.title),
    code: ({ value }: Props) =>
      figure(tag('pre', {}, tag('code', {}, escapeText(value?.code))), escapeText(value?.filename)),
    table: ({ value }: Props) => {
      const rows = toList(value?.rows).map(({ cells }) =>
        tag(
          'tr',
          {},
          (Array.isArray(cells) ? cells : []).map((cell) => tag('td', {}, escapeText(cell))).join(''),
        ),
      );
      return tag('table', {}, rows.join(''));
    },
    callout: ({ value }: Props) => tag('blockquote', {}, portableTextToHtml(value?.body)),
    reference: ({ value }: Props) => tag('p', {}, link(pathOf(value), escapeText(value?.title))),
    break: () => '<hr>',
  },
  unknownType: ({ value, isInline }: Props & { isInline?: boolean }) => {
    const words = escapeText(value?.text ?? value?.title ?? value?.caption);
    return isInline ? words : tag('p', {}, words) + portableTextToHtml(value?.body);
  },
  unknownMark: ({ children }) => toHtml(children),
};

// The address of a document on your site.
const pathOf = (document: SanityObject | null | undefined) =>
  document?.slug?.current ? `/${document.slug.current}` : undefined;

function img(image: SanityObject | undefined): string {
  const src = assetUrl(image);
  const [, width, height] = /-(\d+)x(\d+)\.\w+$/.exec(src ?? '') ?? [];
  return src ? tag('img', { src, alt: image?.alt, width, height }) : '';
}

/** The reference `image-ID-800x600-jpg` is the file `images/PROJECT/DATASET/ID-800x600.jpg`. */
export function assetUrl(object: SanityObject | null | undefined): string | undefined {
  const { url, _ref, _id } = object?.asset ?? {};
  const [, kind, name, extension] = /^(image|file)-(.+)-(\w+)$/.exec(escapeText(_ref ?? _id)) ?? [];
  return (
    url ?? (kind && name && extension && `https://cdn.sanity.io/${kind}s/${dataset}/${name}.${extension}`)
  );
}

// `toHTML` expects every block to be complete.
function toBlock({ _type, _key, children, markDefs, ...fields }: SanityObject) {
  const block = { ...fields, _type: escapeText(_type), _key: escapeText(_key) };
  if (!Array.isArray(children)) return block;
  return {
    ...block,
    _type: block._type || 'block',
    markDefs: toList(markDefs).filter((definition) => typeof definition._key === 'string'),
    children: toList(children).map((child) => ({
      ...child,
      _type: escapeText(child._type) || 'span',
      text: typeof child.text === 'string' ? child.text : '',
      marks: Array.isArray(child.marks) ? child.marks.filter((mark) => typeof mark === 'string') : [],
    })),
  };
}
