/** Excel Tables in an area that is about to be emptied become plain cells first: clearing would leave the tables there. */
import type { Area } from '../../../sheet';
import { excelTablesOn } from '../known/excel-tables-on';

export async function endExcelTables(context: Excel.RequestContext, areas: readonly { readonly sheetName: string; readonly area: Area }[]): Promise<void> {
  for (const sheetName of new Set(areas.map((each) => each.sheetName))) {
    const found = await excelTablesOn(context, context.workbook.worksheets.getItem(sheetName));
    for (const { table, area } of found) {
      if (areas.some((each) => each.sheetName === sheetName && meets(each.area, area))) table.convertToRange();
    }
  }
}

function meets(one: Area, other: Area): boolean {
  return one.top < other.top + other.rowCount && other.top < one.top + one.rowCount && one.left < other.left + other.columnCount && other.left < one.left + one.columnCount;
}
