import { isValidElement } from 'react';
import type { ArgTypesEnhancer, InputType, StrictInputType } from 'storybook/internal/types';

/**
 * Makes the table of props one that people can use. Text gets a text field. What no field can hold (elements, functions, and data
 * with elements in it) gets none, where Storybook would show React's insides. Defaults are printed without quotes.
 */
export const describeProps: ArgTypesEnhancer = Object.assign(
  ({ argTypes, initialArgs }: Parameters<ArgTypesEnhancer>[0]) =>
    Object.fromEntries(
      Object.entries(argTypes).map(([name, argType]) => [name, describe(argType, initialArgs[name])]),
    ),
  // After Storybook has chosen its own fields.
  { secondPass: true },
);

function describe(argType: StrictInputType, value: unknown): StrictInputType {
  const { table } = argType;
  const summary = table?.defaultValue?.summary;
  const control = chooseControl(argType, value);
  return {
    ...argType,
    // React declares the type of children, so its documentation is not ours.
    ...(argType.name === 'children' && !argType.description
      ? { description: 'What the component shows: text or elements.' }
      : {}),
    ...(control === undefined ? {} : { control }),
    table: {
      ...table,
      ...(summary === undefined ? {} : { defaultValue: { summary: unquote(summary) } }),
    },
  };
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

function unquote(text: string): string {
  const quote = text.charAt(0);
  return text.length > 1 && `'"\``.includes(quote) && text.endsWith(quote) ? text.slice(1, -1) : text;
}
