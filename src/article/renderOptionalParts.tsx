import type { ReactNode } from 'react';

import type { Locale } from '../i18n/Locale';
import type { NormalizedArticle } from './normalizeArticle';
import { ReaderModeGroup } from './ReaderModeGroup';
import {
  Nothing,
  type OptionalPartProps,
  type ResolvedComponentProps,
  type ResolvedComponents,
} from './resolveComponents';

interface PartOptions {
  components: ResolvedComponents;
  props: ResolvedComponentProps;
  locale: Locale | undefined;
}

/**
 * Returns the parts that an article has only if the publisher passes their components, each from its field. `text` is the body
 * as nodes.
 */
export function renderOptionalParts(
  { contents, keyPoints, sources, topics }: NormalizedArticle,
  text: ReactNode,
  { components, props, locale }: PartOptions,
): Record<keyof OptionalPartProps, ReactNode> {
  return {
    // Where the contents are Newsfold's, they read the headings of the text, so that pages without contents do not load what reads them.
    Contents: components.Contents !== Nothing && (contents === undefined || contents.length > 1) && (
      <components.Contents
        {...(contents ? { headings: contents } : { text })}
        locale={locale}
        {...props.Contents}
      />
    ),
    KeyPoints: keyPoints.points.length > 0 && (
      <ReaderModeGroup>
        <components.KeyPoints {...keyPoints} locale={locale} {...props.KeyPoints} />
      </ReaderModeGroup>
    ),
    Sources: sources.length > 0 && (
      <components.Sources sources={sources} locale={locale} {...props.Sources} />
    ),
    Topics: topics.length > 0 && <components.Topics topics={topics} locale={locale} {...props.Topics} />,
  };
}
