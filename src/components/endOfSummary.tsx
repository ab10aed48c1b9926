/**
 * Put it last into a `<summary>` that contains elements; readers neither see nor hear it. After a click on one of those
 * elements, Chromium looks for the next Tab stop within the summary only and finds the summary again. An empty slot outside
 * a shadow tree is a stop from which Tab goes on to what follows the summary.
 */
export const endOfSummary = <slot />;
