import { en, NewsArticle, type ArticleContent } from '../../../src';
import { articleBlocks } from '../../../src/html';
import { toList, type Loose } from './html';
import { assetUrl, portableTextToHtml, type SanityObject } from './portableTextToHtml';

const site = 'https://www.example.com';

export const query = `*[_type == "article" && slug.current == $slug][0]{
  title, excerpt, publishedAt, _updatedAt, "slug": slug.current, "section": category->title,
  mainImage{ ..., asset-> },
  authors[]->{ name, "slug": slug.current, image{ asset-> } },
  body[]{ ..., asset->, images[]{ ..., asset-> }, markDefs[]{ ..., reference->{ slug } } }
}`;

export type SanityArticle = Loose<{
  title: string;
  excerpt: string;
  publishedAt: string;
  _updatedAt: string;
  slug: string;
  section: string;
  mainImage: SanityObject;
  authors: Loose<{ name: string; slug: string; image: SanityObject }>[];
  body: SanityObject[];
}>;

export function sanityArticle(document: SanityArticle): ArticleContent {
  const { mainImage: image, slug } = document;
  const src = assetUrl(image);
  return {
    headline: document.title ?? '',
    standfirst: document.excerpt,
    published: document.publishedAt ?? undefined,
    updated: document._updatedAt ?? undefined,
    authors: toList(document.authors).map((author) => ({
      name: author.name ?? '',
      href: author.slug ? `/authors/${author.slug}` : undefined,
      image: assetUrl(author.image),
    })),
    image: src
      ? { src, alt: image?.alt ?? '', caption: image?.caption, credit: image?.credit ?? undefined }
      : undefined,
    section: document.section ?? undefined,
    url: slug ? `${site}/${slug}` : undefined,
    body: { html: portableTextToHtml(document.body) },
  };
}

export function SanityPage({ document }: { document: SanityArticle }) {
  const article = { ...sanityArticle(document), continueAfter: 3 };
  return <NewsArticle article={article} locale={en} renderHtml={articleBlocks} />;
}
