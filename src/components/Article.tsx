import type { ComponentPropsWithRef } from 'react';
import { styled } from 'styled-components';

import { getLang } from '../i18n/getLang';
import type { Locale } from '../i18n/Locale';
import { readField, toText } from '../internal/coerce';
import { oneOf } from '../internal/oneOf';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import { toColorScheme } from '../styling/toColorScheme';

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
  /**
   * Where the column of text stands: in the middle of the article, or at its start, with the rest of the width free.
   * @selector [data-column='start']
   * @default 'centered'
   */
  column?: 'centered' | 'start' | undefined;
  /**
   * The width of what is above the text: label, headline, standfirst, byline and dates. `text` keeps them in the column of the
   * text; `wide` gives them the width of the main picture, as suits a long read.
   * @selector [data-head='wide']
   * @default 'text'
   */
  head?: 'text' | 'wide' | undefined;
  /** Theme values for this article only. */
  theme?: Theme | undefined;
}

/**
 * A whole article. Renders an `<article>` that lays its children out in a column of readable width, with more room for the
 * main picture, and paints the background. To let an element of your own out of the column, give it
 * `grid-column: wide` or `grid-column: full`.
 *
 * Another `id` means another story: whatever the reader had opened is closed again.
 */
export function Article(props: ArticleProps) {
  return renderArticle('Article', props, toText(props.id));
}

const columns = ['centered', 'start'] as const;
const heads = ['text', 'wide'] as const;

/** Renders the root that `Article` and `NewsArticle` share. With another `storyKey`, React starts its state again. */
export function renderArticle(
  component: 'Article' | 'NewsArticle',
  { locale, colorScheme, column, head, ...rest }: ArticleProps & { 'data-kind'?: string | undefined },
  storyKey: string | undefined,
) {
  const language = {
    lang: rest.lang ?? getLang(locale),
    dir: rest.dir ?? toText(readField(locale, 'dir')),
  };
  return renderRoot(
    Root,
    'article',
    { ...rest, ...language },
    {
      'data-component': component,
      'data-color-scheme': toColorScheme(colorScheme, component),
      'data-column': column == null ? undefined : oneOf(columns, column, 'centered', component, 'column'),
      'data-head': head == null ? undefined : oneOf(heads, head, 'text', component, 'head'),
    },
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
  padding-block: 1rem 3rem;
  color: var(--newsfold-color-text);
  background-color: var(--newsfold-color-background);
  font-family: var(--newsfold-font-body);
  font-size: var(--newsfold-size-body);
  line-height: var(--newsfold-leading-body);

  /* Browsers without nesting place no child in the grid, so they get none. */
  & {
    display: grid;
    grid-template-columns:
      [full-start] minmax(var(--newsfold-space-gutter), var(--_before, 1fr))
      [wide-start] minmax(0, var(--_hang, var(--newsfold-wide)))
      [text-start] min(var(--newsfold-measure), 100% - 2 * var(--newsfold-space-gutter))
      [text-end] minmax(0, var(--newsfold-wide))
      [wide-end] minmax(var(--newsfold-space-gutter), 1fr)
      [full-end];
  }
  &[data-column='start'] {
    --_before: 0;
    --_hang: 0;
    --_side: 100cqi - var(--newsfold-measure) - var(--newsfold-space-gutter);
    --_wide-start: 0px;
    --_full-start: var(--newsfold-space-gutter);
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
  /* A wide head is as wide as the main picture, with what is above it, and the byline if the picture follows. */
  &[data-head='wide']
    > :is(
      [data-component='Headline'],
      [data-component='Standfirst'],
      :has(~ [data-component='Headline']),
      [data-component='Byline']:has(
        + [data-component='Figure'],
        + [data-component='Timestamp'] + [data-component='Figure']
      ),
      [data-component='Timestamp']:has(+ [data-component='Figure'])
    ),
  &[data-head='wide'] > [data-part='readable']:has(~ [data-component='Headline']) > * {
    grid-column: wide;
  }
  /* A label above a kicker, which are on one line where the headline has both. */
  & > [data-component='TypeOfWork'] + [data-component='Headline'] > [data-part='kicker'] {
    font-weight: 400;
  }
  /* An opinion looks like one. Few scripts and not all faces have an italic, and browsers would slant their upright letters. */
  &:is(
      [data-kind='opinion'],
      :has(> [data-component='TypeOfWork'][data-kind='opinion'], > hgroup > [data-kind='opinion'])
    )
    > [data-component='Headline'] {
    font-weight: 400;

    &:not(
      :lang(ar),
      :lang(fa),
      :lang(ur),
      :lang(ps),
      :lang(ckb),
      :lang(ug),
      :lang(he),
      :lang(zh),
      :lang(ja),
      :lang(ko)
    ) {
      font-style: italic;
      font-synthesis-style: none;
    }
  }
  &:is(
      [data-kind='opinion'],
      :has(> [data-component='TypeOfWork'][data-kind='opinion'], > hgroup > [data-kind='opinion'])
    )
    > [data-component='Byline'] {
    --_portrait: 4.5rem;
  }
  /* Byline and dates are one block, with a line between it and the words above. */
  &
    > :is([data-component='Headline'], [data-component='Standfirst'])
    + :is([data-component='Byline'], [data-component='Timestamp']) {
    padding-block-start: 0.75rem;
    border-block-start: var(--newsfold-line-rule) solid var(--newsfold-color-rule);
  }
  & > [data-component='Byline']:has(+ [data-component='Timestamp']) {
    margin-block-end: 0.25rem;
  }
  & > [data-component='Figure'] {
    grid-column: wide;
  }
  & > [data-component='Figure'][data-width] {
    margin-inline: 0;
  }
  & > [data-component='Figure'][data-width='text'] {
    grid-column: text;
  }
  & > [data-component='Figure'][data-width='full'] {
    grid-column: full;
  }
  /* Where no room is left beside the text, the main picture reaches the edges of the screen. */
  @container (inline-size < 36em) {
    & > [data-component='Figure']:not([data-width='text']) {
      --_inset: var(--newsfold-space-gutter);
      --_corner: 0;
      --_space-after: var(--newsfold-space-head);
      grid-column: full;
    }
  }

  /* On paper there is no room beside the text to reach into. */
  @media print {
    display: block;

    &,
    &[data-column='start'] {
      --_wide-start: 0px;
      --_wide-end: 0px;
      --_full-start: 0px;
      --_full-end: 0px;
    }
  }
`;
