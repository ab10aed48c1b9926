/**
 * A function that remembers what it made, by what it was given. A site asks for few things again and
 * again; the bound keeps a hostile stream of others from filling memory.
 */
export function kept<Given extends (string | number)[], Value>(
  make: (...given: Given) => Value,
): (...given: Given) => Value {
  const values = new Map<string | number, Value>();
  return (...given) => {
    const [only = ''] = given;
    const key = given.length === 1 ? only : given.join('\n');
    const known = values.get(key);
    if (known !== undefined) return known;
    if (values.size >= 500) values.clear();
    const value = make(...given);
    values.set(key, value);
    return value;
  };
}
