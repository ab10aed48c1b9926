import type { ReactNode } from 'react';

import { isEmptyNode } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import { interpolate } from '../i18n/interpolate';
import { toText } from '../internal/coerce';
import { toNode } from '../internal/toNode';
import { warn } from '../internal/warn';
import { aiMessages } from '../locales/english';
import type { DigitalSourceType } from '../vocabulary/digitalSourceTypes';
import { aiInvolvement, resolveDigitalSourceType } from '../vocabulary/resolveDigitalSourceType';
import { renderAdvisory, type AdvisoryNoticeProps } from './AdvisoryNotice';

export interface AiDisclosureProps extends Omit<
  AdvisoryNoticeProps,
  'kind' | 'published' | 'now' | 'olderThan'
> {
  /**
   * How the text came about, as a code of the IPTC's Digital Source Type vocabulary. A code that has
   * no part for a program (`humanEdits`, `digitalCapture`) renders nothing; an unknown one is disclosed
   * as `trainedAlgorithmicMedia`, since a label too many misleads less than one too few.
   * @selector [data-digital-source-type='trainedAlgorithmicMedia'] and so on
   * @default 'trainedAlgorithmicMedia'
   */
  digitalSourceType?: DigitalSourceType | undefined;
  /** Whether a person reviewed the text before it was published. Says so. @default false */
  humanReviewed?: boolean | undefined;
  /** Who holds editorial responsibility for its publication: a person or the publisher. Empty: not said. */
  editorialResponsibility?: string | undefined;
}

/**
 * Tells readers that artificial intelligence had a part in the text: that it was "generated or
 * manipulated", in the terms of Article 50(4) of the EU's AI Act (Regulation (EU) 2024/1689). That
 * paragraph exempts text that was reviewed by a person and for whose publication somebody holds editorial
 * responsibility; a publisher who labels it nonetheless gives both `humanReviewed` and `editorialResponsibility`, and the
 * notice says both. Renders the notice of `AdvisoryNotice`, whose props it takes; children stand after
 * its own words. Which case applies is for the publisher to judge.
 */
export function AiDisclosure({
  digitalSourceType = 'trainedAlgorithmicMedia',
  humanReviewed = false,
  editorialResponsibility,
  locale,
  ...rest
}: AiDisclosureProps) {
  const code = resolveDigitalSourceType(digitalSourceType, 'AiDisclosure');
  const involvement = aiInvolvement[code];
  if (involvement === undefined) {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'AiDisclosure',
        `the digital source type ${code} has no part for a program, so there is nothing to disclose and nothing was rendered. Render it only where there is.`,
      );
    }
    return null;
  }
  const heading = toNode(rest.heading, 'AiDisclosure', 'heading');
  const children = toNode(rest.children, 'AiDisclosure');
  const name = toText(editorialResponsibility);
  const { ai } = getMessages(locale, aiMessages);
  const sentences: ReactNode[] = [];
  if (humanReviewed) sentences.push(ai.humanReviewed);
  if (name !== undefined) {
    if (humanReviewed) sentences.push(' ');
    sentences.push(
      ...interpolate<ReactNode>(ai.editorialResponsibility, { name: <bdi key="name">{name}</bdi> }),
    );
  } else if (humanReviewed && process.env.NODE_ENV !== 'production') {
    warn(
      'AiDisclosure',
      'the text was reviewed but nobody is named as responsible for it, and the exemption in Article 50(4) of the AI Act asks for both, ' +
        'so only the review is told. Give editorialResponsibility.',
    );
  }
  const notice: AdvisoryNoticeProps = {
    kind: 'ai',
    heading: isEmptyNode(heading) ? ai[involvement] : heading,
    locale,
    children:
      sentences.length === 0 ? (
        children
      ) : (
        <>
          <p>{sentences}</p>
          {children}
        </>
      ),
  };
  return renderAdvisory('AiDisclosure', Object.assign(rest, notice, { 'data-digital-source-type': code }));
}
