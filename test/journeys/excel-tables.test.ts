/** Sheets whose units stand in an Excel table. */
import type { TableModel, WorkbookModel } from '../../workbench/engine/port';
import { column, drawWorkbook, fire, picture, withExcel, type Drawn } from './journey';

const UNITS: Drawn = [
  ['Tên đơn vị', 'Tổng điểm'],
  ['Sở A', 85],
  ['Sở B', 90],
  ['Sở C', 85],
];

function tabled(rows: Drawn): { readonly workbook: WorkbookModel; readonly table: TableModel } {
  const workbook = drawWorkbook(rows);
  const table = workbook.activeSheet.addTable({ top: 0, left: 0, rowCount: 4, columnCount: rows[0]?.length ?? 0 }, { hasHeaders: true, name: 'Bang' });
  return { workbook, table };
}

test('a new rank column goes beside the table, and Restore leaves no trace', async () => {
  const { workbook, table } = tabled(UNITS);
  const before = picture(workbook.activeSheet);
  await withExcel(workbook, async (excel) => {
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    expect(column(workbook.activeSheet, 'C')).toEqual(['Xếp hạng', 2, 1, 2]);
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
  });
  expect(picture(workbook.activeSheet)).toEqual(before);
  expect(table.area.columnCount).toBe(2);
});

test('where Excel drew the new column into the table, Restore takes it out again', async () => {
  const { workbook, table } = tabled(UNITS);
  const before = picture(workbook.activeSheet);
  await withExcel(workbook, async (excel) => {
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    // What AutoCorrect does on the desktop.
    table.area = { ...table.area, columnCount: 3 };
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
  });
  expect(table.area.columnCount).toBe(2);
  expect(picture(workbook.activeSheet)).toEqual(before);
});

test('a rank column of the table takes the ranks, and its old ones come back', async () => {
  const { workbook, table } = tabled(UNITS.map((row, i) => [...row, i === 0 ? 'Hạng' : 7]));
  await withExcel(
    workbook,
    async (excel) => {
      expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
      expect(column(workbook.activeSheet, 'C')).toEqual(['Hạng', 2, 1, 2]);
      expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
    },
    { settings: { overwrite: 'yes' } },
  );
  expect(column(workbook.activeSheet, 'C')).toEqual(['Hạng', 7, 7, 7]);
  expect(table.area.columnCount).toBe(3);
});
