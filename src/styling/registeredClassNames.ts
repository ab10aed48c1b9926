/**
 * The classes of styled roots whose rules `getArticleStyles` has already written down, by the id of the root: such a root is
 * printed as its element, without asking styled-components again. Empty in the browser and in server components.
 */
export const registeredClassNames = new Map<string, string>();
