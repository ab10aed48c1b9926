/**
 * A function that remembers what it made, by what it was given. A site asks for few things again and
 * again; the bounds keep a hostile stream of others from filling memory.
 */
export function kept<Given extends (string | number)[], Value>(
  make: (...given: Given) => Value,
): (...given: Given) => Value {
  let first: Step<Value> = { next: new Map() };
  let count = 0;
  return (...given) => {
    let known: Step<Value> | undefined = first;
    for (const part of given) known = known?.next.get(part);
    if (known?.value !== undefined) return known.value;
    const value = make(...given);
    if (given.some((part) => String(part).length > longest)) return value;
    if (count === most) {
      first = { next: new Map() };
      count = 0;
    }
    count += 1;
    let step = first;
    for (const part of given) {
      const next: Step<Value> = step.next.get(part) ?? { next: new Map() };
      step.next.set(part, next);
      step = next;
    }
    step.value = value;
    return value;
  };
}

// A map for each piece: to join the pieces to one key takes four times as long.
interface Step<Value> {
  next: Map<string | number, Step<Value>>;
  value?: Value;
}

const most = 500;
const longest = 500;
