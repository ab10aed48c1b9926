import { readField, toArray, toFields, toText } from '../internal/coerce';
import type { ArticleMeta } from './articleMeta';

/** Returns what `articleMeta` returned as HTML, escaped, with a tag on each line. */
export function articleMetaToHtml(head: ArticleMeta): string {
  const title = toText(readField(head, 'title'));
  const lines = title === undefined ? [] : [`<title>${escapeHtml(title)}</title>`];
  for (const tag of toArray(readField(head, 'tags'))) {
    const { tagName, ...attributes } = toFields(tag);
    if (tagName === 'meta' || tagName === 'link') lines.push(`<${tagName}${printAttributes(attributes)}>`);
  }
  return lines.join('\n');
}

function printAttributes(attributes: Record<string, unknown>): string {
  return Object.entries(attributes)
    .filter(([name]) => /^[a-z-]+$/i.test(name))
    .map(([name, value]) => ` ${name.toLowerCase()}="${escapeHtml(toText(value) ?? '')}"`)
    .join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
