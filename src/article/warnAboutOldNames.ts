import { isObject, readField, toArray } from '../internal/coerce';
import { warn } from '../internal/warn';
import type { ArticleAuthor, ArticleContent, ArticleCorrection, ArticlePaywall } from './ArticleContent';

type NewNames<Fields> = Readonly<Record<string, keyof Fields>>;

// The names of fields before the first release, with their new names. A CMS template may still be that old.
const articleNames: NewNames<ArticleContent> = {
  reviewed: 'humanReviewed',
  responsible: 'editorialResponsibility',
  gated: 'paywall',
};
const authorNames: NewNames<ArticleAuthor> = { organisation: 'organization' };
const correctionNames: NewNames<ArticleCorrection> = { wrong: 'incorrect', text: 'replacement' };
const paywallNames: NewNames<ArticlePaywall> = { text: 'content' };

/** Warns once about each old name of a field, at whatever depth, because the article is rendered without it. */
export function warnAboutOldNames(article: object, component: string): void {
  warnAboutNames([article], articleNames, component);
  warnAboutNames([readField(article, 'gated')], paywallNames, component, 'gated.');
  warnAboutNames([readField(article, 'paywall')], paywallNames, component, 'paywall.');
  warnAboutNames(toArray(readField(article, 'authors')), authorNames, component, 'authors[].');
  warnAboutNames(toArray(readField(article, 'corrections')), correctionNames, component, 'corrections[].');
}

function warnAboutNames(
  values: readonly unknown[],
  newNames: Readonly<Record<string, string>>,
  component: string,
  path = '',
): void {
  for (const [oldName, newName] of Object.entries(newNames)) {
    if (values.some((value) => isObject(value) && readField(value, oldName) !== undefined)) {
      warn(component, `${path}${oldName} is now called ${newName}, so it was ignored. Rename the field.`);
    }
  }
}
