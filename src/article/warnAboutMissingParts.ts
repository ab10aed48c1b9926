import { readField } from '../internal/coerce';
import { warn } from '../internal/warn';
import type { NormalizedArticle } from './normalizeArticle';
import type { NewsArticleComponents, OptionalPartProps } from './resolveComponents';

/** Warns about fields that are only for a part that the page was not given. `null` leaves it out on purpose. */
export function warnAboutMissingParts(
  { contents = [], keyPoints, media, related, topics }: NormalizedArticle,
  components: NewsArticleComponents | undefined,
): void {
  const fields: Partial<Record<keyof OptionalPartProps, string | false>> = {
    Contents: contents.length > 0 && 'contents',
    KeyPoints: keyPoints.points.length > 0 && 'keyPoints',
    MediaPlayer: media !== undefined && media.sources.length > 0 && 'media',
    RelatedLinks: related.length > 0 && 'related',
    Topics: topics.length > 0 && 'topics',
  };
  const missing = Object.entries(fields).filter(
    ([name, field]) => field !== false && readField(components, name) === undefined,
  );
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name).join(', ');
  warn(
    'NewsArticle',
    `article has ${missing.map(([, field]) => field).join(', ')}, but components has no ${names}, so the page does not show it. ` +
      'Import articleParts and pass components={articleParts}, or those that you need; null leaves one out.',
  );
}
