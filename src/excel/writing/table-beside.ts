/**
 * An Excel Table next to the column that is written. Excel's AutoCorrect draws what is entered beside a table into the table, and applies to writes of
 * add-ins too (OfficeDev/office-js #6745 reports it for calculated columns): then the rank column becomes a column of the table, which is as it should be. Restore
 * takes it out again.
 */
import type { Conversation } from '../conversation';

/** The name of the table that ends right before a column, over any of the rows; null where none does. One request, where the sheet has tables at all. */
export async function findTableBeside(
  context: Conversation,
  sheet: Excel.Worksheet,
  names: readonly string[],
  { column, top, rowCount }: { readonly column: number; readonly top: number; readonly rowCount: number },
): Promise<string | null> {
  if (names.length === 0) return null;
  const tables = names.map((name) => {
    const range = sheet.tables.getItem(name).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, range };
  });
  await context.sync();
  const beside = tables.find(({ range }) => range.columnIndex + range.columnCount === column && range.rowIndex < top + rowCount && top < range.rowIndex + range.rowCount);
  return beside?.name ?? null;
}
