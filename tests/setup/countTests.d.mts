export function findMissingTests(
  recorded: Record<string, number>,
  counts: Record<string, { passed: number; failed: number }>,
): string[];
