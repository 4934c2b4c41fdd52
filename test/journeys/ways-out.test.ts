/** One-click ways out of problems, kept with the workbook for this sheet. */
import type { WorkbookModel } from '../../workbench/engine/port';
import type { HeadlessExcel } from '../../workbench/headless/headless-excel';
import { column, drawWorkbook, fire, openOptions, press, report, withExcel, type Drawn } from './journey';

const TWO_SCORES: Drawn = [
  ['Đơn vị', 'Điểm A', 'Điểm B'],
  ['Sở Tài chính', 85.4, 60.1],
  ['Sở Y tế', 72, 80.2],
  ['Sở Nội vụ', 70, 75.5],
];

const BY_NAMES: Drawn = [
  ['Đơn vị', 'Điểm'],
  ['Sở Tài chính', 85],
  ['UBND xã Ea Kar', 84],
  ['Sở Y tế', 83],
  ['Ban Dân tộc', 82],
  ['UBND phường Tân An', 81],
  ['Xã Ea Na', 80],
];

/** The setting in which the choices are kept, as JSON. */
function kept(workbook: WorkbookModel): unknown {
  const text = workbook.settings.get('xephang.choices');
  return typeof text === 'string' ? JSON.parse(text) : null;
}

async function codes(excel: HeadlessExcel): Promise<string[]> {
  return (await report(excel)).problems.map(({ code }) => code);
}

test('two score columns are asked about, writing nothing; a click answers, and the workbook remembers it', async () => {
  const workbook = drawWorkbook(TWO_SCORES);
  await withExcel(workbook, async (excel) => {
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'refused', written: [] });
    await press(excel, 'Cột điểm: C (Điểm B)');
    expect(await codes(excel)).toEqual([]);
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    expect(column(workbook.activeSheet, 'D')).toEqual(['Xếp hạng', 3, 1, 2]);
  });
  expect(kept(workbook)).toMatchObject({ version: 1, sheets: [{ name: 'Sheet1', choices: [{ about: 'column', role: 'score', column: 2, header: 'Điểm B' }] }] });
  // Next month: other rows and scores, opened anew.
  const { activeSheet } = workbook;
  ['Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ'].forEach((name, i) => { activeSheet.setValue(i + 1, 0, name); });
  [10, 30, 20].forEach((score, i) => { activeSheet.setValue(i + 1, 2, score); });
  await withExcel(
    workbook,
    async (excel) => {
      expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
      expect(await codes(excel)).toEqual([]);
    },
    { settings: { overwrite: 'yes' } },
  );
  expect(column(workbook.activeSheet, 'D')).toEqual(['Xếp hạng', 3, 1, 2]);
});

test('groups told by names only are taken with one click, and taken back with another', async () => {
  const workbook = drawWorkbook(BY_NAMES);
  await withExcel(workbook, async (excel) => {
    await excel.openPane();
    expect(await codes(excel)).toEqual(['groups-by-name']);
    await press(excel, 'Chia nhóm theo loại đơn vị');
    expect((await report(excel)).layout?.groups).toEqual(['Sở, ban, ngành', 'Xã, phường, đặc khu']);
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    expect(column(workbook.activeSheet, 'C')).toEqual(['Xếp hạng', 1, 1, 2, 3, 2, 3]);
    await openOptions(excel);
    await press(excel, 'Bỏ lựa chọn');
    expect(await codes(excel)).toEqual(['groups-by-name']);
    expect(kept(workbook)).toBeNull();
  });
});

test('a slip is read as the score it is likely to be, and a row is ignored', async () => {
  const scores = [['A', 85.4], ['B', 8540], ['C', 84.1], ['D', 83.2], ['E', 82.25], ['G', 81.9], ['H', 80.5], ['I', '(*)']] as const;
  const workbook = drawWorkbook([['Đơn vị', 'Điểm'], ...scores.map(([name, score]) => [`Sở ${name}`, score])]);
  await withExcel(workbook, async (excel) => {
    await excel.openPane();
    expect(await codes(excel)).toEqual(['score-out-of-line', 'score-missing']);
    await press(excel, 'Đọc là 85,4');
    await press(excel, 'Bỏ qua dòng này');
    expect(await codes(excel)).toEqual([]);
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
  });
  expect(column(workbook.activeSheet, 'C')).toEqual(['Xếp hạng', 1, 1, 3, 4, 5, 6, 7, null]);
  // The cells themselves are as they were.
  expect(column(workbook.activeSheet, 'B')).toEqual(['Điểm', ...scores.map(([, score]) => score)]);
});

test('a setting that does not fit is said to be one', async () => {
  const workbook = drawWorkbook([['Đơn vị', 'Nhóm', 'Điểm'], ['Sở A', 'Một', 85], ['Sở B', 'Một', 90], ['Xã C', 'Hai', 80], ['Xã D', 'Hai', 70]]);
  await withExcel(workbook, async (excel) => {
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    expect(await codes(excel)).toEqual(['setting-unfit']);
  }, { settings: { groups: 'names' } });
});

test('what no longer fits is said and forgotten with the next run', async () => {
  const workbook = drawWorkbook([['Đơn vị', 'Điểm'], ['Sở A', 85], ['Sở B', '(*)'], ['Sở C', 80]]);
  await withExcel(workbook, async (excel) => {
    await excel.openPane();
    await press(excel, 'Đúng, không có điểm');
    expect(await codes(excel)).toEqual([]);
    workbook.activeSheet.setValue(2, 1, 90);
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    expect(await codes(excel)).toEqual(['choice-forgotten']);
  });
  expect(column(workbook.activeSheet, 'C')).toEqual(['Xếp hạng', 2, 1, 3]);
  expect(kept(workbook)).toBeNull();
});

test.each(['oops', '{"version":7}', '{"version":1,"sheets":[1]}'])('a broken setting %j is said, and the sheet is ranked', async (choices) => {
  await withExcel(
    drawWorkbook([['Đơn vị', 'Điểm'], ['Sở A', 85], ['Sở B', 80]]),
    async (excel) => {
      expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
      expect(await codes(excel)).toEqual(['choices-unread']);
    },
    { settings: { choices } },
  );
});
