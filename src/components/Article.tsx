import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import type { Locale } from '../i18n/Locale';
import { readField, toText } from '../internal/coerce';
import { legacyRoot, type OwnProps } from '../styling/legacyRoot';
import type { Theme } from '../styling/Theme';
import { toAttribute } from '../styling/toAttribute';

export interface ArticleProps extends ComponentPropsWithRef<'article'> {
  /** The language of the article: sets `lang` and `dir`. Empty: as the page around it. */
  locale?: Locale | undefined;
  /**
   * `auto` follows the reader's system.
   * @selector [data-color-scheme]
   * @default as the page around it
   */
  colorScheme?: 'light' | 'dark' | 'auto' | undefined;
  /** Theme values for this article alone. */
  theme?: Theme | undefined;
}

/**
 * The whole article: lays its parts out in a column of readable width, wider for the headline and
 * the main picture, and paints the paper under them. Renders an `<article>`. What stands directly
 * in it goes into the column; give an element `grid-column: wide` or `full` to let it out.
 *
 * With another `id` it is another story: what a reader has opened in it is closed again.
 */
export function Article(props: ArticleProps) {
  return renderArticle('Article', props, own, toText(props.id));
}

/** What `Article` and `NewsArticle` have in common: all but the name. */
export function renderArticle(
  name: 'Article' | 'NewsArticle',
  props: ArticleProps,
  own: object,
  key: string | undefined,
  ...children: ReactNode[]
) {
  const { locale, lang = readText(locale, 'tag'), dir = readText(locale, 'dir'), colorScheme } = props;
  return legacyRoot(
    { Root, as: 'article', props, own, key },
    {
      lang: toAttribute('lang', lang, name),
      dir: toAttribute('dir', dir, name),
      'data-component': name,
      'data-color-scheme': toText(colorScheme),
    },
    ...children,
  );
}

function readText(locale: Locale | undefined, name: keyof Locale): string | undefined {
  return toText(readField(locale, name));
}

const own: OwnProps<ArticleProps, 'article'> = { locale: true, colorScheme: true };

const Root = styled.article.withConfig({ componentId: 'newsfold-article' })`
  display: grid;
  grid-template-columns:
    [full-start] minmax(var(--newsfold-space-gutter), 1fr)
    [wide-start] minmax(0, 5em)
    [text-start] min(var(--newsfold-measure), 100% - 2 * var(--newsfold-space-gutter))
    [text-end] minmax(0, 5em)
    [wide-end] minmax(var(--newsfold-space-gutter), 1fr)
    [full-end];
  padding-block: 1.5rem 3rem;
  color: var(--newsfold-color-text);
  background-color: var(--newsfold-color-background);
  font-family: var(--newsfold-font-body);
  font-size: var(--newsfold-size-body);
  line-height: var(--newsfold-leading-body);

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
  /* What a NewsArticle puts round its notices and its text. */
  & > :where([data-part='readable']) {
    display: contents;
  }
  & > :is([data-component='AdvisoryNotice'], [data-component='AiDisclosure']),
  &
    > :where([data-part='readable'])
    > :is([data-component='AdvisoryNotice'], [data-component='AiDisclosure']) {
    margin-block-end: 1.75rem;
  }
  & > [data-component='Corrections'],
  & > :where([data-part='readable']) > [data-component='Corrections'],
  &
    > :is([data-component='ArticleBody'], :has(> [data-component='ArticleBody']))
    ~ [data-component='AdvisoryNotice'] {
    margin-block: 1.75rem 0;
  }
  & > [data-component='TypeOfWork'] {
    margin-block-end: 0.5rem;
  }
  /* The label and a kicker under it are two things, and look it. */
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
    margin-block-end: 1rem;
  }
  & > [data-component='Standfirst'] {
    margin-block-end: 1.5rem;
  }
  & > [data-component='Byline'],
  & > [data-component='Timestamp'] {
    margin-block-end: 1.75rem;
  }
  & > [data-component='Byline']:has(~ [data-component='Timestamp']) {
    margin-block-end: 0.25rem;
  }
  & > [data-component='Figure'] {
    grid-column: wide;
    margin-block-end: 2rem;
  }

  @media print {
    display: block;
    color-scheme: light;
    background: none;
    font-size: 11pt;
  }
`;
