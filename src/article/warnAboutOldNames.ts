import { isObject, readField, toArray } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';

// The names that fields had before the first release. An article may still come from a template of that time.
const articleNames = {
  reviewed: 'humanReviewed',
  responsible: 'editorialResponsibility',
  gated: 'paywall',
};
const authorNames = { organisation: 'organization' };
const correctionNames = { wrong: 'incorrect', text: 'replacement' };
const paywallNames = { text: 'content' };

/** Warns about each field that bears an old name: the article is shown without it. Call it in development only. */
export function warnAboutOldNames(article: object, component: string): void {
  warnAbout(article, articleNames, '', component);
  warnAbout(readField(article, 'paywall'), paywallNames, 'paywall.', component);
  for (const author of toArray(readField(article, 'authors'))) {
    warnAbout(author, authorNames, 'authors[].', component);
  }
  for (const item of toArray(readField(article, 'corrections'))) {
    warnAbout(item, correctionNames, 'corrections[].', component);
  }
}

function warnAbout(value: unknown, names: Record<string, string>, path: string, component: string): void {
  if (!isObject(value)) return;
  for (const [old, now] of Object.entries(names)) {
    const given = readField(value, old);
    if (given === undefined) continue;
    warn(
      component,
      `${path}${old} is now called ${now}, so ${describeValue(given)} was ignored. Rename the field to ${now}.`,
    );
  }
}
