import { isObject, readField, toArray, toFields } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import { readTokens, type TokensByPath } from './readTokens';

export type Inputs = Readonly<Record<string, string>>;

/** Whether a document is a Resolver, and not simply a group of tokens. */
export function isResolver(document: unknown): boolean {
  return Array.isArray(readField(document, 'resolutionOrder'));
}

/** Returns the name of the modifier that has a context for each scheme, and what its contexts are called. */
export function findSchemes(document: unknown): { light: Inputs; dark: Inputs } {
  for (const [modifier, value] of Object.entries(toFields(readField(document, 'modifiers')))) {
    const contexts = Object.keys(toFields(readField(value, 'contexts')));
    const light = contexts.find((name) => name.toLowerCase() === 'light');
    const dark = contexts.find((name) => name.toLowerCase() === 'dark');
    if (light !== undefined && dark !== undefined) {
      return { light: { [modifier]: light }, dark: { [modifier]: dark } };
    }
  }
  return { light: {}, dark: {} };
}

/** Returns the tokens of a Resolver for one context of each modifier. Of two tokens with one path, the later one wins. */
export function resolveContexts(document: unknown, inputs: Inputs): TokensByPath {
  const tokens: TokensByPath = new Map();
  for (const item of toArray(readField(document, 'resolutionOrder'))) {
    for (const source of toSources(document, dereference(document, item), toName(item), inputs)) {
      for (const [path, token] of readTokens(source)) tokens.set(path, token);
    }
  }
  return tokens;
}

function toSources(document: unknown, item: unknown, name: string, inputs: Inputs): unknown[] {
  const contexts = readField(item, 'contexts');
  const sources = isObject(contexts)
    ? readField(contexts, pickContext(item, name, Object.keys(toFields(contexts)), inputs))
    : readField(item, 'sources');
  return toArray(sources).flatMap((source) => {
    const found = dereference(document, source);
    return readField(found, 'sources') === undefined ? [found] : toSources(document, found, name, inputs);
  });
}

function pickContext(modifier: unknown, name: string, contexts: readonly string[], inputs: Inputs): string {
  const input = Object.hasOwn(inputs, name) ? inputs[name] : readField(modifier, 'default');
  if (typeof input === 'string' && contexts.includes(input)) return input;
  const [first = ''] = contexts;
  warn(
    'fromDesignTokens',
    `nothing says which context of ${describeValue(name)} to use, so it was ${describeValue(first)}. ` +
      `Pass inputs: { ${JSON.stringify(name)}: … }, with one of ${contexts.join(', ')}.`,
  );
  return first;
}

function toName(item: unknown): string {
  const pointer = readField(item, '$ref') ?? readField(item, 'name');
  return typeof pointer === 'string' ? (pointer.split('/').at(-1) ?? '') : '';
}

function dereference(document: unknown, item: unknown): unknown {
  const pointer = readField(item, '$ref');
  if (typeof pointer !== 'string') return item;
  if (!pointer.startsWith('#/')) {
    warn(
      'fromDesignTokens',
      `the document refers to ${describeValue(pointer)}, another file, so its tokens are missing. Put them into the document, as bundlers of tokens do.`,
    );
    return undefined;
  }
  return pointer
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (value, name) => readField(value, name.replaceAll('~1', '/').replaceAll('~0', '~')),
      document,
    );
}
