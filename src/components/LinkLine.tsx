import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { styled } from 'styled-components';

import { isEmptyNode } from '../content/isEmptyNode';
import { isolateTexts } from '../internal/isolateTexts';
import { renderRoot } from '../styling/renderRoot';

/** A link with its attributes. Two in a line have different keys. */
type LineLink = ReactElement<ComponentPropsWithRef<'a'>, 'a'>;

interface LinkLine {
  /** The words before the links. */
  heading?: ReactNode;
  links: readonly LineLink[];
  /** What follows the links. */
  more?: ReactNode;
}

/** Renders words and a list of links in one line, for the components that are no more than that. */
export function renderLinkLine(
  component: 'License' | 'Policies' | 'ShareLinks',
  rest: Omit<ComponentPropsWithRef<'div'>, 'children'>,
  { heading, links, more }: LinkLine,
) {
  return renderRoot(Root, 'div', rest, {
    'data-component': component,
    children: (
      <>
        {!isEmptyNode(heading) && <span data-part="heading">{isolateTexts(heading)}</span>}
        {links.length > 0 && (
          <ul data-part="list">
            {links.map((link) => (
              <li key={link.key}>{link}</li>
            ))}
          </ul>
        )}
        {isolateTexts(more)}
      </>
    ),
  });
}

/** Renders a line that is a single link. */
export function renderLinkAlone(
  component: 'PreferredSource',
  rest: Omit<ComponentPropsWithRef<'p'>, 'children'>,
  link: LineLink,
) {
  return renderRoot(Root, 'p', rest, { 'data-component': component, children: link });
}

const Root = styled.div.withConfig({ componentId: 'newsfold-link-line' })`
  --_space-after: 1.5rem;
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.25rem 1rem;
  margin: 0;
  color: var(--newsfold-color-text);
  font-family: var(--newsfold-font-furniture);
  font-size: var(--newsfold-size-furniture);
  line-height: var(--newsfold-leading-furniture);
  overflow-wrap: anywhere;

  &:is(:lang(ar), :lang(fa), :lang(ur), :lang(ps), :lang(ckb), :lang(ug)) {
    font-family: var(--newsfold-arabic-furniture-font);
    line-height: var(--newsfold-arabic-furniture-leading);
  }
  & [data-part='heading'] {
    font-weight: 700;
  }
  &[data-component='License'] [data-part='heading'] {
    color: var(--newsfold-color-meta);
    font-weight: 400;
  }
  & [data-part='list'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  & [data-component='ShareButton'] {
    display: contents;
  }
  /* The padding makes a link that stands alone easy to hit, and moves nothing. */
  & :is(a, button) {
    padding: 0.25rem 0;
    border: 0;
    background: none;
    color: var(--newsfold-color-link);
    font: inherit;
    text-decoration-line: underline;
    text-decoration-thickness: var(--newsfold-line-underline);
    text-underline-offset: 0.18em;
  }
  & :is(a, button):hover {
    text-decoration-thickness: 2px;
  }
  & :is(a, button):focus-visible {
    outline: 3px solid;
    outline-color: var(--newsfold-color-focus);
    outline-offset: 2px;
  }
  & button {
    cursor: pointer;
  }
  /* It keeps its place until scripts run, so that nothing moves. */
  & button:disabled {
    visibility: hidden;
  }
  @media (scripting: none) {
    & button {
      display: none;
    }
  }
  & input {
    flex: 1 1 16em;
    min-inline-size: 0;
    padding: 0.25rem;
    border: 1px solid;
    background: none;
    color: inherit;
    font: inherit;
  }
  /* Nothing but the heading: its button has nothing to share. */
  &[data-component='ShareLinks']:has(> :only-child) {
    display: none;
  }
  @media print {
    &:not([data-component='License']) {
      display: none;
    }
    & a::after {
      content: ' (' attr(href) ')';
      unicode-bidi: isolate;
    }
  }
`;
