import { Fragment, isValidElement, type ReactNode } from 'react';
import { AdvisoryNotice, en } from '../../../src';
import { articleBlocks } from '../../../src/html';
import { embed, escapeText, figure, link, tag, toHtml, toList, warnUnknown, type Loose } from './html';

const locale = en;

/** An element of a story. */
export type AnsElement = Loose<{
  type: string;
  subtype: string;
  content: string;
  content_elements: AnsElement[];
  url: string;
  // header
  level: number;
  // quote
  citation: AnsElement;
  // list, link_list
  list_type: string;
  items: AnsElement[];
  title: string;
  // table
  header: AnsElement[];
  rows: AnsElement[][];
  // image, gallery, video, audio, story, interstitial_link
  image: AnsElement;
  promo_image: AnsElement;
  subtitle: string;
  caption: string;
  alt_text: string;
  width: number;
  height: number;
  headlines: Loose<{ basic: string }>;
  description: Loose<{ basic: string; content: string }>;
  credits: Loose<{ by: AnsCredit[]; affiliation: AnsCredit[] }>;
  vanity_credits: Loose<{ by: AnsCredit[]; affiliation: AnsCredit[] }>;
  canonical_url: string;
  website_url: string;
  streams: Loose<{ url: string; stream_type: string }>[];
  source_url: string;
  subtitles: Loose<{ urls: Loose<{ format: string; url: string }>[] }>;
  youtube_content_id: string;
  embed_html: string;
  // oembed_response, social_media
  raw_oembed: Loose<{ type: string; html: string; url: string; title: string }>;
  html: string;
  // correction, endorsement, numeric_rating, reference
  text: string;
  correction_type: string;
  endorsement: string;
  numeric_rating: number;
  max: number;
  units: string;
  referent: Loose<{ type: string }>;
}>;

export type AnsCredit = Loose<{
  name: string;
  byline: string;
  url: string;
  affiliation: string;
  image: AnsElement;
}>;

/** The blocks of a story, for `ArticleBody` or as the `body` of an article. */
export function ansBlocks(elements: AnsElement[] | null | undefined): ReactNode[] {
  const components = { '[data-snippet]': Snippet, '[data-correction]': Correction };
  return articleBlocks(ansToHtml(elements), { components, locale }).map((block, key) =>
    isValidElement<SnippetProps>(block) && block.type === Snippet ? (
      // As blocks of their own, so that "Continue reading" and a paywall can come between them.
      <Fragment key={key}>
        {articleBlocks(block.props['data-snippet'], { locale, idPrefix: key === 0 ? '' : `part-${key}-` })}
      </Fragment>
    ) : (
      block
    ),
  );
}

/**
 * HTML that somebody pasted. It may be broken, such as an `<iframe>` without an end, so it is parsed on its own and cannot
 * swallow what comes after it.
 */
const snippet = (html: unknown) => tag('div', { 'data-snippet': html });

interface SnippetProps {
  'data-snippet': string;
}

function Snippet({ 'data-snippet': html }: SnippetProps) {
  return articleBlocks(html, { locale });
}

function Correction({
  'data-correction': kind,
  children,
}: {
  'data-correction': string;
  children?: ReactNode;
}) {
  return (
    <AdvisoryNotice kind={kind === 'clarification' ? kind : 'correction'} locale={locale}>
      {children}
    </AdvisoryNotice>
  );
}

function ansToHtml(elements: AnsElement[] | null | undefined): string {
  return toList(elements).map(elementToHtml).join('');
}

function elementToHtml(element: AnsElement): string {
  const { type, content, content_elements: children, headlines, raw_oembed: oembed } = element;
  switch (type) {
    case 'text':
      return tag('p', {}, content);
    case 'header':
      return tag(`h${[3, 4, 5, 6].find((level) => level === element.level) ?? 2}`, {}, content);
    case 'raw_html':
      return snippet(content);
    case 'code':
      return tag('pre', {}, tag('code', {}, escapeText(content)));
    case 'divider':
      return '<hr>';
    case 'blockquote':
      return tag('blockquote', {}, content);
    case 'quote': {
      const cite = tag('cite', {}, element.citation?.content);
      return element.subtype === 'pullquote'
        ? tag('aside', { class: 'pullquote' }, ansToHtml(children) + cite)
        : tag('blockquote', {}, ansToHtml(children) + tag('p', {}, cite));
    }
    case 'list':
      return tag(
        element.list_type === 'ordered' ? 'ol' : 'ul',
        {},
        toList(element.items).map(itemToHtml).join(''),
      );
    case 'link_list': {
      const items = toList(element.items).map((item) => tag('li', {}, elementToHtml(item)));
      return tag('p', {}, tag('strong', {}, escapeText(element.title))) + tag('ul', {}, items.join(''));
    }
    case 'interstitial_link': {
      const { image, description, url } = element;
      const picture = image ? figure(link(url, img(image)), ...captionOf(image)) : '';
      return (
        picture + tag('p', {}, link(url, content)) + tag('p', {}, description?.content ?? description?.basic)
      );
    }
    case 'story': {
      const title = escapeText(headlines?.basic);
      const href = element.canonical_url ?? element.website_url;
      return tag('p', {}, link(href, title)) + tag('p', {}, escapeText(element.description?.basic));
    }
    case 'table': {
      const row = (cell: 'th' | 'td', cells: AnsElement[] | null | undefined) =>
        tag(
          'tr',
          {},
          toList(cells)
            .map((text) => tag(cell, {}, text.content))
            .join(''),
        );
      const rows = toList(element.rows).map((cells) => row('td', cells));
      return tag('table', {}, tag('thead', {}, row('th', element.header)) + tag('tbody', {}, rows.join('')));
    }
    case 'image':
      return figure(img(element), ...captionOf(element));
    case 'gallery':
      return figure(ansToHtml(children), ...captionOf(element));
    case 'video':
      return figure(videoToHtml(element), ...captionOf(element));
    case 'audio': {
      const src = toList(element.streams)[0]?.url ?? element.source_url;
      return figure(src ? tag('audio', { src }) : link(element.canonical_url, ''), ...captionOf(element));
    }
    case 'oembed_response':
    case 'social_media': {
      const html = toHtml(oembed?.html ?? element.html);
      if (html.trim() !== '') return snippet(html);
      const url = oembed?.url ?? element.url;
      return oembed?.type === 'photo'
        ? figure(tag('img', { src: url, alt: oembed.title }))
        : embed(url, oembed?.title);
    }
    case 'correction':
      return tag('div', { 'data-correction': element.correction_type ?? type }, tag('p', {}, element.text));
    case 'endorsement':
      return tag('p', {}, tag('strong', {}, escapeText(element.endorsement)));
    case 'numeric_rating': {
      const { numeric_rating: rating, max, units } = element;
      return tag(
        'p',
        {},
        [[rating, max].map(escapeText).filter(Boolean).join('/'), escapeText(units)].join(' '),
      );
    }
    case 'element_group':
      return ansToHtml(children);
    default:
      // A reference has to be resolved by Arc, and a custom_embed by you: the element says only where the content is.
      warnUnknown([type, element.subtype ?? element.referent?.type].filter(Boolean).join(' '));
      return (
        snippet(content ?? element.text ?? element.html) +
        (link(element.url, '') && tag('p', {}, link(element.url, ''))) +
        ansToHtml(children ?? element.items)
      );
  }
}

const itemToHtml = (item: AnsElement) =>
  item.type === 'list'
    ? elementToHtml(item)
    : tag('li', {}, item.type === 'text' ? item.content : elementToHtml(item));

const img = ({ url, alt_text, width, height }: AnsElement) =>
  url ? tag('img', { src: url, alt: alt_text, width, height }) : '';

function captionOf(element: AnsElement): string[] {
  const { headlines, subtitle, caption, description } = element;
  const credits = element.vanity_credits ?? element.credits;
  const names = [...toList(credits?.by), ...toList(credits?.affiliation)].map(
    ({ byline, name }) => byline ?? name,
  );
  return [
    tag('strong', {}, escapeText(headlines?.basic ?? subtitle)),
    toHtml(caption ?? description?.basic),
    names.map(escapeText).filter(Boolean).join(' / '),
  ];
}

function videoToHtml(video: AnsElement): string {
  const { youtube_content_id: youtube, headlines, promo_image: poster } = video;
  if (youtube) return embed(`https://www.youtube.com/watch?v=${youtube}`, headlines?.basic);
  const streams = toList(video.streams).filter(({ url }) => url);
  const src = (streams.find(({ stream_type }) => stream_type === 'mp4') ?? streams[0])?.url;
  if (!src) return snippet(video.embed_html);
  const tracks = toList(video.subtitles?.urls)
    .filter(({ format }) => format === 'WEB_VTT')
    .map(({ url }) => tag('track', { kind: 'captions', src: url }));
  return tag(
    'video',
    { src, poster: poster?.url, width: video.width, height: video.height },
    tracks.join(''),
  );
}
