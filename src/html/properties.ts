import { find, html, type Info } from 'property-information';

/** Returns what is known about an attribute or a property of hast, by either of its names. */
export function findProperty(
  name: string,
): Pick<Info, 'attribute' | 'property'> &
  Partial<Pick<Info, 'spaceSeparated' | 'boolean' | 'overloadedBoolean'>> {
  // The library looks names up in plain objects, where it would find those that every object has.
  return name in Object.prototype ? { attribute: name, property: name } : find(html, name);
}
