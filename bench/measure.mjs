export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[sorted.length >> 1];
}

/** `median (least–most)`, in three figures. */
export function ratio(samples) {
  const shown = (number) => number.toPrecision(3).replace(/\.?0+$/, (end) => (end.includes('.') ? '' : end));
  return {
    median: Number(median(samples).toPrecision(3)),
    least: Number(Math.min(...samples).toPrecision(3)),
    most: Number(Math.max(...samples).toPrecision(3)),
    text: `${shown(median(samples))} (${shown(Math.min(...samples))}–${shown(Math.max(...samples))})`,
  };
}

/**
 * The time of each task over that of `base`. In a round, in random order, short slots of task and
 * base take turns (ABAB…), short enough that most are not interrupted; a sample is the ratio of the
 * round's medians. A task that returns a promise takes until it resolves.
 */
export async function alternate(tasks, base, options) {
  const samples = await sampleRatios(tasks, base, options);
  return Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, ratio(list)]));
}

/** The ratios themselves, one per round. */
export async function sampleRatios(tasks, base, { rounds = 15, turns = 15, slot = 1.5 } = {}) {
  const samples = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  const counts = {};
  for (const [name, task] of Object.entries(tasks)) counts[name] = await countFor(task, slot);
  const baseCount = await countFor(base, slot);
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffled(Object.keys(tasks))) {
      const own = [];
      const others = [];
      for (let turn = 0; turn < turns; turn++) {
        own.push(await timed(tasks[name], counts[name]));
        others.push(await timed(base, baseCount));
      }
      samples[name].push(median(own) / median(others));
    }
  }
  return samples;
}

/** Milliseconds for one call, from `count` in a row. */
async function timed(task, count) {
  const start = performance.now();
  for (let call = 0; call < count; call++) {
    const result = task();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - start) / count;
}

/** How many calls fill a slot, once the engine has compiled them. */
async function countFor(task, slot) {
  const until = performance.now() + 400;
  do await timed(task, 1);
  while (performance.now() < until);
  const times = [];
  while (times.length < 9) times.push(await timed(task, 3));
  return Math.max(1, Math.round(slot / median(times)));
}

export function shuffled(list) {
  const rest = [...list];
  for (let last = rest.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1));
    [rest[last], rest[other]] = [rest[other], rest[last]];
  }
  return rest;
}
