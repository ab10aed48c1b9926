import type { Element, ElementContent, Properties } from 'hast';

import {
  buildElement,
  flattenToInline,
  getPlainText,
  unwrapSoleParagraph,
  type BlockBuilder,
} from '../BlockBuilder';
import { getClasses, getString, isElement } from '../hast';
import { pickProperties } from '../sanitizeSchema';
import type { Handler, State } from '../State';
import { unwrapBlock } from './unwrap';

export const table: Handler = (state, element, builder) => {
  if (isLayout(element)) {
    unwrapCells(state, element, builder);
    return;
  }
  const dir = getString(element, 'dir') ?? builder.inheritedAttributes.dir ?? state.options.dir;
  const endSide = dir === 'rtl' ? 'left' : 'right';
  const parts: Element[] = [];
  const after: Element[] = [];
  let captions: Element['children'] = [];
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.tagName === 'caption') {
      const { line, rest } = flattenToInline(state.contentOf(child, builder), true);
      if (line.length > 0) {
        captions = line;
        parts.push(state.withId(child, buildElement('caption', pickProperties(child), line)));
      } else state.addAnchor(child, builder);
      for (const block of rest) after.push(block);
    } else if (/^t(head|body|foot)$/.test(child.tagName)) {
      const rows = convertRows(state, child, builder, endSide);
      if (rows.length > 0) {
        parts.push(state.withId(child, buildElement(child.tagName, pickProperties(child), rows)));
      } else state.addAnchor(child, builder);
    }
  }
  if (parts.some(({ tagName }) => tagName !== 'caption')) {
    alignNumbers(parts);
    const label = getPlainText(captions);
    const part = label === '' ? undefined : ({ kind: 'table', label } as const);
    const node = buildElement('table', pickProperties(element), parts, part);
    builder.addBlock(state.withId(element, node));
  }
  for (const block of after) builder.addBlock(block);
};

function convertRows(state: State, section: Element, builder: BlockBuilder, endSide: string): Element[] {
  const rows: Element[] = [];
  state.formatted(section, builder, () => {
    for (const row of section.children) {
      if (!isElement(row) || row.tagName !== 'tr') continue;
      state.formatted(row, builder, () => {
        const cells = row.children.filter(isCell).map((cell) => {
          const align = getAlign(cell, endSide) ?? getAlign(row, endSide);
          const properties = { ...validateSpans(pickProperties(cell)), ...(align && { dataAlign: align }) };
          const content = unwrapSoleParagraph(state.contentOf(cell, builder));
          return state.withId(cell, buildElement(cell.tagName, properties, content));
        });
        if (cells.length > 0) rows.push(state.withId(row, buildElement('tr', pickProperties(row), cells)));
      });
    }
  });
  return rows;
}

/** Returns how a cell is aligned, if not to its start: by its attribute, its style or its class. */
function getAlign(cell: Element, endSide: string): 'center' | 'end' | undefined {
  const style = getString(cell, 'style') ?? '';
  const value =
    getString(cell, 'dataAlign') ??
    getString(cell, 'align') ??
    /(?:^|;)\s*text-align:\s*(\w+)/i.exec(style)?.[1] ??
    /has-text-align-(\w+)/.exec(getClasses(cell).join(' '))?.[1];
  const align = value?.trim().toLowerCase();
  return align === 'center' ? 'center' : align === endSide || align === 'end' ? 'end' : undefined;
}

/** Aligns each column of numbers but the first to its end, so that their digits are below each other. */
function alignNumbers(parts: readonly Element[]): void {
  const rows = parts.flatMap(({ children }) => children).filter(isRow);
  const columns: Element[][] = [];
  for (const { children } of rows) {
    const cells = children.filter(isCell);
    // A cell of several columns moves those after it.
    if (cells.some(({ properties }) => properties.colSpan ?? properties.rowSpan)) return;
    for (const [at, cell] of cells.entries()) (columns[at] ??= []).push(cell);
  }
  for (const cells of columns.slice(1)) {
    const texts = cells
      .filter(({ tagName }) => tagName === 'td')
      .map(({ children }) => getPlainText(children));
    const numbers = texts.filter((text) => !/^[–—-]?$/.test(text));
    if (numbers.length < 2 || !numbers.every((text) => text.length < MAX_NUMBER && number.test(text))) {
      continue;
    }
    for (const { properties } of cells) properties.dataAlign ??= 'end';
  }
}

const MAX_NUMBER = 30;
// "13,000", "−81 %", "$2.5", "14 m"
const number = /^[−–+-]?\s?\p{Sc}?\s?\p{Nd}[\p{Nd}\s.,٫٬’'/:-]*(?:[%٪]|\p{Sc}|\p{L}{1,3})?$/u;

function isRow(node: ElementContent): node is Element {
  return isElement(node) && node.tagName === 'tr';
}

function isCell(node: ElementContent): node is Element {
  return isElement(node) && /^t[hd]$/.test(node.tagName);
}

/** Whether a table only arranges blocks, as in a newsletter: it says so, has one column, or has a table in a cell. */
function isLayout(element: Element): boolean {
  if (/^(?:presentation|none)$/i.test(getString(element, 'role') ?? '')) return true;
  let isSingleColumn = true;
  let hasTable = false;
  for (const section of element.children) {
    if (!isElement(section)) continue;
    if (section.tagName === 'caption' || section.tagName === 'thead') return false;
    for (const row of section.children) {
      if (!isElement(row)) continue;
      const cells = row.children.filter(isElement);
      if (cells.some(({ tagName }) => tagName === 'th')) return false;
      isSingleColumn &&= cells.length <= 1;
      hasTable ||= cells.some(({ children }) =>
        children.some((child) => isElement(child) && child.tagName === 'table'),
      );
    }
  }
  return isSingleColumn || hasTable;
}

/** Adds the content of each cell as blocks. */
function unwrapCells(state: State, element: Element, builder: BlockBuilder): void {
  const { inheritedAttributes } = builder;
  unwrapBlock(state, { ...element, children: [] }, builder);
  builder.inheritedAttributes = { ...inheritedAttributes, ...pickProperties(element, '') };
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (/^t(?:head|body|foot|r)$/.test(child.tagName)) unwrapCells(state, child, builder);
    else if (child.tagName !== 'colgroup') {
      state.formatted(child, builder, () => unwrapBlock(state, child, builder));
    }
  }
  builder.inheritedAttributes = inheritedAttributes;
}

function validateSpans(properties: Properties): Properties {
  for (const name of ['colSpan', 'rowSpan']) {
    if (!/^[1-9]\d{0,2}$/.test(String(properties[name]))) delete properties[name];
  }
  return properties;
}
