export interface Entry {
  /** The path in `exports` of package.json: `./html`. */
  path: string;
  /** The file of its types. */
  types: string;
  /** The name of its API report in `etc/`: `newsfold-html`. */
  report: string;
  /** The file of its ES module. */
  module: string;
}

export function listEntries(): Entry[];
export function listExports(report: string): string[];
