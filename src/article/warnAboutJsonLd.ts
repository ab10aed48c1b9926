import { describeValue, warn } from '../internal/warn';
import type { AuthorJsonLd, NewsArticleJsonLdData } from './jsonLdTypes';

/*
 * Google's guidelines for articles require nothing, and recommend a headline, images, dates, and authors with names and URLs.
 * Each warning is printed once and not per article, because a gap in a CMS affects all of them. An article does not need an
 * update or a section, and its headline may be long.
 */

/** Warns about what the guidelines for articles recommend and `data` lacks. */
export function warnAboutJsonLd({
  headline,
  image,
  video,
  datePublished,
  author,
  publisher,
}: NewsArticleJsonLdData): void {
  if (headline === undefined) {
    warnMissing('has no headline, so search results make up a title. Pass the headline of the article.');
  }
  if (image === undefined) {
    warnMissing(
      'has no image, so search results show the article smaller or not at all. Pass the image of the article.',
    );
  }
  for (const { width = Infinity, height = Infinity } of image ?? []) {
    if (width * height < 50_000) {
      warnMissing(
        'has an image of fewer than 50,000 pixels, which search engines ignore. Pass it at full size: 1200 pixels wide or more.',
      );
    }
  }
  if (video && video.thumbnailUrl === undefined) {
    warnMissing(
      'has a video without a picture, so search results do not show it. Pass media.poster, or the image of the article.',
    );
  }
  if (datePublished === undefined) {
    warnMissing('has no date, so search engines guess one. Pass published as ISO 8601 with an offset.');
  }
  warnAboutAuthors(author);
  if (publisher === undefined) {
    warnMissing(
      'has no publisher, so search engines cannot tell whose article it is. Pass publisher with its name, url and logo.',
    );
  }
}

function warnAboutAuthors(author: AuthorJsonLd[] | undefined): void {
  if (author === undefined) {
    warnMissing(
      'has no author, so search engines cannot tell who is responsible. Pass authors; for an unsigned story, ' +
        "the publisher's name with type 'organization'.",
    );
  }
  for (const { '@type': type, name, url } of author ?? []) {
    if (url === undefined) {
      warnMissing(
        'has an author without a URL, by which search engines tell people of the same name apart. Pass href: the page about the author.',
      );
    }
    if (type === 'Person' && /^by\s|\sand\s|[,;&|]/i.test(name)) {
      warn(
        'newsArticleJsonLd',
        `the author ${describeValue(name)} looks like several names or more than a name, but the guidelines want the name alone. ` +
          "Pass each person as an author, without “By” or a title; or pass type 'organization'.",
      );
    }
  }
}

function warnMissing(what: string): void {
  warn('newsArticleJsonLd', `the structured data ${what}`);
}
