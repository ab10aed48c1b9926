import { isObject, readField, toFields } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import type { DesignToken } from './DesignTokens';

export interface ReadToken extends Partial<DesignToken> {
  /** The object in the document, to tell whether two contexts have the very same token. */
  source: unknown;
}

/** Tokens by their path: `color.text`. */
export type TokensByPath = Map<string, ReadToken>;

const MAX_ALIASES = 50;

/** The path under which the `$extensions` of the outermost group are. No token can have it. */
export const GROUP_EXTENSIONS = '$extensions';

/** Returns every token of a group, also those that a group has from another one (`$extends`), with the type of its groups. */
export function readTokens(document: unknown): TokensByPath {
  const tokens: TokensByPath = new Map();
  const groups: { path: string; group: unknown; type: unknown; isInherited: boolean }[] = [
    { path: '', group: document, type: undefined, isInherited: false },
  ];
  const extended = new Set<string>();
  // A list and not a recursion: nothing limits how deep a document nests.
  for (let entry = groups.pop(); entry; entry = groups.pop()) {
    const { path, group, isInherited } = entry;
    const fields = toFields(group);
    const type = fields.$type ?? entry.type;
    if ('$value' in fields || ('$ref' in fields && path !== '')) {
      if (isInherited && tokens.has(path)) continue;
      tokens.set(path, toToken(group, fields, type));
      continue;
    }
    if (path === '' && isObject(fields.$extensions)) {
      tokens.set(GROUP_EXTENSIONS, { source: group, $value: fields.$extensions });
    }
    for (const [name, child] of Object.entries(fields)) {
      if (!isObject(child) || (name.startsWith('$') && name !== '$root')) continue;
      groups.push({ path: path === '' ? name : `${path}.${name}`, group: child, type, isInherited });
    }
    const parent = typeof fields.$extends === 'string' ? toPath(fields.$extends) : undefined;
    if (parent !== undefined && !extended.has(`${path}<${parent}`)) {
      extended.add(`${path}<${parent}`);
      // First in the list, so that it is read last and adds only what is missing.
      groups.unshift({ path, group: findGroup(document, parent), type, isInherited: true });
    }
  }
  return tokens;
}

function toToken(
  source: unknown,
  { $value, $ref, $extensions }: Record<string, unknown>,
  type: unknown,
): ReadToken {
  return {
    source,
    ...(typeof type === 'string' && { $type: type }),
    $value: $value === undefined && typeof $ref === 'string' ? { $ref } : $value,
    ...(isObject($extensions) && { $extensions: toFields($extensions) }),
  };
}

function findGroup(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((group, name) => readField(group, name), document);
}

/** Follows a token's alias, `"{color.ink}"` or `{ $ref: '#/color/ink' }`, to the token that has a value. */
export function resolveAlias(tokens: TokensByPath, path: string): ReadToken | undefined {
  let at = path;
  for (let step = 0; step < MAX_ALIASES; step++) {
    const token = tokens.get(at) ?? tokens.get(`${at}.$root`);
    if (!token) {
      if (at !== path) {
        warn(
          'fromDesignTokens',
          `${path} is an alias of ${describeValue(at)}, which does not exist, so it was left out. Add that token, or correct the alias.`,
        );
      }
      return undefined;
    }
    const alias = toPath(token.$value);
    if (alias === undefined) return token;
    at = alias;
  }
  warn(
    'fromDesignTokens',
    `${path} is an alias of itself, by way of others, so it was left out. Give one of them a value.`,
  );
  return undefined;
}

/** Returns the path that a reference means: `{a.b}`, `#/a/b` or `#/a/b/$value`. */
function toPath(value: unknown): string | undefined {
  const pointer = isObject(value) ? readField(value, '$ref') : value;
  if (typeof pointer !== 'string') return undefined;
  if (pointer.startsWith('{') && pointer.endsWith('}')) return pointer.slice(1, -1).trim();
  if (!pointer.startsWith('#/')) return undefined;
  return pointer
    .slice(2)
    .split('/')
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .filter((name, index, names) => name !== '$value' || index < names.length - 1)
    .join('.');
}
