/**
 * Goes last into a `<summary>` with elements in it, and is neither seen nor heard. After a click on one of those
 * elements Chromium looks for the next Tab stop in the summary alone and finds the summary again. An empty slot outside
 * of a shadow tree is a stop that leads on, to what follows the summary.
 */
export const endOfSummary = <slot />;
