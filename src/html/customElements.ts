import type { Element } from 'hast';

import { getString } from './hast';
import { findProperty } from './properties';

/** Knows which elements a publisher's components replace: by their names, or by a data attribute. */
export class CustomElements {
  private readonly tagNames: ReadonlySet<string>;
  private readonly attributes: { key: string; property: string; value: string | undefined }[] = [];

  constructor(
    keys: readonly string[],
    /** The attributes that the components get. */
    readonly attributeNames: readonly string[],
  ) {
    this.tagNames = new Set(keys.filter((key) => key.includes('-') && !key.startsWith('[')));
    for (const key of keys) {
      const [, name, value] = /^\[(data-[\w-]+)(?:=["']?([^"'\]]*)["']?)?\]$/.exec(key) ?? [];
      if (name !== undefined) this.attributes.push({ key, property: findProperty(name).property, value });
    }
  }

  /** Returns the key of the component that replaces an element. */
  findKey(element: Element): string | undefined {
    if (this.tagNames.has(element.tagName)) return element.tagName;
    if (this.attributes.length === 0) return undefined;
    return this.attributes.find(({ property, value }) => {
      const given = getString(element, property);
      return given !== undefined && (value === undefined || value === given);
    })?.key;
  }
}
