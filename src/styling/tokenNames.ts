/**
 * The names of the tokens by role, `[]` for a role that is a token itself. The build writes the list from `tokens.ts`
 * (`build/generatedModules.ts`), so that a page that changes one color does not load the default of every other token.
 */
export const tokenNames: readonly [role: string, names: readonly string[]][] = [];

/** The switches of `form`, each with its values, the default first. The build writes the list from `forms.ts`. */
export const formNames: readonly [form: string, values: readonly string[]][] = [];
