/**
 * How many words a text has. Where the script puts no spaces between words, two characters count
 * as one, which is near the mean in Chinese and Japanese.
 */
export function countWords(text: string): number {
  const unspaced = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu,
  );
  const spaced = text
    .replace(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu,
      ' ',
    )
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu);
  return (spaced?.length ?? 0) + Math.ceil((unspaced?.length ?? 0) / 2);
}
