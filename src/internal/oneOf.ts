import { describeValue, warn } from './warn';

/** Returns `value` if it is one of `values`; otherwise warns, and returns `fallback`. */
export function oneOf<Value extends string>(
  values: readonly Value[],
  value: unknown,
  fallback: Value,
  component: string,
  prop: string,
): Value {
  const known = values.find((item) => item === value);
  if (known !== undefined) return known;
  warn(
    component,
    `${prop} is ${describeValue(value)}, which is not one of its values, so "${fallback}" was used. ` +
      `Pass ${values.map((item) => `"${item}"`).join(', ')}.`,
  );
  return fallback;
}
