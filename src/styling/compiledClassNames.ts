/**
 * How `renderRoot` gets the class of a styled root whose rules `newsfold/server` has compiled: it then renders a plain element,
 * without styled-components. `getClassName` is set on a server alone, and returns `undefined` for a page that collects the
 * styles itself, by a `ServerStyleSheet` that does not know of `newsfold/server`.
 */
export const compiled: { getClassName?: (componentId: string) => string | undefined } = {};
