/** The edges of a sheet: its last row, and more columns than are looked at. */
import { newWorkbook } from '../../workbench/engine/open';
import { drawWorkbook, fire, report, withExcel } from './journey';

const ROWS = [['STT', 'Tên đơn vị', 'Tổng điểm'], [1, 'Sở Y tế', 80], [2, 'Sở Nội vụ', 70], [3, 'Sở Tư pháp', 60.5]];

test.each([
  [3_333, []],
  [3_334, ['columns-not-looked-at']],
  [16_384, ['columns-not-looked-at']],
])('of a sheet that is used over %i columns it is said whether all were looked at', async (width, codes) => {
  const workbook = drawWorkbook(ROWS);
  workbook.activeSheet.setValue(0, width - 1, 'ghi chú');
  await withExcel(workbook, async (excel) => {
    expect((await fire(excel, 'compute-ranks')).status).toBe('done');
    expect((await report(excel)).problems.map(({ code }) => code)).toEqual(codes);
  });
});

test('a table that ends in the last row of the sheet is ranked, has its tables made, and is put back', async () => {
  const workbook = newWorkbook();
  const top = 1_048_576 - ROWS.length;
  ROWS.forEach((row, r) => {
    row.forEach((value, column) => {
      workbook.activeSheet.setValue(top + r, column, value);
    });
  });
  await withExcel(workbook, async (excel) => {
    const actions = [];
    for (const command of ['compute-ranks', 'insert-tables', 'restore', 'restore'] as const) actions.push(await fire(excel, command));
    expect(actions.map(({ status, written }) => [status, written])).toMatchObject([
      ['done', ['Sheet1!D1048573:D1048576']],
      ['done', [expect.stringContaining('Bảng xếp hạng')]],
      ['done', []],
      ['done', ['Sheet1!D1048573:D1048576']],
    ]);
  });
});
