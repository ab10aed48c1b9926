/**
 * The characters of Chinese and Japanese, which stand without spaces between words, as they are
 * written inside the brackets of a regular expression.
 */
export const spaceless =
  '\\u3005-\\u3007\\u3040-\\u3098\\u309B-\\u30FA\\u30FC-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF\\uFF66-\\uFF9D';
