import { isValidElement } from 'react';
import type { ArgTypesEnhancer, InputType, StrictInputType } from 'storybook/internal/types';

/**
 * Makes the table of props one that people can use. Text gets a text field. What no field can hold (elements, functions, and data
 * with elements in it) gets none, where Storybook would show React's insides. Defaults are printed without quotes.
 */
export const describeProps: ArgTypesEnhancer = Object.assign(
  ({ argTypes, initialArgs }: Parameters<ArgTypesEnhancer>[0]) =>
    Object.fromEntries(
      [...new Set([...Object.keys(argTypes), ...Object.keys(initialArgs)])].map((name) => [
        name,
        describe(argTypes[name] ?? getUndocumented(name), initialArgs[name]),
      ]),
    ),
  // After Storybook has read the docstrings, and before it chooses a field for what has none.
  { secondPass: true },
);

function describe(argType: StrictInputType, value: unknown): StrictInputType {
  const { table } = argType;
  const summary = table?.defaultValue?.summary;
  const control = chooseControl(argType, value);
  return {
    ...argType,
    ...(control === undefined ? {} : { control }),
    table: {
      ...table,
      ...(summary === undefined ? {} : { defaultValue: { summary: unquote(summary) } }),
    },
  };
}

/** React declares the children of a component, so they have no docstring of ours. */
function getUndocumented(name: string): StrictInputType {
  return name === 'children'
    ? {
        name,
        description: 'What the component shows: text or elements.',
        type: { name: 'other', value: 'ReactNode' },
        table: { type: { summary: 'ReactNode' } },
      }
    : { name };
}

function chooseControl({ name, control, type }: StrictInputType, value: unknown): InputType['control'] {
  // The toolbar chooses the language, and a locale has a hundred messages.
  if (name === 'locale' || holdsCode(value)) return { disable: true };
  switch (type?.name) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'enum':
      return control;
  }
  if (typeof value === 'string') return { type: 'text' };
  if (typeof value === 'number') return { type: 'number' };
  if (typeof value === 'boolean') return { type: 'boolean' };
  if (typeof value === 'object' && value !== null) return control;
  // A field for what is not there yet would make an empty object of a date.
  return type?.name === 'other' && type.value === 'ReactNode' ? { type: 'text' } : { disable: true };
}

/** Whether a value has an element or a function in it. */
function holdsCode(value: unknown): boolean {
  if (typeof value === 'function' || isValidElement(value)) return true;
  if (typeof value !== 'object' || value === null || value instanceof Date) return false;
  return Object.values(value).some(holdsCode);
}

/** Removes quotes around a text, as often as there are some: a default that is a text has two pairs. */
function unquote(text: string): string {
  const quote = text.charAt(0);
  const isQuoted = text.length > 1 && `'"\``.includes(quote) && text.endsWith(quote);
  return isQuoted ? unquote(text.slice(1, -1)) : text;
}
