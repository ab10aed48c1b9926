import type { NormalizedArticle } from './normalizeArticle';
import { Nothing, type ResolvedComponents } from './resolveComponents';

/** Whether the page has a player for the video of the article. */
export function isVideoShown({ media }: NormalizedArticle, { MediaPlayer }: ResolvedComponents): boolean {
  return MediaPlayer !== Nothing && media?.kind === 'video' && media.sources.length > 0;
}
