/** What the pane does after someone edits the sheet: ranks that are out of date are told, and follow by themselves only where that was chosen. */
import type { HeadlessExcel } from '../../workbench/headless/headless-excel';
import { column, drawWorkbook, openOptions, picture, press, report, withExcel, type Drawn } from './journey';

const SCORES: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm'],
  [1, 'Sở Tài chính', 85],
  [2, 'Sở Nội vụ', 72],
  [3, 'Sở Tư pháp', 70],
];
const RANKED: Drawn = SCORES.map((row, i) => [...row, ['Xếp hạng', 1, 3, 2][i] ?? null]);

/** What a person types, and the moment after it in which the pane catches up. */
async function type(excel: HeadlessExcel, [row, col]: readonly [number, number], text: string): Promise<void> {
  excel.host.session.edit(excel.activeSheet, row, col, text);
  await excel.waitForRest();
}

function text(excel: HeadlessExcel): string {
  return excel.document.querySelector('main')?.textContent ?? '';
}

async function chooseRecompute(excel: HeadlessExcel): Promise<void> {
  await openOptions(excel);
  await excel.click('#recompute-on-change');
}

test('after a score is edited the pane says how many ranks are out of date, and computes again on request', async () => {
  await withExcel(drawWorkbook(SCORES), async (excel) => {
    await excel.openPane();
    await press(excel, 'Tính xếp hạng');
    expect(text(excel)).not.toContain('không còn khớp');
    await type(excel, [3, 2], '80');
    expect(text(excel)).toContain('Thứ hạng không còn khớp với điểm: 2 thứ hạng sẽ thay đổi khi tính lại.');
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 1, 2, 3]);
    await press(excel, 'Tính lại');
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 1, 3, 2]);
    expect(text(excel)).not.toContain('không còn khớp');
  });
});

test('an edit that changes no rank is no news, and one that is taken back ends it', async () => {
  await withExcel(drawWorkbook(SCORES), async (excel) => {
    await excel.openPane();
    await press(excel, 'Tính xếp hạng');
    await type(excel, [1, 2], '90');
    expect(text(excel)).not.toContain('không còn khớp');
    await type(excel, [1, 2], '60');
    expect(text(excel)).toContain('3 thứ hạng sẽ thay đổi');
    await type(excel, [1, 2], '90');
    expect(text(excel)).not.toContain('không còn khớp');
  });
});

test('a score that a formula gives is followed too', async () => {
  const workbook = drawWorkbook([['Đơn vị', 'Trụ cột 1', 'Trụ cột 2', 'Tổng điểm'], ['Sở A', 40, 45], ['Sở B', 40, 32], ['Sở C', 40, 30]]);
  await withExcel(workbook, async (excel) => {
    for (const row of [1, 2, 3]) excel.host.session.edit(excel.activeSheet, row, 3, `=B${row + 1}+C${row + 1}`);
    await excel.openPane();
    await press(excel, 'Tính xếp hạng');
    expect(column(excel.activeSheet, 'E')).toEqual(['Xếp hạng', 1, 2, 3]);
    await type(excel, [3, 2], '60');
    expect(text(excel)).toContain('3 thứ hạng sẽ thay đổi');
  });
});

test('ranks follow by themselves only where that was chosen, and only in the column that was written', async () => {
  await withExcel(drawWorkbook(SCORES), async (excel) => {
    await excel.openPane();
    await chooseRecompute(excel);
    await type(excel, [3, 2], '80');
    expect(column(excel.activeSheet, 'D')).toEqual([null, null, null, null]);
    await press(excel, 'Tính xếp hạng');
    await type(excel, [2, 2], '90');
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 2, 1, 3]);
    const { actions } = await report(excel);
    expect(actions.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(excel.host.session.model.settings.get('xephang.recompute')).toBe('on-change');
  });
});

test('a run that follows an edit writes nothing more when it is done: its own writes are no edits', async () => {
  await withExcel(drawWorkbook(SCORES), async (excel) => {
    await excel.openPane();
    await chooseRecompute(excel);
    await press(excel, 'Tính xếp hạng');
    await type(excel, [2, 2], '90');
    const { requests } = excel.host.log.counts();
    await excel.waitForRest();
    expect(excel.host.log.counts().requests).toBe(requests);
  });
});

test('after runs that followed edits, Restore brings back what was there before the first', async () => {
  await withExcel(drawWorkbook(RANKED), async (excel) => {
    const before = picture(excel.activeSheet);
    await excel.openPane();
    await chooseRecompute(excel);
    await press(excel, 'Tính xếp hạng');
    await press(excel, 'Ghi đè');
    await type(excel, [2, 2], '90');
    await type(excel, [3, 2], '95');
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 3, 2, 1]);
    await press(excel, 'Khôi phục');
    await type(excel, [2, 2], '72');
    await type(excel, [3, 2], '70');
    expect(picture(excel.activeSheet)).toEqual(before);
    expect(text(excel)).not.toContain('không còn khớp');
  });
});

test('a rank that someone typed is not overwritten by a run that follows an edit', async () => {
  await withExcel(drawWorkbook(SCORES), async (excel) => {
    await excel.openPane();
    await chooseRecompute(excel);
    await press(excel, 'Tính xếp hạng');
    await type(excel, [2, 3], '7');
    await type(excel, [2, 2], '90');
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 1, 7, 3]);
    expect(text(excel)).toContain('2 thứ hạng sẽ thay đổi');
    await press(excel, 'Tính lại');
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 2, 1, 3]);
  });
});

test('computing again writes into the column that was written, not into the one that the person kept', async () => {
  await withExcel(drawWorkbook(RANKED), async (excel) => {
    await excel.openPane();
    await press(excel, 'Tính xếp hạng');
    await press(excel, 'Ghi cột mới');
    await type(excel, [3, 2], '99');
    await press(excel, 'Tính lại');
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 1, 3, 2]);
    expect(column(excel.activeSheet, 'E')).toEqual(['Xếp hạng', 2, 3, 1]);
  });
});

test('while a cell is being edited a run that follows an edit waits', async () => {
  await withExcel(drawWorkbook(SCORES), async (excel) => {
    await excel.openPane();
    await chooseRecompute(excel);
    await press(excel, 'Tính xếp hạng');
    excel.host.session.edit(excel.activeSheet, 2, 2, '90');
    excel.host.faults.setCellEditMode(true);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 1, 2, 3]);
    expect(text(excel)).not.toContain('Một ô đang được nhập dở');
    excel.host.faults.setCellEditMode(false);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await excel.waitForRest();
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 2, 1, 3]);
  });
});

test('an empty sheet says so, and the pane fills when scores are typed or pasted', async () => {
  await withExcel(drawWorkbook([]), async (excel) => {
    await excel.openPane();
    expect(text(excel)).toContain('Trang tính này chưa có gì để xếp hạng');
    expect(excel.document.querySelector('select')).toBeNull();
    for (const [row, cells] of SCORES.entries()) {
      for (const [col, value] of cells.entries()) excel.host.session.edit(excel.activeSheet, row, col, typeof value === 'object' ? '' : String(value));
    }
    await excel.waitForRest();
    expect(text(excel)).toContain('3 đơn vị');
    expect((await report(excel)).units.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });
});

test('inserted columns are followed: nothing is computed by itself until ranks were written anew', async () => {
  await withExcel(drawWorkbook(SCORES), async (excel) => {
    await excel.openPane();
    await chooseRecompute(excel);
    await press(excel, 'Tính xếp hạng');
    excel.host.session.events.raise('worksheetChanged', excel.activeSheet.id, {
      changeType: 'ColumnInserted', source: 'Local', triggerSource: 'Unknown', shiftDirection: 'None', worksheetId: excel.activeSheet.id, address: 'B:B',
    });
    await type(excel, [2, 2], '90');
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 1, 2, 3]);
  });
});
