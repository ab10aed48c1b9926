import { readField, toArray } from '../internal/coerce';
import { warnAboutEntity } from '../internal/warnAboutEntity';
import type { ArticleContent } from './ArticleContent';

const texts = [
  'headline',
  'alternativeHeadline',
  'kicker',
  'standfirst',
  'section',
  'dateline',
  'editorialResponsibility',
  'copyrightNotice',
] as const satisfies readonly (keyof ArticleContent)[];

/** Warns about each text of an article with an HTML entity, because the page and its structured data have it as it is. */
export function warnAboutEntities(article: Partial<ArticleContent>, component: string): void {
  for (const name of texts) warnAboutEntity(article[name], component, name);
  warnAboutEntity(readField(article.kicker, 'text'), component, 'kicker.text');
  for (const name of ['caption', 'credit', 'alt', 'copyrightNotice']) {
    warnAboutEntity(readField(article.image, name), component, `image.${name}`);
  }
  warnAboutEntity(readField(readField(article.image, 'creator'), 'name'), component, 'image.creator.name');
  for (const name of ['name', 'description', 'transcript', 'caption', 'credit']) {
    warnAboutEntity(readField(article.media, name), component, `media.${name}`);
  }
  warnAboutEntity(readField(article.publisher, 'name'), component, 'publisher.name');
  warnAboutItems(article.contents, ['text'], component, 'contents');
  warnAboutItems(article.authors, ['name', 'organization', 'description', 'bio'], component, 'authors');
  warnAboutItems(article.advisories, ['heading', 'text'], component, 'advisories');
  warnAboutItems(article.corrections, ['incorrect', 'replacement'], component, 'corrections');
  warnAboutItems(article.sources, ['text'], component, 'sources');
  warnAboutItems(article.related, ['text', 'kicker'], component, 'related');
  warnAboutItems(article.topics, ['name'], component, 'topics');
}

function warnAboutItems(items: unknown, names: readonly string[], component: string, path: string): void {
  for (const item of toArray(items)) {
    for (const name of names) warnAboutEntity(readField(item, name), component, `${path}[].${name}`);
  }
}
