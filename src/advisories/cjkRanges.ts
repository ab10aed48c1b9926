/**
 * The characters of Chinese and Japanese, which are written without spaces between words, as ranges for the brackets of
 * a regular expression.
 */
export const cjkRanges =
  '\\u3005-\\u3007\\u3040-\\u3098\\u309B-\\u30FA\\u30FC-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF\\uFF66-\\uFF9D';
