/** Hands a part's figures to run.mjs. Each row has a cell for each column, as text. */
export function table(columns, rows) {
  console.log(`\n#table ${JSON.stringify({ columns, rows })}`);
}
