/** Numbers in score cells that nobody gave: the 0 of a circle, and what a program wrote into the file where it had calculated nothing. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../workbench/engine/open';
import type { WorkbookModel } from '../../workbench/engine/port';
import { column, drawWorkbook, fire, press, report, withExcel, type Drawn } from './journey';

const PARTS: Drawn = [
  ['STT', 'Tên đơn vị', 'Phần 1', 'Phần 2', 'Tổng điểm'],
  [1, 'Sở Tài chính', 40, 45.5],
  [2, 'Sở Y tế', 41, 31],
  [3, 'Sở Tư pháp', 0, 0],
  [4, 'Sở Nội vụ', 50, 40],
];

/** Sums beside the parts; that of the second unit takes its own cell in. */
function withSums(): WorkbookModel {
  const workbook = drawWorkbook(PARTS);
  for (const [row, value] of [[1, 85.5], [2, 0], [3, 0], [4, 90]] as const) workbook.activeSheet.setFormula(row, 4, `=SUM(C${String(row + 1)}:${row === 2 ? 'E' : 'D'}${String(row + 1)})`, value);
  return workbook;
}

test('the 0 of a formula that reads its own cell is no score; a 0 that was computed is one', async () => {
  await withExcel(withSums(), async (excel) => {
    const { status, message } = await fire(excel, 'compute-ranks');
    expect([status, message]).toEqual(['done', expect.stringContaining('Sheet1!E3')]);
    expect(column(excel.activeSheet, 'F')).toEqual(['Xếp hạng', 2, null, 3, 1]);
    expect((await report(excel)).problems.map(({ code, cell }) => [code, cell])).toEqual([['score-is-circular', 'Sheet1!E3']]);
  });
});

test('a person may say that such a 0 is meant, and mending the formula ends it', async () => {
  await withExcel(withSums(), async (excel) => {
    await excel.openPane();
    await press(excel, 'Đọc là 0');
    await fire(excel, 'compute-ranks');
    expect(column(excel.activeSheet, 'F')).toEqual(['Xếp hạng', 2, 3, 3, 1]);
    excel.host.session.edit(excel.activeSheet, 2, 4, '=SUM(C3:D3)');
    await fire(excel, 'compute-ranks');
    expect(column(excel.activeSheet, 'F')).toEqual(['Xếp hạng', 2, 3, 4, 1]);
  }, { settings: { overwrite: 'yes' } });
});

test('far below what is looked at first such a formula is found too', async () => {
  const workbook = drawWorkbook([['STT', 'Tên đơn vị', 'Điểm thành phần', 'Tổng điểm'], ...Array.from({ length: 450 }, (_, i) => [i + 1, `Xã số ${String(i + 1)}`, 1000 - i])]);
  for (let row = 1; row <= 450; row += 1) workbook.activeSheet.setFormula(row, 3, row === 440 ? '=SUM(C441:D441)' : `=C${String(row + 1)}*1`, row === 440 ? 0 : 1001 - row);
  await withExcel(workbook, async (excel) => {
    await fire(excel, 'compute-ranks');
    expect((await report(excel)).problems.map(({ code, cell }) => [code, cell])).toEqual([['score-is-circular', 'Sheet1!D441']]);
  });
});

test.each(['NaN', '1E400', '-INF'])('a file with the value %s in a score cell: the unit is listed with its cell and not ranked, and the others are', async (value) => {
  const drawn = drawWorkbook([['STT', 'Tên đơn vị', 'Tổng điểm'], [1, 'Sở Tài chính', 85.5], [2, 'Sở Y tế', 777], [3, 'Sở Tư pháp', 90]]);
  const parts = unzipSync(await drawn.toXlsx());
  const broken = Object.entries(parts).map(([name, bytes]): [string, Uint8Array] => [name, /worksheets\/[^/]+\.xml$/.test(name) ? strToU8(strFromU8(bytes).replace('<v>777</v>', `<v>${value}</v>`)) : bytes]);
  await withExcel(await openWorkbook(zipSync(Object.fromEntries(broken)), 'broken.xlsx'), async (excel) => {
    expect((await fire(excel, 'compute-ranks')).status).toBe('done');
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 2, null, 1]);
    expect((await report(excel)).problems.map(({ code, cell }) => [code, cell])).toEqual([['score-is-text', 'Sheet1!C3']]);
  });
});
