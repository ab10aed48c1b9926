import { en, NewsArticle, type ArticleContent } from '../../../src';
import { ansBlocks, type AnsCredit, type AnsElement } from './ansBlocks';
import { toList, type Loose } from './html';

const site = 'https://www.example.com';

export type AnsStory = Loose<{
  headlines: Loose<{ basic: string; meta_title: string }>;
  subheadlines: Loose<{ basic: string }>;
  description: Loose<{ basic: string }>;
  label: Loose<{ basic: Loose<{ text: string }> }>;
  credits: Loose<{ by: AnsCredit[]; photos_by: AnsCredit[] }>;
  first_publish_date: string;
  display_date: string;
  last_updated_date: string;
  promo_items: Loose<{ lead_art: AnsElement; basic: AnsElement }>;
  taxonomy: Loose<{ primary_section: Loose<{ name: string }> }>;
  canonical_url: string;
  content_elements: AnsElement[];
}>;

export function arcArticle(story: AnsStory): ArticleContent {
  const { headlines, subheadlines, description, credits, promo_items: promo, canonical_url: path } = story;
  const art = [promo?.lead_art, promo?.basic].find((item) => item?.type === 'image' && item.url);
  return {
    headline: headlines?.basic ?? '',
    alternativeHeadline: headlines?.meta_title ?? undefined,
    kicker: story.label?.basic?.text ?? undefined,
    standfirst: subheadlines?.basic ?? description?.basic,
    published: story.first_publish_date ?? story.display_date ?? undefined,
    updated: story.last_updated_date ?? undefined,
    authors: [
      ...toList(credits?.by).map((credit) => ({ ...arcAuthor(credit), role: 'author' as const })),
      ...toList(credits?.photos_by).map((credit) => ({
        ...arcAuthor(credit),
        role: 'photographer' as const,
      })),
    ],
    image: art
      ? {
          src: art.url ?? '',
          alt: art.alt_text ?? '',
          width: art.width ?? undefined,
          height: art.height ?? undefined,
          caption: art.caption,
          credit: toList(art.credits?.by)
            .map(({ byline, name }) => byline ?? name)
            .join(', '),
        }
      : undefined,
    section: story.taxonomy?.primary_section?.name ?? undefined,
    url: path && URL.canParse(path, site) ? new URL(path, site).href : undefined,
    body: ansBlocks(story.content_elements),
  };
}

const arcAuthor = ({ name, byline, url, affiliation, image }: AnsCredit) => ({
  name: byline ?? name ?? '',
  href: url ?? undefined,
  organization: affiliation ?? undefined,
  image: image?.url ?? undefined,
});

export function ArcPage({ story }: { story: AnsStory }) {
  return <NewsArticle article={{ ...arcArticle(story), continueAfter: 3 }} locale={en} />;
}
