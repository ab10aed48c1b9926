/** How much of a text is looked at. */
const SAMPLE_LENGTH = 4000;

/** Guesses the language of a text from the script of its beginning. Returns `en` for any script it does not know. */
export function guessLanguage(texts: readonly string[]): string {
  const sample = texts.join(' ').slice(0, SAMPLE_LENGTH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const getShare = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(1, letters);
  if (getShare(/[\u3041-\u30FF]/g) > 0.1) return 'ja';
  if (getShare(/[\u3400-\u9FFF]/g) > 0.3) return 'zh';
  if (getShare(/[\u0620-\u064A]/g) > 0.3) return 'ar';
  if (getShare(/[\u0904-\u0939]/g) > 0.3) return 'hi';
  return 'en';
}
