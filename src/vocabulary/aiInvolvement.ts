import type { DigitalSourceType } from './digitalSourceTypes';

type AiInvolvement = 'generated' | 'partly' | 'automated';

/** How a program was involved in a text, for the codes that say it was. */
export const aiInvolvement: Partial<Record<DigitalSourceType, AiInvolvement>> = {
  trainedAlgorithmicMedia: 'generated',
  compositeWithTrainedAlgorithmicMedia: 'partly',
  compositeSynthetic: 'partly',
  algorithmicMedia: 'automated',
};

/** Whether a value is a code that says that a program was involved. */
export function hasAiInvolvement(code: unknown): code is DigitalSourceType {
  return typeof code === 'string' && Object.hasOwn(aiInvolvement, code);
}

/** Whether a value is a code of a picture that needs a label. A chart that a program drew from data needs none. */
export function isMadeWithAi(code: unknown): code is DigitalSourceType {
  return hasAiInvolvement(code) && aiInvolvement[code] !== 'automated';
}
