import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

/* A type that is removed or renamed fails the compiler here: nothing of types is left to look at when tests run. */
import type { DismissibleAdvisoryProps } from '../../src/components/DismissibleAdvisory';
import type {
  AdvisoryKind,
  AdvisoryNoticeProps,
  AiDisclosureProps,
  ArticleAdvisory,
  ArticleAuthor,
  ArticleBodyProps,
  ArticleContent,
  ArticleCorrection,
  ArticleHtml,
  ArticleImage,
  ArticlePaywall,
  ArticleProps,
  ArticlePublisher,
  ArticleThemeProps,
  Author,
  AuthorRole,
  BylineProps,
  Color,
  ContinueAfter,
  ContinueReadingProps,
  CorrectionItem,
  CorrectionsProps,
  DateValue,
  DigitalSourceType,
  FigureProps,
  HeadlineProps,
  Locale,
  Messages,
  NewsArticleComponentProps,
  NewsArticleComponents,
  NewsArticleJsonLdData,
  NewsArticleJsonLdProps,
  NewsArticleProps,
  OpenChangeReason,
  PullQuoteProps,
  SensitiveCoverProps,
  StandfirstProps,
  SubheadingProps,
  TableOfContentsEntry,
  Theme,
  TimestampProps,
  TypeOfWorkProps,
  WorkKind,
} from '../../src/index';
import type { Locale as LocaleOfLocales, Messages as WordsOfLocales } from '../../src/locales/index';
import type { ArticleStylesOptions } from '../../src/server';

export type Exported = [
  AdvisoryKind,
  AdvisoryNoticeProps,
  AiDisclosureProps,
  ArticleBodyProps,
  TableOfContentsEntry,
  OpenChangeReason,
  NewsArticleProps,
  NewsArticleComponents,
  NewsArticleComponentProps,
  NewsArticleJsonLdProps,
  NewsArticleJsonLdData,
  ArticlePublisher,
  ArticleImage,
  ArticleHtml,
  ArticlePaywall,
  ArticleCorrection,
  ArticleContent,
  ArticleAuthor,
  ArticleAdvisory,
  ArticleProps,
  ArticleStylesOptions,
  ArticleThemeProps,
  Author,
  AuthorRole,
  BylineProps,
  Color,
  ContinueAfter,
  ContinueReadingProps,
  CorrectionItem,
  CorrectionsProps,
  DigitalSourceType,
  DismissibleAdvisoryProps,
  FigureProps,
  HeadlineProps,
  Locale,
  LocaleOfLocales,
  DateValue,
  PullQuoteProps,
  SensitiveCoverProps,
  StandfirstProps,
  SubheadingProps,
  Theme,
  TimestampProps,
  TypeOfWorkProps,
  Messages,
  WorkKind,
  WordsOfLocales,
];

/** What each entry point exports, apart from types. To remove or rename one of these breaks publishers. */
const components = [
  'AdvisoryNotice',
  'AiDisclosure',
  'Article',
  'ArticleBody',
  'ArticleTheme',
  'Byline',
  'ContinueReading',
  'Corrections',
  'Figure',
  'Headline',
  'NewsArticle',
  'NewsArticleJsonLd',
  'PullQuote',
  'SensitiveCover',
  'Standfirst',
  'Subheading',
  'Timestamp',
  'TypeOfWork',
  'defaultTheme',
  'digitalSourceTypes',
  'en',
  'headingIds',
  'mdxComponents',
  'newsArticleJsonLd',
  'portableTextComponents',
  'readingTime',
  'tableOfContents',
];
const html = ['ArticleHtml', 'Embed', 'WideTable', 'articleBlocks', 'newsEmbeds'];
const entries = {
  '.': components,
  './ContinueReadingCollapse': ['ContinueReadingCollapse'],
  './ContinueReadingRemote': ['ContinueReadingRemote'],
  './DismissibleAdvisory': ['DismissibleAdvisory'],
  './advisories': [
    'advisories',
    'climate',
    'covid19',
    'election',
    'influenza',
    'matchAdvisories',
    'measles',
    'mpox',
    'naturalDisaster',
    'parseRegistry',
    'suicide',
  ],
  './html': html,
  './locales': ['ar', 'en'],
  './server': ['getArticleStyles'],
  './static': components,
  './static/ContinueReadingRemote': ['ContinueReadingRemote'],
  './static/DismissibleAdvisory': ['DismissibleAdvisory'],
  './static/html': html,
};
const files = ['./package.json', './styles.css'];

const root = join(import.meta.dirname, '../..');
const { exports: published } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, { import: { default: string }; require: { default: string } } | string>;
};

/** The names in a module, sorted; `default` and marks that a bundler leaves are no names of ours. */
function names(module: unknown): string[] {
  return Object.keys(module as object)
    .filter((name) => name !== '__esModule')
    .sort();
}

test('the package publishes these entry points and files', () => {
  expect(Object.keys(published).sort()).toEqual([...Object.keys(entries), ...files].sort());
});

/* `NEWSFOLD_UNDER_TEST=dist` looks at what `npm run build` made, where package.json says that it is. */
describe.each(Object.entries(entries))('newsfold, entry %s', (entry, expected) => {
  const conditions = published[entry];
  if (typeof conditions !== 'object') throw new Error(`${entry} has no conditions`);

  if (process.env.NEWSFOLD_UNDER_TEST === 'dist') {
    test('exports exactly its names to import', async () => {
      const module: unknown = await import(/* @vite-ignore */ join(root, conditions.import.default));
      expect(names(module)).toEqual(expected);
    });

    test('exports exactly its names to require', () => {
      const module: unknown = createRequire(import.meta.url)(join(root, conditions.require.default));
      expect(names(module)).toEqual(expected);
    });
  } else {
    test('exports exactly its names', async () => {
      const path = conditions.import.default.replace(/^\.\/dist\/(static\/)?|\.js$/g, '');
      const module: unknown = await import(/* @vite-ignore */ `../../src/${path}`);
      expect(names(module)).toEqual(expected);
    });
  }
});
