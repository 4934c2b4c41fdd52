/** Excel Tables in cells that are about to be emptied become plain cells first: clearing would leave the tables there. */
export async function endExcelTables(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<void> {
  const found = ranges.map((range) => {
    const tables = range.getTables(false);
    tables.load('items/name');
    return tables;
  });
  await context.sync();
  for (const tables of found) for (const table of tables.items) table.convertToRange();
}
