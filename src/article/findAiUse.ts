import { hasAiInvolvement } from '../vocabulary/aiInvolvement';
import type { DigitalSourceType } from '../vocabulary/digitalSourceTypes';
import type { AiTask } from '../vocabulary/kinds';
import type { NormalizedArticle } from './normalizeArticle';

/** What the page discloses about artificial intelligence. */
interface AiUse {
  digitalSourceType: DigitalSourceType | undefined;
  task: AiTask | undefined;
}

/** Returns how artificial intelligence was used for the text; `undefined` if the article does not say that it was. */
export function findAiUse({
  digitalSourceType,
  aiTask,
}: Pick<NormalizedArticle, 'digitalSourceType' | 'aiTask'>): AiUse | undefined {
  const involved = hasAiInvolvement(digitalSourceType);
  if (!involved && aiTask === undefined) return undefined;
  return { digitalSourceType: involved ? digitalSourceType : undefined, task: aiTask };
}
