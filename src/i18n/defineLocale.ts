import { isObject, readField, toFields } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import type { Counted, Locale, Messages } from './Locale';

/** Part of a locale: what your house style says in another way. A message with several forms is replaced as a whole. */
export type LocaleOverrides = {
  [Key in Exclude<keyof Locale, 'messages'>]?: Locale[Key] | undefined;
} & { messages?: MessageOverrides<Messages> | undefined };

export type MessageOverrides<Node> = {
  [Key in keyof Node]?:
    (Node[Key] extends string | Counted ? Node[Key] : MessageOverrides<Node[Key]>) | undefined;
};

/**
 * Makes a locale for your house style: `defineLocale(en, { tag: 'en-GB', messages: { byline: { author: '{names}' } } })`. What you
 * leave out stays as it is in `base`. The result is plain data, like every locale.
 *
 * In development it warns about a message that does not exist, one that is not text, and one that lacks a placeholder, such as
 * `{names}`, or has another. The first two are left out of the result.
 */
export function defineLocale(base: Locale, overrides: LocaleOverrides): Locale {
  const { messages, ...rest } = toFields(overrides);
  const own = Object.entries(rest).filter(([, value]) => value !== undefined);
  const merged: object = {
    ...toFields(base),
    ...Object.fromEntries(own),
    messages: mergeMessages(readField(base, 'messages'), messages, 'messages'),
  };
  // What is merged keeps its shape, which copying by name hides from the compiler.
  return merged as Locale;
}

function mergeMessages(base: unknown, overrides: unknown, path: string): Record<string, unknown> {
  const merged = { ...toFields(base) };
  if (overrides === undefined) return merged;
  if (!isObject(overrides)) {
    warn(
      'defineLocale',
      `${path} is ${describeValue(overrides)}, which is not an object of messages, so it was ignored. Pass an object.`,
    );
    return merged;
  }
  for (const [name, override] of Object.entries(toFields(overrides))) {
    if (override === undefined) continue;
    const own = Object.hasOwn(merged, name) ? merged[name] : undefined;
    const at = `${path}.${name}`;
    if (own === undefined) {
      warn(
        'defineLocale',
        `there is no message ${at}, so it was ignored. Use one of ${Object.keys(merged).join(', ')}.`,
      );
    } else if (!isMessage(own)) {
      merged[name] = mergeMessages(own, override, at);
    } else if (isMessage(override)) {
      warnAboutPlaceholders(own, override, at);
      merged[name] = override;
    } else {
      warn(
        'defineLocale',
        `${at} is ${describeValue(override)}, which is not text, so it was ignored. Pass text, or an object of plural forms with \`other\`.`,
      );
    }
  }
  return merged;
}

/** Whether a node is a message itself, in one form or in several, and not a group of messages. */
function isMessage(node: unknown): node is string | Counted {
  return typeof node === 'string' || typeof toFields(node).other === 'string';
}

function warnAboutPlaceholders(own: string | Counted, override: string | Counted, path: string): void {
  const expected = findPlaceholders(own);
  const found = findPlaceholders(override);
  if (found === expected) return;
  warn(
    'defineLocale',
    `${path} has ${found || 'no placeholder'} where the base has ${expected || 'none'}, so readers miss a value or see a name in braces. ` +
      'Use the same placeholders.',
  );
}

/** The placeholders of a message, sorted. A form for one or two may express its number in words, so `other` counts. */
function findPlaceholders(message: string | Counted): string {
  const text = typeof message === 'string' ? message : message.other;
  return (text.match(/\{\w+\}/g) ?? []).sort().join(' ');
}
