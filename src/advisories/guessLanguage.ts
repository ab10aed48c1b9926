/** The language that a text's script suggests, from its beginning; `en` for any other script. */
export function guessLanguage(texts: readonly string[]): string {
  const sample = texts.join(' ').slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(1, letters);
  if (share(/[\u3041-\u30FF]/g) > 0.1) return 'ja';
  if (share(/[\u3400-\u9FFF]/g) > 0.3) return 'zh';
  if (share(/[\u0620-\u064A]/g) > 0.3) return 'ar';
  if (share(/[\u0904-\u0939]/g) > 0.3) return 'hi';
  return 'en';
}
