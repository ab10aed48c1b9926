import {
  embed,
  escapeText,
  figure,
  link,
  tag,
  toHtml,
  toList,
  warnOnce,
  warnUnknown,
  type Loose,
} from './html';

// Drupal gives the addresses of files, and the links of editors, without its own host.
const cms = 'https://cms.example.com';

export type DrupalReference = Loose<{
  type: string;
  id: string;
  // alt, width and height of an image
  meta: Record<string, unknown>;
}>;

/** An entity: `attributes` are its own values, `relationships` lead to other entities. */
export type DrupalResource = Loose<{
  type: string;
  id: string;
  attributes: Record<string, unknown>;
  relationships: Record<string, Loose<{ data: DrupalReference | DrupalReference[] }> | null>;
}>;

/** What JSON:API gives for one node, with `include` naming every entity that is shown. */
export type DrupalDocument = Loose<{ data: DrupalResource; included: DrupalResource[] }>;

/** Converts the body of a node and its paragraphs to HTML for `articleBlocks`. */
export function drupalToHtml(document: DrupalDocument | null | undefined): string {
  const { data, included } = document ?? {};
  const entities = new Map(toList(included).map((entity) => [entity.id, entity]));
  return data ? richText(data, 'body') + relatedToHtml(data, 'field_paragraphs', 0) : '';

  /** A formatted text, as its filters leave it. */
  function richText(entity: DrupalResource, field: string): string {
    const { processed, value } = toFields(entity.attributes?.[field]);
    return resolveHtml(toHtml(processed ?? value));
  }

  function relatedToHtml(entity: DrupalResource, field: string, depth: number, meta?: object): string {
    return toReferences(entity, field)
      .map((reference) => {
        const related = entities.get(reference.id);
        if (related) return entityToHtml(related, { ...reference.meta, ...meta }, depth + 1);
        warnOnce(
          `${field} is not in the response, so it is not shown. Name it in the parameter \`include\`.`,
        );
        return '';
      })
      .join('');
  }

  /** Your paragraphs have other names and fields. Media and files are those of Drupal's standard profile. */
  function entityToHtml(entity: DrupalResource, meta: Record<string, unknown>, depth: number): string {
    const fields = entity.attributes ?? {};
    const name = escapeText(fields.name);
    // An entity may lead back to itself.
    if (depth > 5) return '';
    switch (entity.type) {
      case 'paragraph--text':
        return richText(entity, 'field_text');
      case 'paragraph--heading':
        return tag('h2', {}, escapeText(fields.field_heading));
      case 'paragraph--quote': {
        const cite = tag('cite', {}, escapeText(fields.field_author));
        return tag('aside', { class: 'pullquote' }, richText(entity, 'field_quote') + cite);
      }
      case 'paragraph--media':
        return relatedToHtml(entity, 'field_media', depth);
      case 'paragraph--gallery':
        return figure(relatedToHtml(entity, 'field_media', depth), escapeText(fields.field_caption));
      case 'paragraph--link': {
        const { uri, title } = toFields(fields.field_link);
        return tag(
          'p',
          {},
          link(typeof uri === 'string' && uri.replace(/^internal:/, ''), escapeText(title)),
        );
      }
      case 'media--image':
        return figure(
          relatedToHtml(entity, 'field_media_image', depth, meta),
          escapeText(fields.field_caption),
        );
      case 'media--remote_video':
        return embed(fields.field_media_oembed_video, fields.name);
      case 'media--video':
        return figure(relatedToHtml(entity, 'field_media_video_file', depth), name);
      case 'media--audio':
        return figure(relatedToHtml(entity, 'field_media_audio_file', depth), name);
      case 'media--document':
        return relatedToHtml(entity, 'field_media_document', depth, { description: fields.name });
      case 'file--file':
        return fileToHtml(fields, meta);
      default: {
        warnUnknown(entity.type);
        const texts = Object.keys(fields).map((field) => richText(entity, field));
        const shown = Object.keys(entity.relationships ?? {}).filter((field) =>
          toReferences(entity, field).some(({ type }) => /^(paragraph|media|file)--/.test(escapeText(type))),
        );
        return texts.join('') + shown.map((field) => relatedToHtml(entity, field, depth)).join('');
      }
    }
  }

  /** Text filters can leave media as they are. They also leave the addresses of files without a host. */
  function resolveHtml(html: string): string {
    return html
      .replace(drupalMedia, (_media, attributes: string) => {
        const media = entities.get(readAttribute(attributes, 'data-entity-uuid'));
        if (!media) {
          warnOnce('A <drupal-media> in a text is not in `included`, so only its caption is shown.');
        }
        const alt = readAttribute(attributes, 'alt');
        const caption = readAttribute(attributes, 'data-caption') ?? '';
        return figure(media ? entityToHtml(media, alt === undefined ? {} : { alt }, 1) : '', caption);
      })
      .replace(startTag, (element) =>
        element.replace(fileAttribute, (_attribute, name: string, value: string) =>
          name === 'srcset'
            ? ` srcset="${value.replace(/(^|,\s*)\/(?!\/)/g, `$1${cms}/`)}"`
            : ` ${name}="${escapeText(resolveUrl(value))}"`,
        ),
      );
  }
}

const drupalMedia =
  /<drupal-(?:media|entity)\b((?:[^>"']|"[^"]*"|'[^']*')*)>(?:\s*<\/drupal-(?:media|entity)>)?/gi;
const startTag = /<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
// Other links lead to pages, which are on your site.
const fileAttribute = /\s(src|srcset|poster|href(?=="\/(?:sites|system)\/))="([^"]*)"/gi;

const characters: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

const decode = (html: string) =>
  html.replace(/&(?:lt|gt|quot|amp);/g, (entity) => characters[entity] ?? entity);

function readAttribute(attributes: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(attributes)?.[1];
  return value === undefined ? undefined : decode(value);
}

/** A remote video is in a frame of Drupal's own, whose address has the video's. */
function resolveUrl(value: string): string {
  const url = absoluteUrl(decode(value)) ?? value;
  return url.includes('/media/oembed?') ? (new URL(url).searchParams.get('url') ?? url) : url;
}

function fileToHtml(file: Record<string, unknown>, meta: Record<string, unknown>): string {
  const src = absoluteUrl(toFields(file.uri).url);
  const [kind] = escapeText(file.filemime).split('/');
  if (!src) return '';
  if (kind === 'image') return tag('img', { src, alt: meta.alt, width: meta.width, height: meta.height });
  if (kind === 'video' || kind === 'audio') return tag(kind, { src });
  return tag('p', {}, link(src, escapeText(meta.description ?? file.filename)));
}

export function absoluteUrl(url: unknown): string | undefined {
  return typeof url === 'string' && URL.canParse(url, cms) ? new URL(url, cms).href : undefined;
}

export const toFields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

export function toReferences(entity: DrupalResource, field: string): DrupalReference[] {
  const data = entity.relationships?.[field]?.data;
  return toList(Array.isArray(data) ? data : data ? [data] : []);
}
