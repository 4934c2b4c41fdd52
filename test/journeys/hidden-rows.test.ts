/** Rows that nobody sees count like others; writing among them does no harm, and Restore leaves no trace. */
import type { WorkbookModel } from '../../workbench/engine/port';
import { column, drawWorkbook, fire, picture, report, withExcel, type Drawn } from './journey';

const SHEET: Drawn = [
  ['STT', 'Tên đơn vị', 'Khối', 'Tổng điểm', 'Xếp hạng'],
  [1, 'Sở A', 'Sở', 85, 9],
  [2, 'Xã B', 'Xã', 84, 9],
  [3, 'Xã C', 'Xã', 86, 9],
  [4, 'Sở D', 'Sở', 83, 9],
  [5, 'Xã E', 'Xã', 82, 9],
  [6, 'Sở G', 'Sở', 88, 9],
];
const RANKS = ['Xếp hạng', 2, 2, 1, 3, 3, 1];

function filtered(rows: Drawn): WorkbookModel {
  const workbook = drawWorkbook(rows);
  const { activeSheet } = workbook;
  activeSheet.setAutoFilter({ top: 0, left: 0, rowCount: 7, columnCount: 4 });
  activeSheet.autoFilter?.setCriterion(2, { kind: 'values', values: ['Sở'] });
  for (const row of [2, 3, 5]) activeSheet.setRowHidden(row, true);
  return workbook;
}

function hiddenByHand(rows: Drawn): WorkbookModel {
  const workbook = drawWorkbook(rows);
  for (const row of [2, 3, 5]) workbook.activeSheet.setRowHidden(row, true);
  return workbook;
}

const WITHOUT_RANKS: Drawn = SHEET.map((row) => row.slice(0, 4));

describe.each([
  ['filtered', filtered, true],
  ['hidden by hand', hiddenByHand, false],
])('rows that are %s', (_, draw, byFilter) => {
  test.each([
    ['an existing rank column', SHEET],
    ['a new rank column', WITHOUT_RANKS],
  ])('are ranked into %s, mentioned, and restored', async (_column, rows) => {
    const workbook = draw(rows);
    const before = picture(workbook.activeSheet);
    await withExcel(
      workbook,
      async (excel) => {
        expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
        expect(column(workbook.activeSheet, 'E')).toEqual(RANKS);
        const { problems } = await report(excel);
        expect(problems).toEqual([expect.objectContaining({ code: 'rows-hidden', cell: 'Sheet1!B3' })]);
        expect(problems[0]?.message).toMatch(byFilter ? /3 đơn vị .* do bộ lọc/ : /3 đơn vị nằm ở dòng đang ẩn,/);
        expect([2, 3, 5].map((row) => workbook.activeSheet.rowHidden(row))).toEqual([true, true, true]);
        expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
        expect(picture(workbook.activeSheet)).toEqual(before);
      },
      { settings: { overwrite: 'yes' } },
    );
  });
});

test.each([
  ['filtered', filtered],
  ['hidden by hand', hiddenByHand],
])('functions in rows that are %s become the values that they show, and come back', async (_, draw) => {
  const workbook = draw(WITHOUT_RANKS);
  await withExcel(
    workbook,
    async (excel) => {
      expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
      const before = picture(workbook.activeSheet);
      expect(await fire(excel, 'replace-functions')).toMatchObject({ status: 'done', written: ['Sheet1!E2:E7'] });
      expect(workbook.activeSheet.formula(2, 4)).toBeNull();
      expect(column(workbook.activeSheet, 'E')).toEqual(RANKS);
      expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
      expect(picture(workbook.activeSheet)).toEqual(before);
    },
    { settings: { write: 'functions' } },
  );
});

test('hidden rows between the units that hold no unit are not mentioned', async () => {
  const workbook = drawWorkbook([...WITHOUT_RANKS, ['', '', '', ''], ['', 'Ghi chú: số liệu đến 31/12', '', '']]);
  for (const row of [7, 8]) workbook.activeSheet.setRowHidden(row, true);
  await withExcel(workbook, async (excel) => {
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    expect((await report(excel)).problems).toEqual([]);
  });
});

test('so many filtered rows that they cannot be written one by one are refused, and nothing is written', async () => {
  const rows = Array.from({ length: 8_000 }, (_, i) => [`Đơn vị ${i}`, i % 2 === 0 ? 'Sở' : 'Xã', 60 + (i % 400) / 10]);
  const workbook = drawWorkbook([['Tên đơn vị', 'Khối', 'Tổng điểm'], ...rows]);
  const { activeSheet } = workbook;
  activeSheet.setAutoFilter({ top: 0, left: 0, rowCount: 8_001, columnCount: 3 });
  activeSheet.autoFilter?.setCriterion(1, { kind: 'values', values: ['Sở'] });
  for (let row = 2; row <= 8_000; row += 2) activeSheet.setRowHidden(row, true);
  await withExcel(workbook, async (excel) => {
    const { status, message } = await fire(excel, 'compute-ranks');
    expect(status).toBe('refused');
    expect(message).toMatch(/đang lọc dữ liệu/);
    expect(column(activeSheet, 'D').every((value) => value === null)).toBe(true);
  });
});
