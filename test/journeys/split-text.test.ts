/** A table that was pasted into one column: said, previewed, split with one click, ranked, and taken back. */
import { column, drawSheet, drawWorkbook, fire, picture, press, report, untilShown, withExcel, type Drawn } from './journey';

const LINES = ['STT   Tên đơn vị   Tổng điểm', '1   Sở Tài chính   85,40', '2   Sở Lao động - Thương binh', 'và Xã hội   72,00', '3   =Sở Y tế   84,40', '4   Ban Dân tộc'];

function asColumn(lines: readonly (string | number)[]): Drawn {
  return lines.map((line) => [line]);
}

/** A workbook whose sheet holds lines of text, also such as look like formulas. */
function pasted(lines: readonly (string | number)[]): ReturnType<typeof drawWorkbook> {
  return drawWorkbook(asColumn(lines));
}

test('the pane says what it is and shows the table, a click writes it beside the text, and ranks follow at once', async () => {
  const workbook = pasted(LINES);
  const sheet = workbook.activeSheet;
  await withExcel(workbook, async (excel) => {
    await excel.openPane();
    expect((await report(excel)).problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['text-in-one-column Sheet1!A1', 'pasted-line-unclear Sheet1!A6']);
    await untilShown(excel, '#split-text');
    const preview = [...excel.document.querySelectorAll('section[aria-labelledby="split-heading"] tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(preview).toEqual([
      ['1', 'STT', 'Tên đơn vị', 'Tổng điểm'],
      ['2', '1', 'Sở Tài chính', '85,40'],
      ['3', '2', 'Sở Lao động - Thương binh và Xã hội', '72,00'],
      ['5', '3', '=Sở Y tế', '84,40'],
      ['6', '', '4   Ban Dân tộc', '…'],
    ]);
    expect(column(sheet, 'C')).toEqual(LINES.map(() => null));
    await excel.click('#split-text');
    expect((await report(excel)).actions.at(-1)).toMatchObject({ action: 'split-text', status: 'done', written: ['Sheet1!C1:E5'], message: expect.stringContaining('Sheet1!A6') as string });
    expect((await report(excel)).problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['score-missing Sheet1!E5']);
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
  });
  expect(column(sheet, 'A')).toEqual(LINES);
  expect(column(sheet, 'C').slice(0, 5)).toEqual(['STT', 1, 2, 3, null]);
  expect(column(sheet, 'D').slice(0, 5)).toEqual(['Tên đơn vị', 'Sở Tài chính', 'Sở Lao động - Thương binh và Xã hội', '=Sở Y tế', '4   Ban Dân tộc']);
  expect(sheet.formula(3, 3)).toBeNull();
  expect(column(sheet, 'E').slice(0, 5)).toEqual(['Tổng điểm', 85.4, 72, 84.4, '…']);
  expect(column(sheet, 'F').slice(0, 5)).toEqual(['Xếp hạng', 1, 3, 2, null]);
});

test('Restore takes the table beside the text away again, cell for cell', async () => {
  const workbook = pasted(LINES);
  const before = picture(workbook.activeSheet);
  await withExcel(workbook, async (excel) => {
    expect(await fire(excel, 'split-text')).toMatchObject({ status: 'done' });
    expect(picture(workbook.activeSheet)).not.toEqual(before);
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
  });
  expect(picture(workbook.activeSheet)).toEqual(before);
});

const CELLS = ['STT', 'Đơn vị', 'Điểm', 1, 'Sở A', 85.4, 2, 'Sở B', 84.1, 3, 'Sở C', 90];

test('where the columns beside it are not free, the table goes to a new sheet; nothing is overwritten, and Restore removes the sheet', async () => {
  const workbook = pasted(CELLS);
  const text = workbook.activeSheet;
  drawSheet(text, [['STT', '', '', 'ghi chú']]);
  const before = picture(text);
  await withExcel(workbook, async (excel) => {
    const { status, message } = await fire(excel, 'split-text');
    expect([status, message]).toEqual(['done', expect.stringContaining('trang tính mới vì các cột bên phải không trống')]);
    expect(workbook.activeSheet.name).toBe('Bảng đã tách');
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    expect(column(workbook.activeSheet, 'D')).toEqual(['Xếp hạng', 2, 3, 1]);
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  expect(picture(text)).toEqual(before);
});

/** The look, the text, a request for each of three columns, the write; then the table is read back. */
const READING_BACK = 7;

test('a fault after the write leaves the sheet as it was', async () => {
  const workbook = pasted(LINES);
  const before = picture(workbook.activeSheet);
  await withExcel(workbook, async (excel) => {
    // Someone edits the text once the table stands beside it.
    excel.host.faults.beforeRequest(READING_BACK, () => {
      expect(workbook.activeSheet.value(1, 3)).toBe('Sở Tài chính');
      workbook.activeSheet.setValue(1, 0, '1   Sở Khác   85,40');
    });
    expect(await fire(excel, 'split-text')).toMatchObject({ status: 'failed', message: expect.stringContaining('như cũ') as string });
  });
  workbook.activeSheet.setValue(1, 0, LINES[1] ?? '');
  expect(picture(workbook.activeSheet)).toEqual(before);
});

test('asked to rank pasted text, the add-in offers to split it; on any other sheet splitting is refused', async () => {
  await withExcel(pasted(LINES), async (excel) => {
    await excel.openPane();
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'refused', written: [] });
    await press(excel, 'Tách thành 3 cột');
    expect((await report(excel)).actions.at(-1)).toMatchObject({ action: 'split-text', status: 'done' });
    expect(await fire(excel, 'split-text')).toMatchObject({ status: 'refused', written: [] });
  });
});

test('a text that stands in one cell, as it was pasted while the cell was edited, makes a table on a new sheet; the cell stays, and Restore removes the sheet', async () => {
  const text = 'STT\tTên đơn vị\tTổng điểm\n1\tSở Tài chính\t85,40\n2\tSở Y tế\t84,40\n3\tSở Tư pháp\t84,4';
  const workbook = drawWorkbook([[text]]);
  await withExcel(workbook, async (excel) => {
    expect(await fire(excel, 'split-text')).toMatchObject({ status: 'done', message: expect.stringContaining('một ô') as string });
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    const made = workbook.activeSheet;
    expect([column(made, 'B'), column(made, 'C'), column(made, 'D')].map((cells) => cells.slice(0, 4))).toEqual([
      ['Tên đơn vị', 'Sở Tài chính', 'Sở Y tế', 'Sở Tư pháp'],
      ['Tổng điểm', 85.4, 84.4, 84.4],
      ['Xếp hạng', 1, 2, 2],
    ]);
    await fire(excel, 'restore');
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
  });
  expect(workbook.sheets).toHaveLength(1);
  expect(column(workbook.activeSheet, 'A')).toEqual([text]);
});
