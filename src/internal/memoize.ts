/** Memoizes `fn` by its arguments. The cache is bounded so that untrusted input cannot exhaust memory. */
export function memoize<Args extends (string | number)[], Value>(
  fn: (...args: Args) => Value,
): (...args: Args) => Value {
  let rootNode: CacheNode<Value> = { next: new Map() };
  let count = 0;
  return (...args) => {
    let cached: CacheNode<Value> | undefined = rootNode;
    for (const arg of args) cached = cached?.next.get(arg);
    if (cached?.value !== undefined) return cached.value;
    const value = fn(...args);
    if (args.some((arg) => String(arg).length > MAX_KEY_LENGTH)) return value;
    if (count === MAX_ENTRIES) {
      rootNode = { next: new Map() };
      count = 0;
    }
    count += 1;
    let node = rootNode;
    for (const arg of args) {
      const next: CacheNode<Value> = node.next.get(arg) ?? { next: new Map() };
      node.next.set(arg, next);
      node = next;
    }
    node.value = value;
    return value;
  };
}

// One map per argument: joining the arguments to one key takes four times as long.
interface CacheNode<Value> {
  next: Map<string | number, CacheNode<Value>>;
  value?: Value;
}

const MAX_ENTRIES = 500;
const MAX_KEY_LENGTH = 500;
