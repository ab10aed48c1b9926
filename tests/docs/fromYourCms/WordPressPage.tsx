import { en, NewsArticle, type ArticleContent } from '../../../src';
import { articleBlocks, htmlToText } from '../../../src/html';
import { toHtml, toList, type Loose } from './html';
import { resolveShortcodes } from './resolveShortcodes';

type Rendered = Loose<{ rendered: string }> | null;

/** A post as `GET /wp-json/wp/v2/posts?slug=…&_embed=author,wp:featuredmedia,wp:term` gives it. */
export type WordPressPost = Loose<{
  link: string;
  date_gmt: string;
  modified_gmt: string;
  title: Rendered;
  excerpt: Rendered;
  content: Rendered;
  _embedded: Loose<{
    author: Loose<{ name: string; link: string; avatar_urls: Record<string, string> }>[];
    'wp:featuredmedia': Loose<{
      source_url: string;
      alt_text: string;
      caption: Rendered;
      media_details: Loose<{ width: number; height: number }>;
    }>[];
    'wp:term': Loose<{ taxonomy: string; name: string }>[][];
  }>;
}>;

/** The site as `GET /wp-json` gives it. */
export type WordPressSite = Loose<{
  name: string;
  home: string;
  timezone_string: string;
  site_icon_url: string;
}>;

export function wordPressArticle(post: WordPressPost, site: WordPressSite): ArticleContent {
  const embedded = post._embedded ?? {};
  const terms: unknown = embedded['wp:term'];
  const category = (Array.isArray(terms) ? terms.flatMap(toList) : []).find(
    ({ taxonomy }: Loose<{ taxonomy: string }>) => taxonomy === 'category',
  ) as Loose<{ name: string }> | undefined;
  const [media] = toList(embedded['wp:featuredmedia']);
  return {
    // Titles, excerpts and names are HTML, and most have entities.
    headline: htmlToText(post.title?.rendered),
    kicker: htmlToText(category?.name),
    section: htmlToText(category?.name),
    standfirst: htmlToText(post.excerpt?.rendered),
    published: toUtc(post.date_gmt),
    updated: toUtc(post.modified_gmt),
    // Empty if the site has an offset instead of a zone.
    timeZone: site.timezone_string ?? undefined,
    // The author of a private profile is an error without a name.
    authors: toList(embedded.author)
      .filter(({ name }) => name)
      .map(({ name, link, avatar_urls }) => ({
        name: htmlToText(name),
        href: link ?? undefined,
        image: avatar_urls?.['96'],
      })),
    image: media?.source_url
      ? {
          src: media.source_url,
          alt: media.alt_text ?? '',
          width: media.media_details?.width ?? undefined,
          height: media.media_details?.height ?? undefined,
          caption: articleBlocks(toHtml(media.caption?.rendered), { components: { p: 'span' } }),
        }
      : undefined,
    publisher: {
      name: htmlToText(site.name),
      url: site.home ?? undefined,
      logo: site.site_icon_url ?? undefined,
    },
    url: post.link ?? undefined,
    body: { html: resolveShortcodes(toHtml(post.content?.rendered)) },
  };
}

/** `date_gmt` is in UTC and does not say so; `date` is in the zone of the site. A draft has only zeros. */
function toUtc(gmt: string | null | undefined): string | undefined {
  return typeof gmt === 'string' && !gmt.startsWith('0000') ? `${gmt}Z` : undefined;
}

export function WordPressPage({ post, site }: { post: WordPressPost; site: WordPressSite }) {
  const article = { ...wordPressArticle(post, site), continueAfter: 3 };
  return <NewsArticle article={article} locale={en} renderHtml={articleBlocks} />;
}
