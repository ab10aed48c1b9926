const said = new Set<string>();

/**
 * Tells a developer, once per message, what is wrong, why it matters and how to mend it.
 * Call it behind `process.env.NODE_ENV !== 'production'`, so that bundlers drop the words too, and ask that last: where no
 * bundler has put the answer in its place, Node takes longer for it than for most conditions.
 */
export function warn(component: string, message: string): void {
  const line = `[newsfold] ${component}: ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
