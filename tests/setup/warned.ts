import { expect, vi } from 'vitest';

/**
 * Does something that a developer should be told about, and checks that it was said in one warning
 * that holds these words. Each message is said once in the life of a module, so give each test
 * values of its own.
 */
export function warned<Result>(act: () => Result, ...words: string[]): Result {
  vi.mocked(console.warn).mockImplementation(() => undefined);
  const result = act();
  const said = vi.mocked(console.warn).mock.calls.map((call) => String(call[0]));
  vi.mocked(console.warn).mockClear();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^\[newsfold\] \w+: .+\. .+\.$/);
  for (const word of words) expect(said[0]).toContain(word);
  return result;
}
