import type { Element, Properties } from 'hast';

import { headingId, headingIds } from '../content/headingIds';
import { getString, hasProperties } from './hast';

/**
 * Gives ids to headings and to the targets of links in the same text, and updates those links. The ids of the source are
 * never used as they are: see docs/decisions/0022-html-ids.md.
 */
export class Ids {
  /** Ids that no element has, because the element at their place has another. Links lead to that one. */
  readonly aliases = new Map<string, string>();

  private readonly newIds = new Map<string, string>();
  private readonly claimed = new Set<string>();
  private readonly links: { properties: Properties; targets: readonly string[] }[] = [];
  private readonly headings: { node: Element; text: string }[] = [];
  private readonly targetTexts: string[];

  /** `targets` are the ids in the text that links in the text lead to. */
  constructor(
    targets: readonly string[],
    private readonly prefix: string,
  ) {
    this.targetTexts = targets.map(toSafeIdText);
    const ids = headingIds(this.targetTexts);
    targets.forEach((id, index) => this.newIds.set(id, prefix + (ids[index] ?? '')));
  }

  /** Returns the new id of an element that a link leads to. If several elements have the same id, the first gets it. */
  claim(element: Element): string | undefined {
    if (this.newIds.size === 0 || !hasProperties(element)) return undefined;
    for (const given of getIds(element)) {
      const id = this.newIds.get(given);
      if (id !== undefined && !this.claimed.has(given)) {
        this.claimed.add(given);
        return id;
      }
    }
    return undefined;
  }

  /** The link leads to the first of the targets that the text has. */
  addLink(properties: Properties, targets: readonly string[]): void {
    this.links.push({ properties, targets });
  }

  addHeading(node: Element, element: Element, text: string): void {
    const id = this.claim(element);
    if (id !== undefined) node.properties.id = id;
    // The editor's id, if it contains a letter or digit from which an id can be made.
    const given = getString(element, 'id')?.trim() ?? '';
    this.headings.push({ node, text: /[\p{L}\p{N}]/u.test(given) ? given : text });
  }

  /** Sets the ids and links that depend on the whole text. */
  finish(): void {
    const texts = this.headings.map(({ text }) => toSafeIdText(text));
    const ids = headingIds([...this.targetTexts, ...texts]).slice(this.targetTexts.length);
    this.headings.forEach(({ node }, index) => {
      node.properties.id ??= this.prefix + (ids[index] ?? '');
    });
    for (const { properties, targets } of this.links) {
      let id = this.newIds.get(targets.find((target) => this.claimed.has(target)) ?? '');
      for (let other = id; other !== undefined; other = this.aliases.get(other)) id = other;
      if (id !== undefined) properties.href = `#${encodeURIComponent(id)}`;
    }
  }
}

/** Returns the names by which a link may lead to the element. */
export function getIds(element: Element): string[] {
  const ids: string[] = [];
  const id = getString(element, 'id');
  if (id) ids.push(id);
  const name = element.tagName === 'a' ? getString(element, 'name') : undefined;
  if (name) ids.push(name);
  return ids;
}

// Browsers make an element a global variable named by its id, but not if the id contains a hyphen.
function toSafeIdText(text: string): string {
  return headingId(text).includes('-') ? text : `section ${text}`;
}
