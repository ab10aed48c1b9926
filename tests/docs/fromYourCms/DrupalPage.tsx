import { en, NewsArticle, type ArticleContent } from '../../../src';
import { articleBlocks } from '../../../src/html';
import {
  absoluteUrl,
  drupalToHtml,
  toFields,
  toReferences,
  type DrupalDocument,
  type DrupalResource,
} from './drupalToHtml';
import { toList } from './html';

const site = 'https://www.example.com';

const toText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

const toNumber = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** For `GET /jsonapi/node/article/UUID?include=uid,field_image,field_tags,field_paragraphs.field_media.field_media_image`. */
export function drupalArticle(document: DrupalDocument): ArticleContent {
  const node: DrupalResource = document.data ?? {};
  const { title, created, changed, body, path } = node.attributes ?? {};
  const related = (field: string) =>
    toReferences(node, field).flatMap(({ id }) =>
      toList(document.included).filter((entity) => entity.id === id),
    );
  const [picture] = toReferences(node, 'field_image');
  const [file] = related('field_image');
  const src = absoluteUrl(toFields(file?.attributes?.uri).url);
  const alias = toText(toFields(path).alias);
  return {
    headline: toText(title) ?? '',
    standfirst: toText(toFields(body).summary),
    published: toText(created),
    updated: toText(changed),
    authors: related('uid').map(({ attributes }) => ({ name: toText(attributes?.display_name) ?? '' })),
    image: src
      ? {
          src,
          alt: toText(picture?.meta?.alt) ?? '',
          width: toNumber(picture?.meta?.width),
          height: toNumber(picture?.meta?.height),
        }
      : undefined,
    section: toText(related('field_tags')[0]?.attributes?.name),
    url: alias && site + alias,
    body: { html: drupalToHtml(document) },
  };
}

export function DrupalPage({ document }: { document: DrupalDocument }) {
  const article = { ...drupalArticle(document), continueAfter: 3 };
  return <NewsArticle article={article} locale={en} renderHtml={articleBlocks} />;
}
