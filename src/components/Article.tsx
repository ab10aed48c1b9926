import type { ComponentPropsWithRef } from 'react';
import { styled } from 'styled-components';

import type { Locale } from '../i18n/Locale';
import { readField, toText } from '../internal/coerce';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';

export interface ArticleProps extends ComponentPropsWithRef<'article'> {
  /**
   * The language of the article, which sets `lang` and `dir`.
   * @default the language of the page
   */
  locale?: Locale | undefined;
  /**
   * The color scheme. `inherit` follows the page around it, whose `color-scheme` decides; `auto` follows the reader's system,
   * whatever the page does.
   * @selector [data-color-scheme]
   * @default 'inherit'
   */
  colorScheme?: 'light' | 'dark' | 'auto' | 'inherit' | undefined;
  /** Theme values for this article only. */
  theme?: Theme | undefined;
}

/**
 * A whole article. Renders an `<article>` that lays its children out in a column of readable width, with more room for the
 * headline and the main picture, and paints the background. To let an element of your own out of the column, give it
 * `grid-column: wide` or `grid-column: full`.
 *
 * Another `id` means another story: whatever the reader had opened is closed again.
 */
export function Article(props: ArticleProps) {
  return renderArticle('Article', props, toText(props.id));
}

/** Renders the root that `Article` and `NewsArticle` share. With another `storyKey`, React starts its state again. */
export function renderArticle(
  component: 'Article' | 'NewsArticle',
  { locale, colorScheme, ...rest }: ArticleProps,
  storyKey: string | undefined,
) {
  const language = {
    lang: rest.lang ?? toText(readField(locale, 'tag')),
    dir: rest.dir ?? toText(readField(locale, 'dir')),
  };
  return renderRoot(
    Root,
    'article',
    { ...rest, ...language },
    { 'data-component': component, 'data-color-scheme': toText(colorScheme) },
    storyKey,
  );
}

const Root = styled.article.withConfig({ componentId: 'newsfold-article' })`
  --_space-after: 0;
  --_forms: kicker notice button headline;
  /*
   * Type follows the width of the article, not of the window. A container takes no width from its content, so in a parent that
   * does, such as a float or a centered flex column, the article is as wide as a phone or a little more.
   */
  container: newsfold-article / inline-size;
  contain-intrinsic-inline-size: min(100vw, 30rem);
  --_paper: var(--newsfold-color-background);
  /* How far wide and full figures in the text reach past it. */
  --_side: (100cqi - var(--newsfold-measure)) / 2;
  --_wide-end: max(0px, min(var(--newsfold-wide), var(--_side) - var(--newsfold-space-gutter)));
  --_full-end: max(var(--newsfold-space-gutter), var(--_side));
  --_wide-start: var(--_wide-end);
  --_full-start: var(--_full-end);
  padding-block: 1.5rem 3rem;
  color: var(--newsfold-color-text);
  background-color: var(--newsfold-color-background);
  font-family: var(--newsfold-font-body);
  font-size: var(--newsfold-size-body);
  line-height: var(--newsfold-leading-body);

  /* Browsers without nesting place no child in the grid, so they get none. */
  & {
    display: grid;
    grid-template-columns:
      [full-start] minmax(var(--newsfold-space-gutter), 1fr)
      [wide-start] minmax(0, var(--newsfold-wide))
      [text-start] min(var(--newsfold-measure), 100% - 2 * var(--newsfold-space-gutter))
      [text-end] minmax(0, var(--newsfold-wide))
      [wide-end] minmax(var(--newsfold-space-gutter), 1fr)
      [full-end];
  }
  &[data-color-scheme='auto'] {
    color-scheme: light dark;
  }
  &[data-color-scheme='light'] {
    color-scheme: light;
  }
  &[data-color-scheme='dark'] {
    color-scheme: dark;
  }

  & > *,
  & > :where([data-part='readable']) > * {
    grid-column: text;
    min-inline-size: 0;
  }
  /* The groups that NewsArticle makes for reader modes have no box, so their children are in the grid. */
  & > :where([data-part='readable']) {
    display: contents;
  }
  /* Newsfold's components bring the space after them; a publisher's own elements keep their margins. */
  & > [data-component]:where([class*='newsfold-']),
  & > :where([data-part='readable']) > [data-component]:where([class*='newsfold-']) {
    margin-block-end: var(--_space-after);
  }
  & > [data-component='Corrections'],
  & > :where([data-part='readable']) > [data-component='Corrections'] {
    margin-block-start: 1.75rem;
  }
  /* Neighboring notices are a group. */
  &
    :is(
      [data-component='AdvisoryNotice'],
      [data-component='AiDisclosure'],
      [data-component='DismissibleAdvisory']
    ):has(
      + :is(
        [data-component='AdvisoryNotice'],
        [data-component='AiDisclosure'],
        [data-component='DismissibleAdvisory']
      )
    ) {
    margin-block-end: min(0.5rem, var(--_space-after));
  }
  /* After the text, a notice has its space before it instead, because it may come last. */
  &
    > :is([data-component='ArticleBody'], :has(> [data-component='ArticleBody']))
    ~ :is(
      [data-component='AdvisoryNotice'],
      [data-component='AiDisclosure'],
      [data-component='DismissibleAdvisory']
    ),
  &
    > :is([data-component='ArticleBody'], :has(> [data-component='ArticleBody']))
    ~ [data-part='readable']
    > :is(
      [data-component='AdvisoryNotice'],
      [data-component='AiDisclosure'],
      [data-component='DismissibleAdvisory']
    ) {
    margin-block: var(--_space-after) 0;
  }
  &
    > :is([data-component='ArticleBody'], :has(> [data-component='ArticleBody']))
    ~ :is(
      [data-component='AdvisoryNotice'],
      [data-component='AiDisclosure'],
      [data-component='DismissibleAdvisory']
    )
    + :is(
      [data-component='AdvisoryNotice'],
      [data-component='AiDisclosure'],
      [data-component='DismissibleAdvisory']
    ),
  &
    > :is([data-component='ArticleBody'], :has(> [data-component='ArticleBody']))
    ~ [data-part='readable']
    > :is(
      [data-component='AdvisoryNotice'],
      [data-component='AiDisclosure'],
      [data-component='DismissibleAdvisory']
    )
    + :is(
      [data-component='AdvisoryNotice'],
      [data-component='AiDisclosure'],
      [data-component='DismissibleAdvisory']
    ) {
    margin-block-start: min(0.5rem, var(--_space-after));
  }
  /* A kicker stays close to the label above it, and the two differ in color. */
  & > [data-component='TypeOfWork']:has(+ [data-component='Headline'] > [data-part='kicker']) {
    margin-block-end: 0;
  }
  &
    > [data-component='TypeOfWork']:not([data-kind='advertiser']):has(
      + [data-component='Headline'] > [data-part='kicker']
    ) {
    color: var(--newsfold-color-text);
  }
  & > [data-component='Headline'] {
    grid-column: text-start / wide-end;
  }
  & > [data-component='Byline']:has(~ [data-component='Timestamp']) {
    margin-block-end: 0.25rem;
  }
  & > [data-component='Figure'] {
    grid-column: wide;
  }

  @media print {
    display: block;
  }
`;
