import { isObject, readField, toFields, toWellFormed } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import type { Locale, Messages } from './Locale';

/**
 * The words of a locale that a component needs: those in `english`, which stand in where the locale has none. A publisher's
 * own may be older than a word that was added since, and hold anything where it should hold words.
 */
export function getMessages<Key extends keyof Messages>(
  locale: Locale | undefined,
  english: Pick<Messages, Key>,
): Pick<Messages, Key> {
  const ownMessages = readField(locale, 'messages');
  if (!isObject(ownMessages)) return english;
  let merged = known.get(ownMessages);
  if (!merged) known.set(ownMessages, (merged = new WeakMap()));
  let messages = merged.get(english);
  if (!messages) merged.set(english, (messages = merge(ownMessages, english, '')));
  // The keys are those of `english`, and each value is of the same kind as there.
  return messages as Pick<Messages, Key>;
}

// A site has few locales and asks for the same words again and again.
const known = new WeakMap<object, WeakMap<object, object>>();

/** `given` with the words of `english` in place of what is missing or of another kind. */
function merge(given: object, english: object, path: string): Record<string, unknown> {
  const own = toFields(given);
  // A language has its own forms of the plural, "other" at least, and English ones must not fill the gaps between them. A
  // role without words leaves the name alone.
  const mayLack = path === 'byline.' || typeof own.other === 'string';
  const words: Record<string, unknown> = mayLack ? {} : { ...english };
  for (const key of path === '' ? Object.keys(english) : Object.keys(own)) {
    const word = own[key];
    if (word === undefined || word === null) continue;
    // A record may hold words that English has no need of, such as a form of the plural.
    const fallback: unknown = Object.hasOwn(english, key) ? Reflect.get(english, key) : '';
    if (isObject(fallback) && isObject(word)) words[key] = merge(word, fallback, `${path}${key}.`);
    else if (typeof word === 'string' && typeof fallback === 'string') words[key] = toWellFormed(word);
    else {
      if (Object.hasOwn(english, key)) words[key] = fallback;
      if (process.env.NODE_ENV !== 'production') {
        warn(
          'locale',
          `messages.${path}${key} is ${describeValue(word)}, which nobody can read, so English stands in. Give what the locale \`en\` has there.`,
        );
      }
    }
  }
  return words;
}

/** The language of a locale, for dates, lists and plurals. */
export function getLanguageTag(locale: Locale | undefined): string {
  const tag = readField(locale, 'tag');
  return typeof tag === 'string' ? tag : 'en';
}
