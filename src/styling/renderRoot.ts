import type { ComponentType, CSSProperties, ElementType, ReactElement, ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';

import { isolateTexts } from '../internal/isolateTexts';
import { warnAboutLostStyles } from './collectedStyles';
import { compiled } from './compiledClassNames';
import type { Theme } from './Theme';
import { setFormAttributes, themeToStyle } from './themeToStyle';
import { toAttribute } from './toAttribute';

/** What `styled.h1.withConfig({ componentId })` returns; in `newsfold/static`, the class that the build puts in its place. */
export type StyledRoot = string | StyledComponent;

export type StyledComponent = ComponentType<Record<string, unknown>> & { styledComponentId: string };

/** The props that a publisher passed and the component did not destructure. */
interface RestProps {
  className?: string | undefined;
  style?: CSSProperties | undefined;
  theme?: Theme | undefined;
  [attribute: string]: unknown;
}

/** What the component sets itself. */
interface RootAttributes {
  /** The name of the component, for publishers' selectors and for warnings; `undefined` for a part of another component. */
  'data-component': string | undefined;
  /** A class that comes before the publisher's. */
  className?: string | undefined;
  children?: ReactNode;
  [attribute: string]: unknown;
}

/**
 * Renders the root element of a component:
 * `renderRoot(Root, 'p', rest, { 'data-component': 'Standfirst', children })`.
 *
 * `attributes`, which the component sets, win over `rest`, which the publisher passed: attributes and children in `rest` that
 * would make React throw are left out, with a warning. The theme becomes custom properties in `style`, and attributes for its
 * forms. With another `key`, React starts the state of the element again.
 */
export function renderRoot(
  Root: StyledRoot,
  as: ElementType,
  rest: RestProps,
  attributes: RootAttributes,
  key?: string,
): ReactElement {
  const component = attributes['data-component'] ?? String(as);
  for (const name in rest) {
    if (!(name in attributes) && !(name in mergedProps)) {
      attributes[name] = toAttribute(name, rest[name], component, attributes.children ?? rest.children);
    }
  }
  if ('children' in attributes) attributes.children = isolateTexts(attributes.children);
  const style = themeToStyle(rest.theme, rest.style);
  if (style !== undefined) attributes.style = style;
  if (rest.theme) setFormAttributes(attributes, rest.theme);

  const rootClass = typeof Root === 'string' ? Root : compiled.getClassName?.(Root.styledComponentId);
  attributes.className = joinClassNames(
    rootClass,
    joinClassNames(attributes.className, toClassName(rest.className, component)),
  );
  if (typeof Root === 'string' || rootClass !== undefined) return jsx(as, attributes, key);
  warnAboutLostStyles(component);
  attributes.as = as;
  return jsx(Root, attributes, key);
}

// Props that are merged with others, and `as`, which would change the element of a styled root.
const mergedProps = { as: true, className: true, style: true, theme: true };

function joinClassNames(first: string | undefined, second: string | undefined): string | undefined {
  return first && second ? `${first} ${second}` : (first ?? second);
}

function toClassName(className: unknown, component: string): string | undefined {
  const name = toAttribute('className', className, component);
  return typeof name === 'string' ? name : undefined;
}
