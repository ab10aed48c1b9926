import type { ReactNode } from 'react';

import type { Locale } from '../i18n/Locale';
import type { NormalizedArticle } from './normalizeArticle';
import { ReaderModeGroup } from './ReaderModeGroup';
import type { OptionalPartProps, ResolvedComponentProps, ResolvedComponents } from './resolveComponents';

interface PartOptions {
  components: ResolvedComponents;
  props: ResolvedComponentProps;
  locale: Locale | undefined;
}

/** Returns the parts that an article has only if the publisher passes their components, each from its field. */
export function renderOptionalParts(
  { keyPoints, sources, topics }: NormalizedArticle,
  { components, props, locale }: PartOptions,
): Record<keyof OptionalPartProps, ReactNode> {
  return {
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
