import { isArray, toArray, toObjects, toText, type CompletePicker } from '../internal/coerce';
import { describeValue, warn } from '../internal/warn';
import type { TableOfContentsEntry } from './headings';
import { toHeadingLevel } from './headingTag';

const pickEntry: CompletePicker<TableOfContentsEntry> = ({ id, text, level }) => ({ id, text, level });

/** Returns the entries that have an id and a text. A level that no heading has becomes the nearest one. */
export function toHeadingEntries(list: unknown, component: string): TableOfContentsEntry[] {
  const entries = toObjects(list, pickEntry).flatMap((entry) => {
    const id = toText(entry.id);
    const text = toText(entry.text);
    return id === undefined || text === undefined ? [] : { id, text, level: toHeadingLevel(entry.level, 2) };
  });
  warnAboutEntries(list, entries.length, component);
  return entries;
}

function warnAboutEntries(list: unknown, complete: number, component: string): void {
  const total = toArray(list).length;
  if (!isArray(list)) {
    warn(
      component,
      `headings is ${describeValue(list)}, which is not a list, so nothing was rendered. Pass what tableOfContents returns.`,
    );
  } else if (complete < total) {
    warn(
      component,
      `${String(total - complete)} of ${String(total)} headings have no id or no text, so they were left out. Pass { id: '…', text: '…', level: 2 } for each.`,
    );
  }
}
