import type { ComponentPropsWithRef, ComponentType, CSSProperties, ElementType, ReactNode } from 'react';
import { jsx, jsxs } from 'react/jsx-runtime';

import { registeredClassNames } from './registeredClassNames';
import type { Theme } from './Theme';
import { themeToStyle } from './themeToStyle';
import { toAttribute } from './toAttribute';

/** The props of a component that are no attributes of its root; `theme` is always one of them. */
export type OwnProps<Props, Tag extends keyof React.JSX.IntrinsicElements> = Record<
  Exclude<keyof Props, keyof ComponentPropsWithRef<Tag> | 'theme'>,
  true
>;

/** What styled-components makes of a template; in `newsfold/static`, the class in its place. */
type StyledRoot = string | (ComponentType<Record<string, unknown>> & { styledComponentId: string });

type Attributes = Record<string, unknown> & { className?: string | undefined; children?: unknown };

interface RootOptions<Props> {
  Root: StyledRoot;
  as: ElementType;
  props: Props;
  own: object;
  /** What the state of the element belongs to: with another key, the element starts again. */
  key?: string | undefined;
}

interface Given {
  children?: ReactNode;
  theme?: Theme | undefined;
  style?: CSSProperties | undefined;
  className?: string | undefined;
}

/**
 * The root element of a component: the attributes that the component sets, and under them those that
 * the publisher gave, with the theme in `style`. Without children here, the publisher's stand in it.
 * Attributes and children that React would throw at are left out.
 *
 * Not `<Root {...rest} />`, because Node 20 takes longer for the three dots of one component than for the rest of it:
 * docs/decisions/0060-props-are-copied-by-name.md.
 */
export function legacyRoot<Props extends Given>(
  { Root, as, props, own, key }: RootOptions<Props>,
  attributes: Attributes,
  ...children: ReactNode[]
) {
  const style = themeToStyle(props.theme, props.style);
  const component = String(attributes['data-component']);
  const added = joined(attributes.className, toClassName(props.className, component));
  if (style !== undefined) attributes.style = style;
  if (children.length > 0) attributes.children = children.length === 1 ? children[0] : children;
  const inside = children.length > 0 ? attributes.children : props.children;
  for (const name in props) {
    if (!(name in attributes) && !(name in own) && !(name in ownOfAll)) {
      attributes[name] = toAttribute(name, props[name], component, inside);
    }
  }
  const make = children.length > 1 ? jsxs : jsx;
  const classes = typeof Root === 'string' ? Root : registeredClassNames.get(Root.styledComponentId);
  if (typeof Root !== 'string' && classes === undefined) {
    attributes.as = as;
    attributes.className = added;
    return make(Root, attributes, key);
  }
  attributes.className = joined(classes, added);
  return make(as, attributes, key);
}

// `as` would make another element of a styled root, and is no attribute of any of ours.
const ownOfAll = { theme: true, as: true, className: true, style: true };

function joined(one: string | undefined, other: string | undefined): string | undefined {
  return one && other ? `${one} ${other}` : (one ?? other);
}

function toClassName(className: unknown, component: string): string | undefined {
  if (className === undefined) return undefined;
  const name = toAttribute('className', className, component);
  return typeof name === 'string' ? name : undefined;
}
