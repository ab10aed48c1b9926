/** Data from a CMS, in which any field may be missing. */
export type Loose<Fields> = { [Name in keyof Fields]?: Fields[Name] | null | undefined };

/** Escapes a text for HTML. A value that is neither a text nor a number has no text. */
export function escapeText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Returns the items of a list that are objects. Anything else is an empty list. */
export function toList<Item extends object>(value: readonly Item[] | null | undefined): Item[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.filter((item): item is Item => typeof item === 'object' && item !== null);
}

/** Writes an element: `tag('a', { href }, html)`. Attributes without a value are left out. */
export function tag(name: string, attributes: Record<string, unknown>, html?: unknown): string {
  const written = Object.entries(attributes).map(([attribute, value]) => {
    const text = escapeText(value);
    return text === '' && attribute !== 'alt' ? '' : ` ${attribute}="${text}"`;
  });
  const start = `<${name}${written.join('')}>`;
  return name === 'img' || name === 'track' ? start : `${start}${toHtml(html)}</${name}>`;
}

/** A field that holds HTML. */
export function toHtml(value: unknown): string {
  return typeof value === 'string' ? value : escapeText(value);
}

/** A link, or only its words if it leads nowhere. */
export function link(href: unknown, html: unknown): string {
  return escapeText(href) === '' ? toHtml(html) : tag('a', { href }, toHtml(html) || escapeText(href));
}

/** A picture, film or table with the parts of its caption. */
export function figure(html: string, ...caption: string[]): string {
  const words = caption.filter((part) => part !== '').join(' ');
  return tag('figure', {}, html + (words && tag('figcaption', {}, words)));
}

/** The page of a player or a post, which Newsfold turns into an embed, or into a link. */
export function embed(url: unknown, title?: unknown): string {
  return escapeText(url) === '' ? '' : tag('iframe', { src: url, title });
}

const warned = new Set<string>();

/** Warns once, in development. */
export function warnOnce(message: string): void {
  if (process.env.NODE_ENV === 'production' || warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

/** Warns about a part of a body that the recipe does not know. */
export function warnUnknown(type: unknown): void {
  warnOnce(
    `The recipe has no case for ${JSON.stringify(type)}, so only what is clearly text was kept of it. Add a case.`,
  );
}
