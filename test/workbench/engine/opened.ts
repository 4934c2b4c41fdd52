/** Little steps that the engine's tests share. */
import { strToU8 } from 'fflate';
import { newWorkbook, openWorkbook } from '../../../workbench/engine/open';
import type { CellValue, SheetModel, WorkbookModel } from '../../../workbench/engine/port';

/** A workbook after being saved and opened again. */
export async function reopened(workbook: WorkbookModel): Promise<WorkbookModel> {
  return openWorkbook(await workbook.toXlsx(), 'again.xlsx');
}

/** What a change to the one sheet of a new workbook looks like in the saved file. */
export async function savedSheet(change: (sheet: SheetModel) => void): Promise<SheetModel> {
  const workbook = newWorkbook();
  change(workbook.activeSheet);
  return (await reopened(workbook)).activeSheet;
}

export function valuesOf(sheet: SheetModel): CellValue[][] {
  const area = sheet.usedArea({ valuesOnly: true });
  if (area === null) return [];
  return Array.from({ length: area.rowCount }, (_row, row) =>
    Array.from({ length: area.columnCount }, (_column, column) => sheet.value(area.top + row, area.left + column)),
  );
}

export async function openedText(text: string, fileName = 'scores.csv'): Promise<SheetModel> {
  return (await openWorkbook(strToU8(text), fileName)).activeSheet;
}
