/** Returns the 32-bit FNV-1a hash of a text in base 36: enough to tell texts apart, but not to keep a secret. */
export function hashText(text: string): string {
  return (hashCharacters(text, HASH_START) >>> 0).toString(36);
}

export const HASH_START = 0x811c9dc5 | 0;

/** Goes on with a hash, so that what consists of several texts need not be joined. */
export function hashCharacters(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}
