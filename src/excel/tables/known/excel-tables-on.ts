/** The Excel Tables of a sheet and where they stand. They are known by their place: a person may have renamed them. */
import type { Area } from '../../../sheet';

export interface ExcelTableThere {
  readonly table: Excel.Table;
  readonly area: Area;
}

export async function excelTablesOn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<ExcelTableThere[]> {
  const { tables } = sheet;
  tables.load('items/name');
  await context.sync();
  const ranges = tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { table, range };
  });
  if (ranges.length > 0) await context.sync();
  return ranges.map(({ table, range }) => ({ table, area: { top: range.rowIndex, left: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount } }));
}
