import type { Element, Properties } from 'hast';

import { buildElement, flattenToInline, getPlainText, unwrapSoleParagraph } from '../BlockBuilder';
import { isElement } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler } from '../State';

export const table: Handler = (state, element, builder) => {
  const parts: Element[] = [];
  const after: Element[] = [];
  let captions: Element['children'] = [];
  let cellCount = 0;
  let lastCell: Element[] = [];
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.tagName === 'caption') {
      const { line, rest } = flattenToInline(state.contentOf(child, builder));
      if (line.length > 0) {
        captions = line;
        parts.push(buildElement('caption', pickProperties(child), line));
      }
      for (const block of rest) after.push(block);
    } else if (/^t(head|body|foot)$/.test(child.tagName)) {
      const rows: Element[] = [];
      for (const row of child.children) {
        if (!isElement(row) || row.tagName !== 'tr') continue;
        const cells = row.children.flatMap((cell) => {
          if (!isElement(cell) || !/^t[hd]$/.test(cell.tagName)) return [];
          cellCount++;
          lastCell = state.contentOf(cell, builder);
          const properties = validateSpans(pickProperties(cell));
          return [state.withId(cell, buildElement(cell.tagName, properties, unwrapSoleParagraph(lastCell)))];
        });
        if (cells.length > 0) rows.push(state.withId(row, buildElement('tr', pickProperties(row), cells)));
      }
      if (rows.length > 0) {
        parts.push(state.withId(child, buildElement(child.tagName, pickProperties(child), rows)));
      }
    }
  }
  // A table with one cell is a box around a text.
  if (cellCount <= 1) {
    if (captions.length > 0) builder.addBlock(buildElement('p', {}, captions));
    for (const block of lastCell) builder.addBlock(block);
  } else {
    const label = getPlainText(captions);
    const part = label === '' ? undefined : ({ kind: 'table', label } as const);
    const node = buildElement('table', pickProperties(element), parts, part);
    builder.addBlock(state.withId(element, node));
  }
  for (const block of after) builder.addBlock(block);
};

function validateSpans(properties: Properties): Properties {
  for (const name of ['colSpan', 'rowSpan']) {
    if (!/^[1-9]\d{0,2}$/.test(String(properties[name]))) delete properties[name];
  }
  return properties;
}
