/** Sheets at the edges of what Excel has: a table at the last column, rows filled to the end, a sheet without cells. */
import { newWorkbook } from '../../workbench/engine/open';
import type { CellValue, WorkbookModel } from '../../workbench/engine/port';
import { drawWorkbook, fire, withExcel } from './journey';

const LAST_COLUMN = 16_383;

const TABLE: readonly (readonly CellValue[])[] = [['STT', 'Tên đơn vị', 'Tổng điểm'], [1, 'Sở Y tế', 80], [2, 'Sở Nội vụ', 70], [3, 'Sở Tư pháp', 60]];

/** A workbook with the table at a place of its sheet. */
function tableAt(top: number, left: number): WorkbookModel {
  const workbook = newWorkbook();
  TABLE.forEach((cells, row) => cells.forEach((value, column) => workbook.activeSheet.setValue(top + row, left + column, value)));
  return workbook;
}

function fillRow({ activeSheet }: WorkbookModel, row: number, from: number): void {
  for (let column = from; column <= LAST_COLUMN; column += 1) activeSheet.setValue(row, column, 'x');
}

test('right of a table that ends at the last column there is no room, and that is said', async () => {
  const workbook = tableAt(0, LAST_COLUMN - 2);
  await withExcel(workbook, async (excel) => {
    const { status, message } = await fire(excel, 'compute-ranks');
    expect(status).toBe('failed');
    expect(message).toMatch(/^Bên phải bảng không còn cột trống\. (?:Bảng tính chưa bị thay đổi|Mọi ô đã được trả lại như cũ)\. Hãy chuyển bảng sang trái/);
    expect((await fire(excel, 'insert-tables')).status).toBe('done');
  });
});

test('a title row that is filled to the last column hides nothing: the table below it is ranked beside its scores', async () => {
  const workbook = tableAt(2, 0);
  fillRow(workbook, 0, 0);
  await withExcel(workbook, async (excel) => {
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    expect([2, 3, 4, 5].map((row) => workbook.activeSheet.value(row, 3))).toEqual(['Xếp hạng', 1, 2, 3]);
  });
});

test('where a chart is the open sheet it is named so, by each action', async () => {
  await withExcel(drawWorkbook(TABLE), async (excel) => {
    for (const command of ['compute-ranks', 'insert-tables', 'split-text', 'restore'] as const) {
      excel.host.faults.failNext({ when: ({ member }) => member === 'WorksheetCollection.getActiveWorksheet', error: 'ItemNotFound' });
      const { status, message } = await fire(excel, command);
      expect([status, message]).toEqual(['failed', expect.stringMatching(/^Trang đang mở là biểu đồ hoặc không có ô\./)]);
    }
  });
});
