import { en, NewsArticle, type ArticleContent } from '../../../src';
import { articleBlocks } from '../../../src/html';
import { toList, type Loose } from './html';
import {
  absoluteUrl,
  lexicalToHtml,
  toDocument,
  type LexicalState,
  type PayloadDocument,
} from './lexicalToHtml';

const site = 'https://www.example.com';

/** A post as `GET /api/posts?where[slug][equals]=…&depth=2` gives it. Where it has an id, the depth was too small. */
export type PayloadPost = Loose<{
  title: string;
  slug: string;
  publishedAt: string;
  updatedAt: string;
  heroImage: PayloadDocument | string | number;
  categories: (PayloadDocument | string | number)[];
  populatedAuthors: Loose<{ name: string }>[];
  content: LexicalState;
  meta: Loose<{ title: string; description: string }>;
}>;

export function payloadArticle(post: PayloadPost): ArticleContent {
  const image = toDocument(post.heroImage);
  const src = absoluteUrl(image?.url);
  return {
    headline: post.title ?? '',
    alternativeHeadline: post.meta?.title ?? undefined,
    standfirst: post.meta?.description,
    published: post.publishedAt ?? undefined,
    updated: post.updatedAt ?? undefined,
    authors: toList(post.populatedAuthors).map(({ name }) => ({ name: name ?? '' })),
    image: src
      ? {
          src,
          alt: image?.alt ?? '',
          width: image?.width ?? undefined,
          height: image?.height ?? undefined,
          caption:
            typeof image?.caption === 'string' ? image.caption : articleBlocks(lexicalToHtml(image?.caption)),
          credit: image?.credit ?? undefined,
        }
      : undefined,
    section: toDocument(post.categories?.[0])?.title ?? undefined,
    url: post.slug ? `${site}/posts/${post.slug}` : undefined,
    body: { html: lexicalToHtml(post.content) },
  };
}

export function PayloadPage({ post }: { post: PayloadPost }) {
  const article = { ...payloadArticle(post), continueAfter: 3 };
  return <NewsArticle article={article} locale={en} renderHtml={articleBlocks} />;
}
