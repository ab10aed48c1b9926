/**
 * The class names of the styled roots whose rules `getArticleStyles` has already compiled, by component id. `renderRoot`
 * renders such a root as a plain element, without styled-components. Empty in the browser and in server components.
 */
export const registeredClassNames = new Map<string, string>();
