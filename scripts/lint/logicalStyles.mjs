import { findPhysicalStyles, isPhysical, LOGICAL_ADVICE } from './findPhysicalStyles.mjs';

/** An ESLint rule: styled templates and `style` attributes name logical sides only. */
export const logicalStyles = {
  meta: {
    type: 'problem',
    docs: { description: 'Allow only logical properties in styled templates and style attributes' },
    messages: { physical: `{{declaration}}: ${LOGICAL_ADVICE}` },
    schema: [],
  },
  create({ report, sourceCode }) {
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (!/^(?:styled|css|keyframes|createGlobalStyle)\b/.test(sourceCode.getText(tag))) return;
        const [start, end] = quasi.range;
        let css = sourceCode.text.slice(start + 1, end - 1);
        for (const { range } of quasi.expressions) {
          const [from, to] = range.map((index) => index - start - 1);
          // `${…}` as a word of the same length, so that indices stay.
          css = css.slice(0, from - 2) + 'x'.repeat(to - from + 3) + css.slice(to + 1);
        }
        for (const { index, declaration } of findPhysicalStyles(css)) {
          report({
            loc: sourceCode.getLocFromIndex(start + 1 + index),
            messageId: 'physical',
            data: { declaration },
          });
        }
      },
      "JSXAttribute[name.name='style'] Property"(node) {
        const { key, value } = node;
        const name = node.computed ? '' : String(key.name ?? key.value);
        const property = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        const text = typeof value.value === 'string' ? value.value : '';
        if (isPhysical(property, text)) {
          report({ node, messageId: 'physical', data: { declaration: sourceCode.getText(node) } });
        }
      },
    };
  },
};
