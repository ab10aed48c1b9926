import type { Element } from 'hast';

import { hasClassMeaning } from './classMeaning';
import { getString } from './hast';
import { parseStyle } from './parseStyle';

/** Returns the elements for what a style says about words, as from Google Docs: bold, struck, superscript. */
export function getStyleFormatting(element: Element): readonly string[] {
  const style = getString(element, 'style');
  // Struck words must not read as valid, so this is the one class that counts. A style would win over it.
  const isStruck = hasClassMeaning(element, 'struck') && !/text-decoration/i.test(style ?? '');
  if (style === undefined || !mayFormat.test(style)) return isStruck ? struck : none;
  const declarations = parseStyle(style);
  const formatting = isStruck ? [...struck] : [];
  for (const { tagName, isIn, unless } of formats) {
    if (isIn(declarations) && !unless.test(element.tagName)) formatting.push(tagName);
  }
  return formatting;
}

const none: readonly string[] = [];
const struck: readonly string[] = ['s'];
const mayFormat = /font|line-through|vertical-align/i;

interface Format {
  tagName: string;
  isIn: (declarations: ReadonlyMap<string, string>) => boolean;
  /** The elements that say so themselves, or of which the style means something else. */
  unless: RegExp;
}

// In a `font`, before the size.
const findWeight = /(?<=^|\s)(?:bold(?:er)?|[1-9]00)(?=\s)/;

const formats: readonly Format[] = [
  {
    tagName: 'strong',
    isIn: (declarations) => {
      const weight =
        declarations.get('font-weight') ?? findWeight.exec(declarations.get('font') ?? '')?.[0] ?? '';
      return /^bold(er)?$/.test(weight) || Number(weight) >= 600;
    },
    unless: /^(b|strong|th|dt|h[1-6])$/,
  },
  {
    tagName: 'em',
    isIn: (declarations) =>
      /^(?:italic|oblique)/.test(declarations.get('font-style') ?? declarations.get('font') ?? ''),
    unless: /^(i|em|cite|dfn|var|address)$/,
  },
  {
    tagName: 's',
    isIn: (declarations) =>
      ['text-decoration', 'text-decoration-line', '-webkit-text-decoration'].some((name) =>
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
