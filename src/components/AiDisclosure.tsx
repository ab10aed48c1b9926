import type { ReactNode } from 'react';

import { isEmptyNode } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import { toText } from '../internal/coerce';
import { oneOf } from '../internal/oneOf';
import { toNode } from '../internal/toNode';
import { warn } from '../internal/warn';
import { aiMessages } from '../locales/english';
import { aiInvolvement } from '../vocabulary/aiInvolvement';
import type { DigitalSourceType } from '../vocabulary/digitalSourceTypes';
import { aiTasks, type AiTask } from '../vocabulary/kinds';
import { resolveDigitalSourceType } from '../vocabulary/resolveDigitalSourceType';
import { renderAdvisory, type AdvisoryNoticeProps } from './AdvisoryNotice';

export interface AiDisclosureProps extends Omit<
  AdvisoryNoticeProps,
  'kind' | 'published' | 'now' | 'olderThan'
> {
  /**
   * How the text was made, as a code of the IPTC's Digital Source Type vocabulary. Codes for work without a program
   * (`humanEdits`, `digitalCapture`) render nothing. An unknown code falls back to `trainedAlgorithmicMedia`, because
   * labeling too much misleads readers less than labeling too little.
   * @selector [data-digital-source-type='trainedAlgorithmicMedia'] and so on
   * @default 'trainedAlgorithmicMedia'
   */
  digitalSourceType?: DigitalSourceType | undefined;
  /**
   * What was done to the text: it was written, translated or summarized. A machine translation of an article that people wrote
   * is `translation`.
   * @selector [data-task='translation'], [data-task='summary']
   * @default 'writing'
   */
  task?: AiTask | undefined;
  /** Whether a person reviewed the text before it was published; if so, the notice says so. @default false */
  humanReviewed?: boolean | undefined;
  /** The person or publisher that holds editorial responsibility for the text. Empty: the notice names nobody. */
  editorialResponsibility?: string | undefined;
}

/**
 * Tells readers that artificial intelligence was used for the text: that it was "generated or manipulated", in the terms of
 * Article 50(4) of the EU's AI Act (Regulation (EU) 2024/1689). That paragraph exempts text that a person has reviewed and
 * for whose publication somebody holds editorial responsibility. If you label such a text anyway, pass both `humanReviewed`
 * and `editorialResponsibility`, and the notice says both. Whether the exemption applies is yours to judge.
 *
 * Renders an `AdvisoryNotice`, whose props it takes. Children are shown after its own sentences.
 */
export function AiDisclosure({
  digitalSourceType = 'trainedAlgorithmicMedia',
  task = 'writing',
  humanReviewed = false,
  editorialResponsibility,
  heading,
  locale,
  children,
  ...rest
}: AiDisclosureProps) {
  const code = resolveDigitalSourceType(digitalSourceType, 'AiDisclosure');
  const involvement = aiInvolvement[code];
  if (involvement === undefined) {
    warn(
      'AiDisclosure',
      `the digital source type ${code} means that no program was involved, so nothing was rendered. ` +
        'Render the notice only for other types.',
    );
    return null;
  }
  const done = oneOf(aiTasks, task, 'writing', 'AiDisclosure', 'task');
  const { ai } = getMessages(locale, aiMessages);
  const headingNode = toNode(heading, 'AiDisclosure', 'heading');
  const childrenNode = toNode(children, 'AiDisclosure');
  const responsible = toText(editorialResponsibility);
  if (humanReviewed && responsible === undefined) {
    warn(
      'AiDisclosure',
      'the text was reviewed but editorialResponsibility is empty, and the exemption in Article 50(4) of the AI Act ' +
        'requires both. Name the person or publisher that is responsible.',
    );
  }
  return renderAdvisory('AiDisclosure', {
    ...rest,
    kind: 'ai',
    heading: isEmptyNode(headingNode) ? ai[sentences[done] ?? involvement] : headingNode,
    locale,
    children:
      humanReviewed || responsible !== undefined ? (
        <>
          {/* Its texts have no elements of their own, so others make it another paragraph. */}
          <p key={[humanReviewed && ai.humanReviewed, responsible && ai.editorialResponsibility].join(' ')}>
            {humanReviewed && ai.humanReviewed}
            {humanReviewed && responsible !== undefined && ' '}
            {responsible !== undefined &&
              interpolate<ReactNode>(ai.editorialResponsibility, {
                name: <bdi key="name">{responsible}</bdi>,
              })}
          </p>
          {childrenNode}
        </>
      ) : (
        childrenNode
      ),
    'data-digital-source-type': code,
    'data-task': done === 'writing' ? undefined : done,
  });
}

// What a translation or a summary says does not depend on how much of it the program did.
const sentences = { writing: undefined, translation: 'translated', summary: 'summarized' } as const;
