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
export function renderRoot(Root: StyledRoot, props: RootProps): ReactElement {
  const { as, componentClass, stateKey, className, style, theme, children } = props;
  const component = props['data-component'] ?? String(as);
  const attributes: Record<string, unknown> = {};
  // One pass copies and checks the attributes: a rest element would copy them once more, which takes twice as long.
  for (const name in props) {
    if (!(name in optionNames)) attributes[name] = toAttribute(name, props[name], component, children);
  }
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

// The props that are not attributes of the element, or that are set apart from the others.
const optionNames = { as: 1, componentClass: 1, stateKey: 1, className: 1, style: 1, theme: 1 };

function joinClassNames(first: string | undefined, second: string | undefined): string | undefined {
  return first && second ? `${first} ${second}` : (first ?? second);
}

function toClassName(className: unknown, component: string): string | undefined {
  const name = toAttribute('className', className, component);
  return typeof name === 'string' ? name : undefined;
}
