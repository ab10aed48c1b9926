/**
 * A function that remembers what it made, by what it was given. A site asks for few things again and
 * again; the bounds keep a hostile stream of others from filling memory.
 */
export function kept<Given extends (string | number)[], Value>(
  make: (...given: Given) => Value,
): (...given: Given) => Value {
  const values = new Map<string, Value>();
  return (...given) => {
    const key = given.length === 1 ? String(given[0]) : given.join('\n');
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = make(...given);
    if (key.length <= longest) {
      if (values.size >= most) values.clear();
      values.set(key, value);
    }
    return value;
  };
}

const most = 500;
const longest = 500;
