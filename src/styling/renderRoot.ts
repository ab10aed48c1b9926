import type { ComponentType, CSSProperties, ElementType, ReactElement } from 'react';
import { jsx } from 'react/jsx-runtime';

import { registeredClassNames } from './registeredClassNames';
import type { Theme } from './Theme';
import { themeToStyle } from './themeToStyle';
import { toAttribute } from './toAttribute';

/** What `styled.h1.withConfig({ componentId })` returns; in `newsfold/static`, the class that the build puts in its place. */
export type StyledRoot = string | StyledComponent;

export type StyledComponent = ComponentType<Record<string, unknown>> & { styledComponentId: string };

interface RootProps {
  /** The element to render. */
  as: ElementType;
  /** The name of the component, for publishers' selectors and for warnings; `undefined` for a part of another component. */
  'data-component': string | undefined;
  /** A class of the component's own, before the publisher's `className`. */
  componentClass?: string | undefined;
  /** What the state of the element belongs to: with another key, React starts it again. */
  stateKey?: string | undefined;
  className?: string | undefined;
  style?: CSSProperties | undefined;
  theme?: Theme | undefined;
  [attribute: string]: unknown;
}

/**
 * Renders the root element of a component:
 * `renderRoot(Root, { ...rest, as: 'p', 'data-component': 'Standfirst', children })`.
 *
 * Spread the publisher's props first, so that the component's own attributes win. The theme becomes custom properties in
 * `style`. Attributes and children that would make React throw are left out, with a warning.
 */
export function renderRoot(
  Root: StyledRoot,
  { as, componentClass, stateKey, className, style, theme, ...attributes }: RootProps,
): ReactElement {
  const component = attributes['data-component'] ?? String(as);
  const { children } = attributes;
  for (const name in attributes) attributes[name] = toAttribute(name, attributes[name], component, children);
  const rootStyle = themeToStyle(theme, style);
  if (rootStyle !== undefined) attributes.style = rootStyle;

  const rootClass = typeof Root === 'string' ? Root : registeredClassNames.get(Root.styledComponentId);
  attributes.className = joinClassNames(
    rootClass,
    joinClassNames(componentClass, toClassName(className, component)),
  );
  if (typeof Root === 'string' || rootClass !== undefined) return jsx(as, attributes, stateKey);
  attributes.as = as;
  return jsx(Root, attributes, stateKey);
}

function joinClassNames(first: string | undefined, second: string | undefined): string | undefined {
  return first && second ? `${first} ${second}` : (first ?? second);
}

function toClassName(className: unknown, component: string): string | undefined {
  const name = toAttribute('className', className, component);
  return typeof name === 'string' ? name : undefined;
}
