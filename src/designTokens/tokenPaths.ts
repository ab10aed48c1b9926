import { tokenNames } from '../styling/tokenNames';

/** The roles of a theme whose values are words that no type of design token can hold. */
export const UNTYPED_ROLES: readonly string[] = ['form', 'letters'];

/** Returns the path of the token that a value follows: `color.accent` for `var(--newsfold-color-accent)`. */
export function findTokenPath(css: unknown): string | undefined {
  const property = /^var\((--newsfold-[\w-]+)\)$/.exec(typeof css === 'string' ? css : '')?.[1];
  return property === undefined ? undefined : listPaths().get(property);
}

function listPaths(): Map<string, string> {
  return new Map(
    tokenNames.flatMap(([role, names]) =>
      (names.length === 0 ? [role] : names.map((name) => `${role}.${name}`)).map((path) => [
        `--newsfold-${path.replace('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
        path,
      ]),
    ),
  );
}
