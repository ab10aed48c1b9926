import type { Element } from 'hast';

import { getString } from './hast';
import { parseStyle } from './parseStyle';

/** Returns the elements for what a style says about words, as from Google Docs: bold, struck, superscript. */
export function getStyleFormatting(element: Element): readonly string[] {
  const style = getString(element, 'style');
  if (style === undefined || !mayFormat.test(style)) return none;
  const declarations = parseStyle(style);
  const formatting: string[] = [];
  for (const { tagName, isIn, unless } of formats) {
    if (isIn(declarations) && !unless.test(element.tagName)) formatting.push(tagName);
  }
  return formatting;
}

const none: readonly string[] = [];
const mayFormat = /font-weight|font-style|line-through|vertical-align/i;

interface Format {
  tagName: string;
  isIn: (declarations: ReadonlyMap<string, string>) => boolean;
  /** The elements that say so themselves, or of which the style means something else. */
  unless: RegExp;
}

const formats: readonly Format[] = [
  {
    tagName: 'strong',
    isIn: (declarations) => {
      const weight = declarations.get('font-weight') ?? '';
      return /^bold(er)?$/.test(weight) || Number(weight) >= 600;
    },
    unless: /^(b|strong|th|dt|h[1-6])$/,
  },
  {
    tagName: 'em',
    isIn: (declarations) => /^(italic|oblique)/.test(declarations.get('font-style') ?? ''),
    unless: /^(i|em|cite|dfn|var|address)$/,
  },
  {
    tagName: 's',
    isIn: (declarations) =>
      ['text-decoration', 'text-decoration-line'].some((name) =>
        declarations.get(name)?.includes('line-through'),
      ),
    unless: /^(s|strike|del)$/,
  },
  {
    tagName: 'sup',
    isIn: (declarations) => declarations.get('vertical-align') === 'super',
    unless: /^(sup|img|t[dhr]|tbody)$/,
  },
  {
    tagName: 'sub',
    isIn: (declarations) => declarations.get('vertical-align') === 'sub',
    unless: /^(sub|img|t[dhr]|tbody)$/,
  },
];
