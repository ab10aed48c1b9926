import { describeValue, warn } from '../internal/warn';
import type { AuthorJsonLd, NewsArticleJsonLdData } from './jsonLdTypes';

/*
 * Google's guidelines for articles require nothing and recommend headline, image, dates and authors
 * with name and page. What is missing is said once and not per article: on a site with a gap in its
 * CMS every article has it. An update, a section or a long headline is no gap and passes in silence.
 */

/** Tells a developer what the guidelines for articles recommend and `data` lacks. */
export function warnAboutJsonLd({
  headline,
  image,
  datePublished,
  author,
  publisher,
}: NewsArticleJsonLdData): void {
  if (headline === undefined) {
    warnMissing(
      'has no headline, and a search result then shows a title of its own making. Give the article its headline.',
    );
  }
  if (image === undefined) {
    warnMissing(
      'has no image, and a result without one is shown smaller or not at all beside others. Give the article its image.',
    );
  }
  for (const { width = Infinity, height = Infinity } of image ?? []) {
    if (width * height < 50_000) {
      warnMissing(
        'has an image of fewer than 50,000 pixels, which search engines leave out. Give it at full size: 1200 pixels wide or more.',
      );
    }
  }
  if (datePublished === undefined) {
    warnMissing(
      'has no date, and a search engine then guesses one. Give the article published, as ISO 8601 with an offset.',
    );
  }
  warnAboutAuthors(author);
  if (publisher === undefined) {
    warnMissing(
      'has no publisher, and readers of the data cannot tell whose article it is. Give the article publisher with name, url and logo.',
    );
  }
}

function warnAboutAuthors(author: AuthorJsonLd[] | undefined) {
  if (author === undefined) {
    warnMissing(
      'has no author, and search engines cannot tell who answers for it. Give authors; for a story that nobody signs, ' +
        "the publisher's name with type 'organization'.",
    );
  }
  for (const { '@type': type, name, url } of author ?? []) {
    if (url === undefined) {
      warnMissing(
        'has an author without an address, and search engines tell people of the same name apart by it. Give href, the page about the author.',
      );
    }
    if (type === 'Person' && /^by\s|\sand\s|[,;&|]/i.test(name)) {
      warn(
        'newsArticleJsonLd',
        `the author ${describeValue(name)} looks like more than one name or more than a name, and the guidelines want the name alone. ` +
          "Give each person an entry, without “By” or a title; or type 'organization'.",
      );
    }
  }
}

function warnMissing(what: string) {
  warn('newsArticleJsonLd', `the structured data ${what}`);
}
