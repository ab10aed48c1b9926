import { describeValue, warn } from '../internal/warn';
import { digitalSourceTypes, type DigitalSourceType } from './digitalSourceTypes';

/** A code of the IPTC's vocabulary; what is none gives `trainedAlgorithmicMedia`, and a developer is told. */
export function resolveDigitalSourceType(code: unknown, component: string): DigitalSourceType {
  if (isDigitalSourceType(code)) return code;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      component,
      `there is no digital source type ${describeValue(code)}, ` +
        `so the text was disclosed as generated. Give one of ${Object.keys(digitalSourceTypes).join(', ')}.`,
    );
  }
  return 'trainedAlgorithmicMedia';
}

function isDigitalSourceType(code: unknown): code is DigitalSourceType {
  return typeof code === 'string' && Object.hasOwn(digitalSourceTypes, code);
}

/** What part a program had in a text, for the codes by which it had one. */
export const aiInvolvement: Partial<Record<DigitalSourceType, 'generated' | 'partly' | 'automated'>> = {
  trainedAlgorithmicMedia: 'generated',
  compositeWithTrainedAlgorithmicMedia: 'partly',
  compositeSynthetic: 'partly',
  algorithmicMedia: 'automated',
};
