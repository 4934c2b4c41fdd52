import { newWorkbook } from '../../../workbench/engine/open';
import { SHEET_COLUMNS, SHEET_ROWS, type CellValue, type SheetModel } from '../../../workbench/engine/port';
import { summarizeSelection } from '../../../workbench/page/document/selection-summary';

function sheetOf(rows: readonly (readonly CellValue[])[]): SheetModel {
  const sheet = newWorkbook().activeSheet;
  rows.forEach((values, row) => values.forEach((value, column) => sheet.setValue(row, column, value)));
  return sheet;
}

const ALL = { top: 0, left: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };
const wanted = { wanted: () => true };

test('texts count, numbers also add up, empty cells are passed over', async () => {
  const sheet = sheetOf([['Sở Nội vụ', 85.5], ['Sở Y tế', null], ['Sở Xây dựng', 72]]);
  expect(await summarizeSelection(sheet, ALL, wanted)).toEqual({ count: 5, numbers: 2, sum: 157.5 });
});

test('only the selected cells', async () => {
  const sheet = sheetOf([[1, 2], [3, 4]]);
  expect(await summarizeSelection(sheet, { top: 1, left: 0, rowCount: 1, columnCount: 2 }, wanted)).toEqual({ count: 2, numbers: 2, sum: 7 });
});

test('hidden rows and columns do not count', async () => {
  const sheet = sheetOf([[1, 10], [2, 20], [3, 30]]);
  sheet.setRowHidden(1, true);
  sheet.setColumnHidden(1, true);
  expect(await summarizeSelection(sheet, ALL, wanted)).toEqual({ count: 2, numbers: 2, sum: 4 });
});

test('an error among the cells leaves no sum', async () => {
  expect(await summarizeSelection(sheetOf([[1], [{ error: '#N/A' }]]), ALL, wanted)).toEqual({ count: 2, numbers: 1, sum: null });
});

test('nothing is answered once another selection is wanted', async () => {
  const sheet = sheetOf(Array.from({ length: 60_000 }, (_, row) => [row]));
  expect(await summarizeSelection(sheet, ALL, { wanted: () => false })).toBeNull();
});
