import { describeValue, warn } from './warn';

/** Warns about an HTML entity in a text, as the titles of WordPress have: React would show it to readers as it is. */
export function warnAboutEntity(text: unknown, component: string, field: string): void {
  if (typeof text !== 'string' || !entity.test(text)) return;
  // A page passes the same text from component to component.
  if (warnedTexts.has(text)) return;
  warnedTexts.add(text);
  warn(
    component,
    `${field} is ${describeValue(text)}, which has an HTML entity, and readers see it as it is. Decode it with htmlToText from newsfold/html.`,
  );
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

const warnedTexts = new Set<string>();
