/**
 * Hands a part's figures to run.mjs. Each row has a cell for each column, as text; `about` says what
 * else a reader of results.json has to know.
 */
export function table(columns, rows, about = {}) {
  console.log(`\n#table ${JSON.stringify({ about, columns, rows })}`);
}
