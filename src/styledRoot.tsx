import type { ElementType, Key } from 'react';
import { Fragment, jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime';

/*
 * Stands for styled-components in `newsfold/static`. The build puts `styledRoot` in the place of each
 * styled root, and these `jsx` and `jsxs` in the place of React's, which print the root as its element
 * with its fixed class at once: a component for it would cost more than the element does. The rules
 * of the classes are in `newsfold/styles.css`.
 */
export function styledRoot(tag: ElementType, name: string) {
  return new StyledRoot(tag, name);
}

class StyledRoot {
  constructor(
    readonly tag: ElementType,
    readonly name: string,
  ) {}
}

type Props = Record<string, unknown> & { as?: ElementType; className?: string };

export function jsx(type: ElementType | StyledRoot, props: Props, key?: Key) {
  return type instanceof StyledRoot ? element(reactJsx, type, props, key) : reactJsx(type, props, key);
}

export function jsxs(type: ElementType | StyledRoot, props: Props, key?: Key) {
  return type instanceof StyledRoot ? element(reactJsxs, type, props, key) : reactJsxs(type, props, key);
}

export { Fragment };

function element(
  make: typeof reactJsx,
  { tag, name }: StyledRoot,
  { as = tag, className, ...rest }: Props,
  key: Key | undefined,
) {
  // Not {...rest}, which takes Node 20 as long as the rest of the component.
  return make(as, Object.assign(rest, { className: className ? `${name} ${className}` : name }), key);
}
