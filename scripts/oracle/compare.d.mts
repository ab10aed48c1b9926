/** What each build printed, by its name. */
export type Recording = Partial<
  Record<
    string,
    {
      stories: Record<string, { html: string; css?: string }>;
      warnings: string[];
      /** The style sheet of the static build. */
      css?: string;
    }
  >
>;

export interface ExpectedDifference {
  in?: string;
  story?: string;
  replace?: string;
  with?: string;
  accept?: boolean;
  only?: 'base' | 'head';
  reason: string;
}

export function compareRecords(
  base: Recording,
  head: Recording,
  expected: readonly ExpectedDifference[],
): { lines: string[]; differences: number; stories: number };
