import type { ComponentType } from 'react';

import { isObject, readField } from './coerce';

const kinds: readonly unknown[] = ['memo', 'forward_ref', 'lazy', 'client.reference'].map((kind) =>
  Symbol.for(`react.${kind}`),
);

/** Whether React can render a value as a component. An element is not a component, though the two are easily confused. */
export function isComponent(value: unknown): value is ComponentType<never> {
  return typeof value === 'function' || (isObject(value) && kinds.includes(readField(value, '$$typeof')));
}
