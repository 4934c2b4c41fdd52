import { runExcel, type ExcelResult } from './run';

/** Selects a cell and brings its sheet to the front. */
export function selectCell(sheetId: string, place: { readonly row: number; readonly column: number }): Promise<ExcelResult<void>> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRangeByIndexes(place.row, place.column, 1, 1).select();
    await context.sync();
  });
}
