import { isObject, readField, toFields, toText, toWellFormed } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import type { ListSeparators, Locale, Messages } from './Locale';
import { warnAboutLocale } from './warnAboutLocale';

/** Messages that several components share, each of which needs only a few. */
type SharedKey = 'parts' | 'share';

/** The messages of a component in English. */
export type EnglishMessages = Partial<Omit<Messages, SharedKey>> & {
  [Key in SharedKey]?: Partial<Messages[Key]>;
};

type MessagesLike<English> = {
  [Key in keyof English & keyof Messages]: Key extends SharedKey
    ? Pick<Messages[Key], keyof English[Key] & keyof Messages[Key]>
    : Messages[Key];
};

/**
 * Returns the messages of a locale that a component needs: the ones listed in `english`, which also fills in for any that
 * the locale lacks. A publisher's own locale may be older than a message, or hold a value that is not text.
 */
export function getMessages<English extends EnglishMessages>(
  locale: Locale | undefined,
  english: English & MessagesLike<English>,
): MessagesLike<English> {
  const ownMessages = readField(locale, 'messages');
  if (!isObject(ownMessages)) {
    warnAboutLocale(locale);
    return english;
  }
  let merged = cache.get(ownMessages);
  if (!merged) cache.set(ownMessages, (merged = new WeakMap()));
  let messages = merged.get(english);
  if (!messages) merged.set(english, (messages = merge(ownMessages, english, '')));
  // The keys are those of `english`, and each value has the same type as there.
  return messages as MessagesLike<English>;
}

// A site has few locales and asks for the same messages again and again.
const cache = new WeakMap<object, WeakMap<object, object>>();

/** Returns `given`, with the messages of `english` in place of those that are missing or of another type. */
function merge(given: object, english: object, path: string): Record<string, unknown> {
  const own = toFields(given);
  // A language has plural forms of its own, at least "other", and English ones must not fill the gaps between them.
  const mayLack = typeof own.other === 'string';
  const messages: Record<string, unknown> = mayLack ? {} : { ...english };
  const expected = Object.keys(english);
  // At the top, and among `parts`, the other messages of a locale are those of other components.
  const isShared = path === '' || path === 'parts.';
  for (const key of isShared ? expected : new Set([...expected, ...Object.keys(own)])) {
    const message = own[key];
    if (message === undefined || message === null) {
      if (!mayLack) warnAboutMissing(`${path}${key}`);
      continue;
    }
    // A record may hold messages that English does not need, such as another plural form.
    const fallback: unknown = Object.hasOwn(english, key) ? Reflect.get(english, key) : '';
    // A role may have a message for each number of names where English has one.
    const forms = path === 'byline.' && typeof readField(message, 'other') === 'string' ? {} : undefined;
    const nested = isObject(fallback) ? fallback : forms;
    if (isObject(message) && nested) {
      messages[key] = merge(message, nested, `${path}${key}.`);
    } else if (typeof message === 'string' && typeof fallback === 'string') {
      messages[key] = toWellFormed(message);
    } else {
      if (Object.hasOwn(english, key)) messages[key] = fallback;
      warn(
        'locale',
        `messages.${path}${key} is ${describeValue(message)}, which is not text, so the English message is shown. Pass what the locale \`en\` has there.`,
      );
    }
  }
  return messages;
}

function warnAboutMissing(path: string): void {
  warn(
    'locale',
    `messages.${path} is missing, so the English message is shown. Pass what the locale \`en\` has there.`,
  );
}

/** Returns the language tag of a locale, for dates, lists and plurals. */
export function getLanguageTag(locale: Locale | undefined): string {
  const tag = readField(locale, 'tag');
  if (typeof tag === 'string') return toText(tag) ?? '';
  warnAboutLocale(locale);
  return 'en';
}

/**
 * Returns what a locale puts between the items of a list, or `undefined` if that is left to `Intl`. Without a locale that has
 * messages, the words around the list are English, and so is what is between its items.
 */
export function getListSeparators(
  locale: Locale | undefined,
  english: ListSeparators,
): ListSeparators | undefined {
  if (!isObject(readField(locale, 'messages'))) return english;
  const list = readField(locale, 'list');
  const [middle, last] = [readField(list, 'middle'), readField(list, 'last')];
  return typeof middle === 'string' && typeof last === 'string' ? { middle, last } : undefined;
}
