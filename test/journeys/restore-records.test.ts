/** Restore records in a file of someone else, or damaged on the way: none of them loses a cell unasked, ends in an error, or hides the runs before it. */
import { deflateRawSync } from 'node:zlib';
import { encodeRecord, type UndoRecord } from '../../src/excel/undo/undo-record';
import { column, drawWorkbook, fire, picture, report, withExcel, type Drawn } from './journey';

const SCORES: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm'],
  [1, 'Sở Tài chính', 85.4],
  [2, 'Sở Y tế', 72],
  [3, 'Sở Tư pháp', 60],
];

/** A record that says its cells, C1 to C4, were written by the add-in: just what stands there as scores. */
const OVER_SCORES = {
  sheetId: '{none}', sheetName: 'Sheet1', column: 2, top: 0, rowCount: 4, cellsName: '', units: null, plain: true,
  contents: [], numberFormats: [], width: null, written: ['Tổng điểm', 85.4, 72, 60], table: null,
} as const;

const line = (record: unknown): string => encodeRecord(record as UndoRecord);

test('a record that names the scores as what was written clears nothing before a person has seen which cells', async () => {
  for (const names of [{}, { cellsName: 'XepHang_Undo_1', units: { column: 1, name: 'XepHang_Undo_2', keys: 'AAABAAABAAABAAAB' } }]) {
    const workbook = drawWorkbook(SCORES);
    workbook.settings.set('xephang.restore', [line({ parts: [{ ...OVER_SCORES, ...names }] })]);
    const before = picture(workbook.activeSheet);
    await withExcel(workbook, async (excel) => {
      const { status, message } = await fire(excel, 'restore');
      expect([status, message]).toEqual(['refused', expect.stringContaining('Sheet1!C1:C4')]);
      expect(picture(workbook.activeSheet)).toEqual(before);
    });
  }
});

test.each([
  ['without parts', { parts: [] }],
  ['with a part of nothing', { parts: [{}] }],
  ['with more rows than a sheet has', { parts: [{ ...OVER_SCORES, rowCount: 1e9 }] }],
  ['that is no object', 7],
])('a newest record %s is said to be damaged, once, and the run before it is restored', async (_, forged) => {
  const workbook = drawWorkbook(SCORES);
  const before = picture(workbook.activeSheet);
  await withExcel(workbook, async (excel) => {
    await fire(excel, 'compute-ranks');
    workbook.settings.set('xephang.restore', [line(forged), ...(workbook.settings.get('xephang.restore') as string[])]);
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'refused', code: 'restore-damaged' });
    expect(column(workbook.activeSheet, 'D')).toEqual(['Xếp hạng', 1, 2, 3]);
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
    expect(picture(workbook.activeSheet)).toEqual(before);
  });
});

test('a line that lost its end on the way is such a record', async () => {
  const workbook = drawWorkbook(SCORES);
  await withExcel(workbook, async (excel) => {
    await fire(excel, 'compute-ranks');
    const [whole = ''] = workbook.settings.get('xephang.restore') as string[];
    workbook.settings.set('xephang.restore', [whole.slice(0, -9), 'oops', whole]);
    for (const code of ['restore-damaged', 'restore-damaged', 'restored']) expect((await fire(excel, 'restore')).code).toBe(code);
    expect(column(workbook.activeSheet, 'D')).toEqual([null, null, null, null]);
  });
});

test('a record that would unpack to 200 MB holds nobody up', async () => {
  const workbook = drawWorkbook(SCORES);
  workbook.settings.set('xephang.restore', [deflateRawSync(JSON.stringify({ parts: [OVER_SCORES] }).padEnd(200_000_000)).toString('base64')]);
  await withExcel(workbook, async (excel) => {
    const start = performance.now();
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'refused', code: 'restore-damaged' });
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    expect(performance.now() - start).toBeLessThan(4_000);
    expect((await report(excel)).actions.at(-1)).toMatchObject({ written: ['Sheet1!D1:D4'] });
  });
});
