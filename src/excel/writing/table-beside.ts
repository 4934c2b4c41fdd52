/**
 * An Excel table next to the column that is written. Excel's AutoCorrect draws what is entered beside a table into the table, and applies to writes of
 * add-ins too (OfficeDev/office-js #6745 reports it for calculated columns): then the rank column becomes a column of the table, which is as it should be. Restore
 * gives the table its size back.
 */
import type { Area } from '../../sheet';
import type { Conversation } from '../conversation';

export interface TableBeside {
  readonly name: string;
  /** As it was before the write. */
  readonly area: Area;
}

function loadArea(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, rowCount, columnCount };
}

/** The table that ends right before a column, over any of the rows; null where none does. One request, where the sheet has tables at all. */
export async function findTableBeside(
  context: Conversation,
  sheet: Excel.Worksheet,
  names: readonly string[],
  { column, top, rowCount }: { readonly column: number; readonly top: number; readonly rowCount: number },
): Promise<TableBeside | null> {
  if (names.length === 0) return null;
  const tables = names.map((name) => ({ name, range: loadArea(sheet.tables.getItem(name).getRange()) }));
  await context.sync();
  for (const { name, range } of tables) {
    const area = areaOf(range);
    if (area.left + area.columnCount === column && area.top < top + rowCount && top < area.top + area.rowCount) return { name, area };
  }
  return null;
}

/** Takes the columns that a table has grown by out of it again; their cells stay as they are. Nothing where it has gone or kept its size. */
export async function shrinkTable(context: Conversation, sheet: Excel.Worksheet, { name, area }: TableBeside): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return;
  const table = sheet.tables.getItemOrNullObject(name);
  const range = loadArea(table.getRange());
  await context.sync();
  if (table.isNullObject) return;
  const now = areaOf(range);
  if (now.left !== area.left || now.columnCount <= area.columnCount) return;
  table.resize(sheet.getRangeByIndexes(now.top, now.left, now.rowCount, area.columnCount));
  await context.sync();
}
