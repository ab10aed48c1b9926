/** Says what to write instead of a physical side: the page may run from right to left. */
export const LOGICAL_ADVICE =
  'Use a logical property or value (inline-start, block-end, inline-size), so that a page from right to left mirrors.';

const physicalProperty =
  /(?:^|-)(?:left|right|top|bottom)(?:-|$)|^(?:(?:min|max|contain-intrinsic)-)?(?:width|height)$/;
const physicalValue = /(?<![\w-])(?:left|right)(?![\w-])/;
// Not border-width: unequal widths draw a triangle or a chevron, which points the same way in every language.
const boxShorthand = /^(?:margin|padding|inset|scroll-margin|scroll-padding)$/;

/** Whether a declaration names a side of the screen rather than of the text. */
export function isPhysical(property, value) {
  if (property.startsWith('--')) return false;
  return (
    physicalProperty.test(property) ||
    physicalValue.test(value) ||
    (boxShorthand.test(property) && hasUnequalSides(value)) ||
    (property === 'border-radius' && splitValues(value).length > 1)
  );
}

/** The physical declarations of a style sheet or of a part of one, each with its index in the text. */
export function findPhysicalStyles(css) {
  const blank = (text) => text.replaceAll(/[^\n]/g, ' ');
  const text = css.replaceAll(/\/\*[^]*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, blank);
  return [...text.matchAll(/([^{};]+)(?=[;}]|$)/g)].flatMap(({ 0: part, index }) => {
    const [, space, property, value] = /^(\s*)([\w-]+)\s*:([^]*)$/.exec(part) ?? [];
    return property !== undefined && isPhysical(property.toLowerCase(), value)
      ? [{ index: index + space.length, declaration: `${property}: ${value.trim()}` }]
      : [];
  });
}

/** `margin: 0 1px 2px 3px` gives the left side another value than the right. */
function hasUnequalSides(value) {
  const [, right, , left] = splitValues(value);
  return left !== undefined && left !== right;
}

/** Splits at spaces outside of brackets. */
function splitValues(value) {
  return value.trim().match(/(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];
}
