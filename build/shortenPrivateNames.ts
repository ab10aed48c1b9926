import { forms } from '../src/styling/forms.ts';
import { findAllStyledRoots } from './sources.ts';

const PRIVATE = /--_[a-z][\w-]*/g;

/**
 * `warnAboutMissingSheet` reads the first, and the rules that a template gets are no reason to change a name in the sources.
 * `newsfold/styles/scripts.css` sets the others.
 */
const KEPT = ['--_space-after', '--_text-lines', '--_head-lines'];

let shortNames: Map<string, string> | undefined;

/**
 * Gives private custom properties the names that are published: `--_kicker-case` becomes `--_nf-k`, or whatever letter it has. Each
 * has one name in the whole package, and the beginning keeps it apart from the private properties of a site.
 */
export function shortenPrivateNames(css: string): string {
  shortNames ??= createShortNames();
  const names = shortNames;
  return css.replace(PRIVATE, (name) => names.get(name) ?? name);
}

function createShortNames(): Map<string, string> {
  const css = findAllStyledRoots().map((root) => root.css);
  const names = new Set([JSON.stringify(forms), ...css].join('\n').match(PRIVATE));
  for (const name of KEPT) names.delete(name);
  return new Map([...names].sort().map((name, index) => [name, `--_nf-${index.toString(36)}`]));
}
