/** The elements that begin a new line, so that the words before and after them are never one word. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote br caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table td th tr ul'
  ).split(' '),
);
