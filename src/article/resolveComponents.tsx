import type { ComponentPropsWithRef, ComponentType } from 'react';

import { AdvisoryNotice, type AdvisoryNoticeProps } from '../components/AdvisoryNotice';
import { AiDisclosure, type AiDisclosureProps } from '../components/AiDisclosure';
import { AiLabel, type AiLabelProps } from '../components/AiLabel';
import { ArticleBody, type ArticleBodyProps } from '../components/ArticleBody';
import type { AuthorCardProps } from '../components/AuthorCard';
import { Byline, type BylineProps } from '../components/Byline';
import type { ContentsProps } from '../components/Contents';
import { Corrections, type CorrectionsProps } from '../components/Corrections';
import { Figure, type FigureProps } from '../components/Figure';
import { Headline, type HeadlineProps } from '../components/Headline';
import type { KeyPointsProps } from '../components/KeyPoints';
import type { LicenseProps } from '../components/License';
import type { MediaPlayerProps } from '../components/MediaPlayer';
import type { PoliciesProps } from '../components/Policies';
import type { PreferredSourceProps } from '../components/PreferredSource';
import type { RelatedLinksProps } from '../components/RelatedLinks';
import type { ShareLinksProps } from '../components/ShareLinks';
import type { SourcesProps } from '../components/Sources';
import { Standfirst, type StandfirstProps } from '../components/Standfirst';
import { SubscriptionOffer, type SubscriptionOfferProps } from '../components/SubscriptionOffer';
import { Timestamp, type TimestampProps } from '../components/Timestamp';
import type { TopicsProps } from '../components/Topics';
import { TypeOfWork, type TypeOfWorkProps } from '../components/TypeOfWork';
import { toFields } from '../internal/coerce';
import { fetchPriorityName } from '../internal/fetchPriority';
import { isComponent } from '../internal/isComponent';
import { describeValue, warn } from '../internal/warn';
import { NewsArticleJsonLd, type NewsArticleJsonLdProps } from './NewsArticleJsonLd';

/**
 * The components that a `NewsArticle` renders only if you pass them, so that pages without them do not load them: from
 * `articleParts`, or your own.
 */
export interface OptionalPartProps {
  /** About the people in the byline, from those of `authors` who have a `bio` or `links`. */
  AuthorCard: AuthorCardProps;
  /**
   * The table of contents. Gets the `contents` as its `headings`, or else the `text`, whose headings `tableOfContents(text)` returns.
   */
  Contents: ContentsProps;
  /** The main points, from `keyPoints`. */
  KeyPoints: KeyPointsProps;
  /** Who has the copyright, from `copyrightNotice`, `license` and `acquireLicensePage`. */
  License: LicenseProps;
  /** How the publisher works, from the policies of `publisher`. */
  Policies: PoliciesProps;
  /** Asks readers to prefer the publisher on Google, from the name and `url` of `publisher`. */
  PreferredSource: PreferredSourceProps;
  /** Links to other stories below the text, from `related`. */
  RelatedLinks: RelatedLinksProps;
  /** Links for sharing, from `url` and `headline`: by email, unless `componentProps` has other `services`. */
  ShareLinks: ShareLinksProps;
  /** The main video or audio, from `media`, inside a `Figure`. */
  MediaPlayer: MediaPlayerProps;
  /** What the article is based on, from `sources`. */
  Sources: SourcesProps;
  /** What the story is about, from `topics`. */
  Topics: TopicsProps;
}

/** The components that a `NewsArticle` renders, each with the props that it passes to them. */
export interface NewsArticleComponentProps extends OptionalPartProps {
  /** Renders each advisory, and each correction or clarification above the text. `kind` says which it is. */
  AdvisoryNotice: AdvisoryNoticeProps;
  /** Discloses the use of AI, if `digitalSourceType` says that AI was used. */
  AiDisclosure: AiDisclosureProps;
  /** Labels the main image, if its `digitalSourceType` says that AI was used. */
  AiLabel: AiLabelProps;
  ArticleBody: ArticleBodyProps;
  Byline: BylineProps;
  /** Lists the corrections and clarifications below the text. */
  Corrections: CorrectionsProps;
  Figure: FigureProps;
  Headline: HeadlineProps;
  /** The main image itself, inside the figure. Gets `fetchPriority="high"` and `loading="eager"`. */
  Image: ComponentPropsWithRef<'img'>;
  NewsArticleJsonLd: NewsArticleJsonLdProps;
  Standfirst: StandfirstProps;
  /** Asks readers to subscribe, if the paywall of the article has an `offer`. */
  SubscriptionOffer: SubscriptionOfferProps;
  Timestamp: TimestampProps;
  /** The label above the headline of anything but news. */
  TypeOfWork: TypeOfWorkProps;
}

/** Your own components in place of Newsfold's. `null` renders nothing; `undefined` keeps Newsfold's. */
export type NewsArticleComponents = {
  [Name in keyof NewsArticleComponentProps]?:
    ComponentType<NewsArticleComponentProps[Name]> | null | undefined;
};

/** Props to add to those that the article gives its components, or to replace them. The children are the article's. */
export type NewsArticleComponentOptions = {
  [Name in keyof NewsArticleComponentProps]?:
    Partial<Omit<NewsArticleComponentProps[Name], 'children' | 'key'>> | undefined;
};

export type ResolvedComponents = {
  [Name in keyof NewsArticleComponentProps]: ComponentType<NewsArticleComponentProps[Name]>;
};

export type ResolvedComponentProps = NewsArticleComponentOptions;

/** Stands in for a component that the publisher replaced with `null`. */
export const Nothing = () => null;

const defaultComponents: ResolvedComponents = {
  AdvisoryNotice,
  AiDisclosure,
  AiLabel,
  ArticleBody,
  AuthorCard: Nothing,
  Byline,
  Contents: Nothing,
  Corrections,
  Figure,
  Headline,
  KeyPoints: Nothing,
  License: Nothing,
  MediaPlayer: Nothing,
  Image: ({ fetchPriority, ...rest }) => <img alt="" {...rest} {...{ [fetchPriorityName]: fetchPriority }} />,
  NewsArticleJsonLd,
  Policies: Nothing,
  PreferredSource: Nothing,
  RelatedLinks: Nothing,
  ShareLinks: Nothing,
  Sources: Nothing,
  Standfirst,
  SubscriptionOffer,
  Timestamp,
  Topics: Nothing,
  TypeOfWork,
};

/** Returns a component for every name: the publisher's, or else Newsfold's. */
export function resolveComponents(replacements: NewsArticleComponents | undefined): ResolvedComponents {
  if (replacements === undefined) return defaultComponents;
  const resolved = { ...defaultComponents };
  for (const [name, component] of Object.entries(toFields(replacements))) {
    if (component === undefined) continue;
    if (!Object.hasOwn(defaultComponents, name)) {
      warn(
        'NewsArticle',
        `components has no place for ${describeValue(name)}, so it is never rendered. Use one of ${Object.keys(defaultComponents).join(', ')}.`,
      );
    } else if (component === null || isComponent(component)) {
      Object.assign(resolved, { [name]: component ?? Nothing });
    } else {
      warn(
        'NewsArticle',
        `components.${name} is not a component, so Newsfold's own was rendered. Pass a component, or null to render nothing.`,
      );
    }
  }
  return resolved;
}

/** Returns the props that the publisher adds, by component, as plain data. */
export function resolveComponentProps(
  given: NewsArticleComponentOptions | undefined,
): ResolvedComponentProps {
  if (given === undefined) return {};
  const resolved: ResolvedComponentProps = {};
  for (const [name, props] of Object.entries(toFields(given))) {
    if (props === undefined || props === null) continue;
    if (Object.hasOwn(defaultComponents, name)) {
      const { children: _, key: __, ...fields } = toFields(props);
      Object.assign(resolved, { [name]: fields });
    } else {
      warn(
        'NewsArticle',
        `componentProps has no place for ${describeValue(name)}, so it was ignored. Use one of ${Object.keys(defaultComponents).join(', ')}.`,
      );
    }
  }
  return resolved;
}
