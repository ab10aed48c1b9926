import type { ComponentPropsWithRef, ReactNode } from 'react';
import { styled } from 'styled-components';

import { isEmptyNode } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { toNode } from '../internal/toNode';
import { aiPictureMessages } from '../locales/english';
import { renderRoot } from '../styling/renderRoot';
import type { Theme } from '../styling/Theme';
import { aiInvolvement, isMadeWithAi } from '../vocabulary/aiInvolvement';
import type { DigitalSourceType } from '../vocabulary/digitalSourceTypes';
import { warnAboutSourceType } from '../vocabulary/warnAboutSourceType';
import { AiMark } from './AiMark';

export interface AiLabelProps extends Omit<ComponentPropsWithRef<'span'>, 'dangerouslySetInnerHTML'> {
  /**
   * How the picture or film was made, as a code of the IPTC's Digital Source Type vocabulary. Empty, and for work without
   * artificial intelligence: there is no label. Nor is there for an unknown code, with a warning: a news picture must not be
   * called AI-made because of a typing error.
   * @selector [data-digital-source-type='trainedAlgorithmicMedia'] and so on
   */
  digitalSourceType: DigitalSourceType | undefined;
  /** The mark before the words, such as an official one; `null` for none. @default the letters "AI" in a frame */
  mark?: ReactNode;
  /** Your own words, as for a film. @default the locale's words for a picture that was generated or altered */
  children?: ReactNode;
  /** The language of the words. @default en */
  locale?: Locale | undefined;
  /** Theme values for this label only. */
  theme?: Theme | undefined;
}

/**
 * Labels a picture that artificial intelligence generated or altered, in a corner of the picture, as Article 50(4) of the EU's
 * AI Act (Regulation (EU) 2024/1689) asks for deep fakes. Put it before the picture, inside a `Figure` or any other element:
 * `<Figure><AiLabel digitalSourceType={picture.sourceType} locale={en} /><img … /></Figure>`. `NewsArticle` does so for `image.digitalSourceType`.
 *
 * Renders a `<span>`. A page without labels loads nothing of it.
 */
export function AiLabel({ digitalSourceType, mark = <AiMark />, locale, children, ...rest }: AiLabelProps) {
  if (digitalSourceType == null) return null;
  warnAboutSourceType(digitalSourceType, 'AiLabel');
  if (!isMadeWithAi(digitalSourceType)) return null;
  const words = toNode(children, 'AiLabel');
  const { aiPicture } = getMessages(locale, aiPictureMessages);
  return renderRoot(Root, 'span', rest, {
    'data-component': 'AiLabel',
    'data-digital-source-type': digitalSourceType,
    children: (
      <span data-part="label">
        {toNode(mark, 'AiLabel', 'mark')}
        <span>
          {isEmptyNode(words)
            ? aiPicture[aiInvolvement[digitalSourceType] === 'generated' ? 'generated' : 'altered']
            : words}
        </span>
      </span>
    ),
  });
}

// It takes no room, so that the label lies on the picture that follows, in whatever element the two are.
const Root = styled.span.withConfig({ componentId: 'newsfold-ai-label' })`
  --_space-after: 0;
  position: relative;
  z-index: 1;
  display: block;
  block-size: 0;
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-meta);
  line-height: var(--newsfold-leading-meta);

  & [data-part='label'] {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
    display: flex;
    align-items: center;
    gap: 0.375em;
    max-inline-size: calc(100% - 1rem);
    padding: 0.25em 0.625em;
    border: 1px solid transparent;
    border-radius: var(--newsfold-radius-button);
    background: var(--newsfold-color-background);
    color: var(--newsfold-color-text);
  }
  & [data-part='label'] :is(svg, img) {
    flex: none;
    inline-size: auto;
    block-size: 1.375em;
    border-radius: 0;
  }
`;
