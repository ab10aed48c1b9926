import type { Element, ElementContent } from 'hast';

import { getString, isElement } from '../hast';
import type { Handler } from '../State';

/** A formula as text that reads right: 1/2, 10⁶, √(a + b), x_(n+1). */
export const math: Handler = (state, element, builder) => {
  const isBlock = getString(element, 'display') === 'block';
  if (isBlock) builder.endParagraph();
  state.addAnchor(element, builder);
  const text = toText(element).replace(/\s+/g, ' ').trim();
  builder.addText(text === '' ? (getString(element, 'alttext') ?? '') : text);
  if (isBlock) builder.endParagraph();
};

function toText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!isElement(node)) return '';
  const parts = node.children.filter(isElement);
  // Only when it is asked for: reading a child twice at each level would take exponential time.
  const child = (index: number) => {
    const part = parts[index];
    return part && toText(part);
  };
  switch (node.tagName) {
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
    case 'mprescripts':
    case 'none':
      return '';
    case 'semantics':
      return child(0) ?? '';
    case 'mspace':
      return ' ';
    case 'mfrac':
      return `${group(child(0))}/${groupFactors(child(1), isRow(parts[1]))}`;
    case 'msqrt':
      return `√${groupFactors(joinRow(node.children), parts.length > 1 || isRow(parts[0]))}`;
    case 'mroot':
      return `${raise(child(1), parts[1])}√${groupFactors(child(0), isRow(parts[0]))}`;
    case 'msup':
      return `${groupBase(child(0))}${raise(child(1), parts[1])}`;
    case 'msub':
    case 'munder':
      return `${groupBase(child(0))}${lower(child(1), parts[1])}`;
    case 'mover':
      return over(child(0), child(1));
    case 'msubsup':
    case 'munderover':
      return `${groupBase(child(0))}${lower(child(1), parts[1])}${raise(child(2), parts[2])}`;
    case 'mmultiscripts':
      return withScripts(parts);
    case 'mfenced': {
      const separator = (getString(node, 'separators') ?? ',').trim()[0] ?? '';
      const content = parts.map(toText).join(separator === ',' ? ', ' : separator);
      return (getString(node, 'open') ?? '(') + content + (getString(node, 'close') ?? ')');
    }
    case 'mtable':
      return parts.map(toText).join('; ');
    case 'mtr':
    case 'mlabeledtr':
      return parts.map((cell) => toText(cell).trim()).join(', ');
    default:
      return joinRow(node.children);
  }
}

/** Joins what stands in a row, with spaces around signs between two things, and around the fraction in 3 1/2. */
function joinRow(nodes: readonly ElementContent[]): string {
  let row = '';
  let isAfterFraction = false;
  nodes.forEach((node, index) => {
    const text = toText(node).replace(/[\u2061-\u2064]/g, '');
    const isInfix = isElement(node) && node.tagName === 'mo' && infix.test(text.trim());
    const hasLeft = nodes.slice(Math.max(0, index - 2), index).some(isElement);
    const isFraction = isElement(node) && node.tagName === 'mfrac';
    const touches =
      (isFraction && /[\p{L}\p{N})]$/u.test(row.slice(-2))) ||
      (isAfterFraction && /^[\p{L}\p{N}(√]/u.test(text));
    if (touches) row += ' ';
    row += isInfix && hasLeft && nodes.length > index + 1 ? ` ${text.trim()} ` : text;
    if (text !== '') isAfterFraction = isFraction;
  });
  return row;
}

const infix = /^[=<>≤≥≠≈≡∼∝+−±×÷·→←↔⇒⇔∈⊂∪∩-]$/u;

/** Puts brackets around what would be torn apart by the sign before or after it. */
function group(text = ''): string {
  const content = text.trim();
  return /^[\p{L}\p{N}\p{M}.,′'√()]*$/u.test(content) || isBracketed(content) ? content : `(${content})`;
}

/** A sign before factors in a row, such as `2a`, would take only the first. A number or a `dx` in pieces is one thing. */
function groupFactors(text = '', isInRow: boolean): string {
  const content = text.trim();
  const isOne = /^(?:[\p{N}.,]*|[d∂]\p{L})$/u.test(content) || isBracketed(content);
  return isInRow && !isOne ? `(${content})` : group(content);
}

function isRow(node: Element | undefined): boolean {
  if (!node || !/^(?:mpadded|mrow|mstyle)$/.test(node.tagName)) return false;
  const parts = node.children.filter(isElement);
  return parts.length > 1 || isRow(parts[0]);
}

function groupBase(text = ''): string {
  const content = text.trim();
  return /[\s/+−=]/.test(content) && !isBracketed(content) ? `(${content})` : content;
}

function isBracketed(text: string): boolean {
  return /^[([{|][^()[\]{}|]*[)\]}|]$/.test(text);
}

const raised = toMap(
  '0123456789+-−=()niabcdefghjklmoprstuvwxyz′∗*°',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ′**°',
);
const lowered = toMap('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

function toMap(from: string, to: string): ReadonlyMap<string, string> {
  const characters = Array.from(to);
  return new Map(Array.from(from).map((character, index) => [character, characters[index] ?? '']));
}

function raise(text = '', node?: Element): string {
  return script(text, raised, '^', isRow(node));
}

function lower(text = '', node?: Element): string {
  return script(text, lowered, '_', isRow(node));
}

/** Unicode has small characters for the commonest. Others get the sign that people type. */
function script(text: string, small: ReadonlyMap<string, string>, sign: string, isInRow: boolean): string {
  const characters = Array.from(text.replace(/\s+/g, ''));
  if (characters.length === 0) return '';
  const written = characters.map((character) => small.get(character));
  return written.every((character) => character !== undefined)
    ? written.join('')
    : `${sign}${groupFactors(text, isInRow)}`;
}

const accents = new Map([
  ['¯', '\u0304'],
  ['‾', '\u0304'],
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['→', '\u20d7'],
]);

function over(base = '', text = ''): string {
  const accent = accents.get(text.trim());
  if (accent !== undefined && Array.from(base.trim()).length === 1) return base.trim() + accent;
  return `${groupBase(base)}${accent === undefined ? raise(text) : text}`;
}

/** The base, then pairs below and above behind it, then the same before it. */
function withScripts([base, ...scripts]: readonly Element[]): string {
  const before = scripts.findIndex(({ tagName }) => tagName === 'mprescripts');
  const write = (nodes: readonly Element[]) =>
    nodes
      .map((node, index) => (index % 2 === 0 ? lower(toText(node), node) : raise(toText(node), node)))
      .join('');
  const behind = before < 0 ? scripts : scripts.slice(0, before);
  return write(before < 0 ? [] : scripts.slice(before + 1)) + (base ? toText(base) : '') + write(behind);
}
