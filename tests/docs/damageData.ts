const damages: readonly unknown[] = [undefined, null, 7, 'http://[', {}, ['x', null, 7, {}, []]];

/** Copies of the data, each with one value somewhere in it replaced with a value of another type, or with none. */
export function* damageData(data: unknown, path = ''): Generator<{ path: string; copy: unknown }> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const here = `${path}.${key}`;
    for (const damage of damages) {
      yield { path: `${here} = ${JSON.stringify(damage)}`, copy: replace(data, key, damage) };
    }
    for (const inner of damageData(value, here)) {
      yield { path: inner.path, copy: replace(data, key, inner.copy) };
    }
  }
}

function replace(data: object, key: string, value: unknown): unknown {
  return Array.isArray(data)
    ? data.map((item: unknown, index) => (String(index) === key ? value : item))
    : { ...data, [key]: value };
}
