import fc from 'fast-check';

/* Values that no type allows and that JavaScript can hand over all the same. Each is made anew, since some are used up. */

function fail(): never {
  throw new Error('This value fails on purpose');
}

function temporal(kind: string, text: string): unknown {
  return {
    [Symbol.toStringTag]: `Temporal.${kind}`,
    toString: () => text,
    toJSON: () => text,
    valueOf: fail,
  };
}

function nested(depth: number, around: (inside: unknown) => unknown): unknown {
  let value: unknown = 'the innermost';
  for (let level = 0; level < depth; level++) value = around(value);
  return value;
}

const traps = Object.fromEntries(
  [
    'get',
    'has',
    'set',
    'ownKeys',
    'getPrototypeOf',
    'getOwnPropertyDescriptor',
    'defineProperty',
    'apply',
    'construct',
    'isExtensible',
  ].map((trap) => [trap, fail]),
);

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function settled(promise: Promise<unknown>): unknown {
  promise.catch(() => undefined);
  return promise;
}

export const hostileValues: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  NaN: () => NaN,
  infinity: () => -Infinity,
  'a large number': () => 1e308,
  'the empty string': () => '',
  'a BigInt': () => 1n,
  'a BigInt of milliseconds': () => 1_633_777_200_000n,
  'a long BigInt': () => 10n ** 3000n,
  'a symbol': () => Symbol('x'),
  'a well-known symbol': () => Symbol.iterator,
  'a function': () => () => undefined,
  'a function that throws': () => fail,
  'an async function': () => () => Promise.resolve('later'),
  'a class': () =>
    class Story {
      title = 'a story';
    },
  'an object without a prototype': () => Object.create(null) as unknown,
  'fields without a prototype': () =>
    Object.assign(Object.create(null) as object, { html: '<p>x', text: 'x', name: 'x', tag: 'en' }),
  'toString is a number': () => ({ toString: 1 }),
  'toString throws': () => ({ toString: fail }),
  'toString returns an object': () => ({ toString: () => ({}) }),
  'toString returns half a surrogate pair': () => ({ toString: () => '\ud83d' }),
  'valueOf throws': () => ({ valueOf: fail }),
  'then is null': () => ({ then: null }),
  'then is a number': () => ({ then: 1 }),
  'then is a function': () => ({ then: () => undefined }),
  'then throws': () => ({ then: fail }),
  '$$typeof is text': () => ({ $$typeof: 'react.element', type: 'p', props: {} }),
  '$$typeof is null': () => ({ $$typeof: null }),
  '$$typeof of an older React': () => ({ $$typeof: Symbol.for('react.element'), type: 'p', props: {} }),
  'toJSON returns undefined': () => ({ toJSON: () => undefined }),
  'toJSON throws': () => ({ toJSON: fail }),
  'toJSON returns a BigInt': () => ({ toJSON: () => 1n }),
  '__proto__ as a field': () => JSON.parse('{"__proto__":{"tag":1},"constructor":1}') as unknown,
  'an object in itself': () => {
    const cycle: Record<string, unknown> = { text: 'x', messages: {} };
    cycle.text = cycle.messages = cycle.html = cycle;
    return cycle;
  },
  'an array in itself': () => {
    const cycle: unknown[] = ['x'];
    cycle.push(cycle, cycle);
    return cycle;
  },
  'a Date': () => new Date(1_633_777_200_000),
  'a Date of no time': () => new Date(NaN),
  'a Date that cannot be a number': () => Object.assign(new Date(0), { valueOf: fail, toString: fail }),
  'a Temporal.Instant': () => temporal('Instant', '2021-10-09T11:00:00.123456789Z'),
  'a Temporal.ZonedDateTime': () => temporal('ZonedDateTime', '2021-10-09T14:00:00+03:00[Asia/Qatar]'),
  'a Temporal.PlainDate': () => temporal('PlainDate', '2021-10-09[u-ca=islamic]'),
  'a Temporal.Duration': () => temporal('Duration', 'P1D'),
  'a number that refuses to be one': () => ({ valueOf: fail, toString: () => '2021-10-09T11:00:00Z' }),
  'half a surrogate pair': () => 'cut off \ud83d',
  'the other half': () => '\ude00 begins',
  'halves the wrong way round': () => 'a\ude00\ud83db',
  'half a surrogate pair in HTML': () =>
    '<p title="\ud83d">\ude00 &#xd83d;<a href="/\ud83d">x</a><h2 id="\ude00">\ud83d</h2>',
  'half a surrogate pair in a list': () => ['a \ud83d', ['\ude00']],
  'a text that ends a script': () => '</script><script>alert(1)</script><!--',
  'a long text': () => 'word '.repeat(20_000),
  'a long text of brackets': () => '[{('.repeat(20_000),
  'a long text of spaces': () => ' '.repeat(50_000),
  'a long array': () => Array.from({ length: 5000 }, (_, index) => index),
  'a long array of objects': () => Array.from({ length: 1000 }, () => ({ name: 'x', text: 'x' })),
  'a deep array': () => nested(20_000, (inside) => [inside]),
  'a deep array of two': () => nested(5000, (inside) => ['beside', inside]),
  'a deep object': () => nested(20_000, (inside) => ({ text: inside, html: inside, name: inside })),
  'an array with holes': () => {
    const holes: unknown[] = [];
    holes[40] = 'x';
    return holes;
  },
  'an array of anything': () => [undefined, null, 1n, Symbol('x'), {}, fail, new Date(0), ['\ud83d']],
  'an array that fails': () =>
    new Proxy(['a', 'b'], {
      get: (list, key) => (key === '1' ? fail() : (Reflect.get(list, key) as unknown)),
    }),
  'a Proxy that fails': () => new Proxy({}, traps),
  'a Proxy of a function that fails': () => new Proxy(() => undefined, traps),
  'a Proxy of fields': () => new Proxy({ html: '<p>x', name: 'x', text: 'x' }, {}),
  'a revoked Proxy': () => revoked({}),
  'a revoked Proxy of an array': () => revoked([]),
  'a revoked Proxy of a function': () => revoked(() => undefined),
  'getters that fail': () => {
    const value = {};
    for (const name of [
      'name',
      'text',
      'html',
      'messages',
      'tag',
      'src',
      'kind',
      'href',
      'then',
      '$$typeof',
      'toJSON',
    ]) {
      Object.defineProperty(value, name, { get: fail, enumerable: true });
    }
    return value;
  },
  'a promise': () => Promise.resolve('later'),
  'a promise that fails': () => settled(Promise.reject(new Error('This promise fails on purpose'))),
  'a promise among texts': () => ['a', Promise.resolve('b'), 'c'],
  'a Set': () => new Set(['a', {}]),
  'a Map': () => new Map([['a', {}]]),
  'a generator': () =>
    (function* () {
      yield 'a';
      yield {};
    })(),
  'a generator without an end': () =>
    (function* () {
      for (;;) yield 'a';
    })(),
  'an iterable that fails': () => ({ [Symbol.iterator]: fail }),
  'an async iterable': () => ({ [Symbol.asyncIterator]: fail }),
  'a RegExp': () => /x/,
  'an Error': () => new Error('\ud83d'),
  'a URL': () => new URL('https://example.org/a'),
  'a WeakMap': () => new WeakMap(),
  'a typed array': () => new Uint8Array(3),
  'a boxed symbol': () => Object(Symbol('x')) as unknown,
  'a boxed BigInt': () => Object(1n) as unknown,
  'a boxed text': () => Object('\ud83d') as unknown,
  'an element': () => <b>an element</b>,
  'elements and texts': () => ['a \ud83d', <b key="b">b</b>, 3],
};

/** A hostile value as fast-check prints it, and can make again from its seed. */
export type HostileValue = { made: string } | { value: unknown };

const halves = fc
  .array(
    fc.constantFrom('\ud83d', '\ude00', '\udbff', 'a', ' ', '<', '&', '{names}', '-', '\0', '\u2028', '😀'),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

export const anyHostileValue: fc.Arbitrary<HostileValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.keys(hostileValues)).map((made) => ({ made })) },
  { weight: 2, arbitrary: fc.jsonValue().map((value) => ({ value })) },
  { weight: 1, arbitrary: halves.map((value) => ({ value })) },
  {
    weight: 1,
    arbitrary: fc
      .anything({
        withBigInt: true,
        withDate: true,
        withNullPrototype: true,
        withObjectString: true,
        withSparseArray: true,
      })
      .map((value) => ({ value })),
  },
);

export function makeHostileValue(given: HostileValue): unknown {
  return 'made' in given ? hostileValues[given.made]?.() : given.value;
}
