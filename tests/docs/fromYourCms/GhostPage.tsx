import { en, NewsArticle, type ArticleContent } from '../../../src';
import { articleBlocks } from '../../../src/html';
import { ghostComponents } from './GhostStory';
import { toHtml, toList, type Loose } from './html';

/** A post as `GET /ghost/api/content/posts/slug/…/?include=authors,tags` gives it. */
export type GhostPost = Loose<{
  title: string;
  html: string;
  custom_excerpt: string;
  url: string;
  canonical_url: string;
  meta_title: string;
  feature_image: string;
  feature_image_alt: string;
  feature_image_caption: string;
  published_at: string;
  updated_at: string;
  authors: Loose<{ name: string; url: string; profile_image: string }>[];
  primary_tag: Loose<{ name: string }>;
  visibility: string;
  access: boolean;
}>;

const ghostBlocks = (html: string) => articleBlocks(html, { components: ghostComponents });

export function ghostArticle(post: GhostPost): ArticleContent {
  // Ghost marks the beginning of what members read. It leaves that part out unless it knows the reader as a member.
  const [preview = '', members] = toHtml(post.html).split('<!--members-only-->');
  return {
    headline: post.title ?? '',
    alternativeHeadline: post.meta_title ?? undefined,
    standfirst: post.custom_excerpt,
    published: post.published_at ?? undefined,
    updated: post.updated_at ?? undefined,
    authors: toList(post.authors).map(({ name, url, profile_image }) => ({
      name: name ?? '',
      href: url ?? undefined,
      image: profile_image ?? undefined,
    })),
    image: post.feature_image
      ? {
          src: post.feature_image,
          alt: post.feature_image_alt ?? '',
          caption: articleBlocks(toHtml(post.feature_image_caption), { components: { p: 'span' } }),
        }
      : undefined,
    section: post.primary_tag?.name ?? undefined,
    url: post.canonical_url ?? post.url ?? undefined,
    body: { html: toHtml(post.html) },
    paywall:
      post.access === false
        ? { content: 'server-only' }
        : members !== undefined && post.visibility !== 'public'
          ? { content: 'in-page', after: ghostBlocks(preview).length }
          : undefined,
  };
}

export function GhostPage({ post }: { post: GhostPost }) {
  const article = { ...ghostArticle(post), continueAfter: 3 };
  return <NewsArticle article={article} locale={en} renderHtml={ghostBlocks} />;
}
