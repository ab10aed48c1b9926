import type { ComponentPropsWithRef, ReactNode } from 'react';

import { isEmptyNode } from '../content/isEmptyNode';
import { getMessages } from '../i18n/getMessages';
import type { Locale } from '../i18n/Locale';
import { readField } from '../internal/coerce';
import { sanitizeHref } from '../internal/sanitizeHref';
import { toNode } from '../internal/toNode';
import { warn } from '../internal/warn';
import { policiesMessages } from '../locales/english';
import type { Theme } from '../styling/Theme';
import { renderLinkLine } from './LinkLine';

/** The pages on which a publisher says how it works. */
export interface PublisherPolicies {
  /** The URL of the editorial principles. */
  publishingPrinciples?: string | undefined;
  /** The URL of the policy on correcting errors. */
  correctionsPolicy?: string | undefined;
  /** The URL of the code of ethics. */
  ethicsPolicy?: string | undefined;
  /** The URL of the page about who owns and funds the publisher. */
  ownershipFundingInfo?: string | undefined;
  /**
   * The URL of the policy on the use of AI. schema.org has no property for it, so structured data lists it with
   * `publishingPrinciples`.
   */
  aiPolicy?: string | undefined;
}

export interface PoliciesProps extends Omit<
  ComponentPropsWithRef<'div'>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /** The policies, such as the `publisher` of an article. Those without a safe URL are left out. */
  policies: PublisherPolicies;
  /** The words before the links. @default the locale's */
  heading?: ReactNode;
  /** The language of the words that you don't pass. @default en */
  locale?: Locale | undefined;
  /** Theme values for this line only. */
  theme?: Theme | undefined;
}

/**
 * How the publisher works: a line of links to its principles and policies. Renders a `<div>` with a list; nothing if there are
 * no policies. On paper, there are no links.
 */
export function Policies({ policies, heading, locale, ...rest }: PoliciesProps) {
  const { policies: messages } = getMessages(locale, policiesMessages);
  const headingNode = toNode(heading, 'Policies', 'heading');
  const urls = new Set<string>();
  const links = fields.flatMap(([field, message]) => {
    const href = sanitizeHref(readField(policies, field), 'Policies');
    // One page may have several policies.
    if (href === undefined || urls.has(href)) return [];
    urls.add(href);
    return (
      <a key={field} href={href}>
        {messages[message]}
      </a>
    );
  });
  if (links.length === 0) {
    warn('Policies', 'there are no policies, so nothing was rendered. Render it only if there are some.');
    return null;
  }
  return renderLinkLine('Policies', rest, {
    heading: isEmptyNode(headingNode) ? messages.heading : headingNode,
    links,
  });
}

const fields = [
  ['publishingPrinciples', 'principles'],
  ['correctionsPolicy', 'corrections'],
  ['ethicsPolicy', 'ethics'],
  ['ownershipFundingInfo', 'ownership'],
  ['aiPolicy', 'ai'],
] as const;
