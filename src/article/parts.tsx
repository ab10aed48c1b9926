import type { ComponentPropsWithRef, ComponentType } from 'react';

import { AdvisoryNotice, type AdvisoryNoticeProps } from '../components/AdvisoryNotice';
import { AiDisclosure, type AiDisclosureProps } from '../components/AiDisclosure';
import { ArticleBody, type ArticleBodyProps } from '../components/ArticleBody';
import { Byline, type BylineProps } from '../components/Byline';
import { Corrections, type CorrectionsProps } from '../components/Corrections';
import { Figure, type FigureProps } from '../components/Figure';
import { Headline, type HeadlineProps } from '../components/Headline';
import { Standfirst, type StandfirstProps } from '../components/Standfirst';
import { Timestamp, type TimestampProps } from '../components/Timestamp';
import { TypeOfWork, type TypeOfWorkProps } from '../components/TypeOfWork';
import { toFields } from '../internal/coerce';
import { isComponent } from '../internal/isComponent';
import { describeValue, warn } from '../internal/warn';
import { NewsArticleJsonLd, type NewsArticleJsonLdProps } from './NewsArticleJsonLd';

/** The parts of a `NewsArticle`, each with the props that it is given. */
export interface NewsArticleComponentProps {
  /** Each advisory, and each correction or clarification above the text, whose `kind` says so. */
  AdvisoryNotice: AdvisoryNoticeProps;
  /** Tells readers that a program had a part in the text, where `digitalSourceType` says that one had. */
  AiDisclosure: AiDisclosureProps;
  ArticleBody: ArticleBodyProps;
  Byline: BylineProps;
  /** The corrections and clarifications at the foot. */
  Corrections: CorrectionsProps;
  Figure: FigureProps;
  Headline: HeadlineProps;
  /** The main picture itself, inside the figure. */
  Image: ComponentPropsWithRef<'img'>;
  NewsArticleJsonLd: NewsArticleJsonLdProps;
  Standfirst: StandfirstProps;
  Timestamp: TimestampProps;
  /** The label above the headline, where the work is other than news. */
  TypeOfWork: TypeOfWorkProps;
}

/** A component in the place of each part; `null` leaves the part out. */
export type NewsArticleComponents = {
  [Part in keyof NewsArticleComponentProps]?:
    ComponentType<NewsArticleComponentProps[Part]> | null | undefined;
};

export type ResolvedParts = {
  [Part in keyof NewsArticleComponentProps]: ComponentType<NewsArticleComponentProps[Part]> | null;
};

export const defaults: ResolvedParts = {
  AdvisoryNotice,
  AiDisclosure,
  ArticleBody,
  Byline,
  Corrections,
  Figure,
  Headline,
  Image: (props) => <img alt="" {...props} />,
  NewsArticleJsonLd,
  Standfirst,
  Timestamp,
  TypeOfWork,
};

export function validParts(parts: NewsArticleComponents | undefined): Partial<ResolvedParts> {
  return Object.fromEntries(
    Object.entries(toFields(parts)).filter(([name, part]: [string, unknown]) => {
      const known = Object.hasOwn(defaults, name);
      const right = part === null || isComponent(part);
      if (part !== undefined && !(known && right) && process.env.NODE_ENV !== 'production') {
        warn(
          'NewsArticle',
          known
            ? `components.${name} is not a component, so Newsfold's own was used. Give a component, or null to leave the part out.`
            : `there is no part ${describeValue(name)}, so what stands for it is never used. The parts are ${Object.keys(defaults).join(', ')}.`,
        );
      }
      return known && right;
    }),
  );
}
