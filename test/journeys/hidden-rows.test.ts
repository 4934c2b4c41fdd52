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
        expect(problems[0]?.message).toMatch(byFilter ? /3 đơn vị .* do bộ lọc/ : /3 đơn vị nằm ở dòng đang ẩn\./);
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

/** Units of which each second is in a hidden row, beginning with the second. */
function everySecondHidden(count: number, by: 'filter' | 'hand'): WorkbookModel {
  const rows = Array.from({ length: count }, (_, i) => [`Đơn vị ${i}`, i % 2 === 0 ? 'Sở' : 'Xã', 60 + (i % 400) / 10]);
  const workbook = drawWorkbook([['Tên đơn vị', 'Khối', 'Tổng điểm'], ...rows]);
  const { activeSheet } = workbook;
  if (by === 'filter') {
    activeSheet.setAutoFilter({ top: 0, left: 0, rowCount: count + 1, columnCount: 3 });
    activeSheet.autoFilter?.setCriterion(1, { kind: 'values', values: ['Sở'] });
  }
  for (let row = 2; row <= count; row += 2) activeSheet.setRowHidden(row, true);
  return workbook;
}

test.each(['filter', 'hand'] as const)('too many rows hidden by %s to write one by one are counted, and nothing is written', async (by) => {
  const workbook = everySecondHidden(8_000, by);
  await withExcel(workbook, async (excel) => {
    const { status, message } = await fire(excel, 'compute-ranks');
    expect(status).toBe('refused');
    expect(message).toMatch(/4\.000 dòng đang ẩn, quá nhiều để ghi/);
    expect(column(workbook.activeSheet, 'D').every((value) => value === null)).toBe(true);
    const { problems } = await report(excel);
    expect(problems).toEqual([expect.objectContaining({ code: 'rows-hidden', cell: 'Sheet1!A3' })]);
    expect(problems[0]?.message).toMatch(/4\.000 đơn vị/);
  });
});

test('among scattered rows no request is too large, the new column looks like its neighbour, and Restore takes it away', async () => {
  const workbook = everySecondHidden(2_400, 'filter');
  const { activeSheet } = workbook;
  activeSheet.setStyle({ top: 0, left: 2, rowCount: 2_401, columnCount: 1 }, { fontName: 'Times New Roman' });
  const before = picture(activeSheet);
  await withExcel(workbook, async (excel) => {
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    expect(excel.host.log.counts(({ error }) => error !== null).requests).toBe(0);
    expect([1, 2, 2_399, 2_400].map((row) => activeSheet.style(row, 3).fontName)).toEqual(new Array(4).fill('Times New Roman'));
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
    expect(picture(activeSheet)).toEqual(before);
  });
});

test('rows that were hidden since, however many, get back what they held', async () => {
  const rows = Array.from({ length: 3_100 }, (_, i) => [`Đơn vị ${i}`, i, (i % 9) + 1]);
  const workbook = drawWorkbook([['Tên đơn vị', 'Tổng điểm', 'Xếp hạng'], ...rows]);
  const { activeSheet } = workbook;
  const before = column(activeSheet, 'C');
  await withExcel(
    workbook,
    async (excel) => {
      expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
      activeSheet.setAutoFilter({ top: 0, left: 0, rowCount: 3_101, columnCount: 3 });
      activeSheet.autoFilter?.setCriterion(0, { kind: 'values', values: ['Đơn vị 0'] });
      for (let row = 2; row <= 3_100; row += 1) activeSheet.setRowHidden(row, true);
      expect(column(activeSheet, 'C')).not.toEqual(before);
      expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
      expect(column(activeSheet, 'C')).toEqual(before);
    },
    { settings: { overwrite: 'yes' } },
  );
});

test.each([
  ['together', (row: number) => row > 50_010, 2],
  ['scattered', (row: number) => row % 2 === 0, 3],
] as const)('which of 100,000 rows are hidden, %s, is found in few requests', async (_, isHidden, requests) => {
  const rows = Array.from({ length: 100_000 }, (__, i) => [`Đơn vị ${i}`, 60 + (i % 400) / 10]);
  const workbook = drawWorkbook([['Tên đơn vị', 'Tổng điểm'], ...rows]);
  for (let row = 1; row <= 100_000; row += 1) if (isHidden(row)) workbook.activeSheet.setRowHidden(row, true);
  await withExcel(workbook, async (excel) => {
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'refused' });
    const { log } = excel.host;
    // The first look at the sheet asks whether any row is hidden.
    expect(log.counts(({ actions }) => actions.some((action) => /RowHidden|GetRowProperties/i.test(action))).requests).toBe(1 + requests);
    expect(log.counts(({ kind }) => kind === 'document').requests).toBeLessThanOrEqual(10);
  });
});
