import type { ComponentProps, ElementType } from 'react';
import { jsx } from 'react/jsx-runtime';

/**
 * Stands for styled-components in `newsfold/static`: the element with its fixed class, whose rules
 * are in `newsfold/styles.css`. The build puts it in the place of each styled root.
 */
export function styledRoot(tag: ElementType, name: string) {
  return function Root({
    as: Element = tag,
    className,
    ...rest
  }: ComponentProps<'div'> & { as?: ElementType }) {
    // `<Element {...rest} />` says the same, and in Node 20 takes 25 times as long as this.
    return jsx(Element, Object.assign(rest, { className: className ? `${name} ${className}` : name }));
  };
}
