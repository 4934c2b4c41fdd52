import type { WorkbookModel } from '../../workbench/engine/port';
import { NOTHING_ALLOWED } from '../../workbench/objects/sheet/worksheet-protection';
import { drawWorkbook, fire, picture, report, withExcel, type Drawn } from './journey';

const PLAIN: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm'],
  [1, 'Sở Tài chính', 85.4],
  [2, 'Sở Y tế', 72],
];
const RANKED: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng'],
  [1, 'Sở Tài chính', 85.4, 2],
  [2, 'Sở Y tế', 72, 1],
];
function prepared(rows: Drawn, prepare: (workbook: WorkbookModel) => void): WorkbookModel {
  const workbook = drawWorkbook(rows);
  prepare(workbook);
  return workbook;
}

/** Fires Compute ranks and sees that the sheet is as it was and that the pane says why. */
async function refusal(workbook: WorkbookModel, options: { language: 'vi' | 'en'; settings?: Record<string, string> }): Promise<{ message: string; problems: unknown }> {
  const before = picture(workbook.activeSheet);
  let answer = { message: '', problems: [] as unknown };
  await withExcel(
    workbook,
    async (excel) => {
      const { status, message, written } = await fire(excel, 'compute-ranks');
      expect({ status, written }).toEqual({ status: 'refused', written: [] });
      expect(picture(workbook.activeSheet)).toEqual(before);
      expect(excel.host.session.runtime.paneVisible).toBe(true);
      const shown = excel.document.querySelector('main')?.textContent;
      for (const part of message.split(/(?<=[.?]) /)) expect(shown).toContain(part);
      answer = { message, problems: (await report(excel)).problems };
    },
    options,
  );
  return answer;
}

describe.each([
  ['an empty sheet', () => drawWorkbook([]), { vi: /^Trang tính “Sheet1” chưa có dữ liệu\. Hãy mở/, en: /^Sheet “Sheet1” is empty\. Open/ }],
  ['a sheet without scores', () => drawWorkbook([['STT', 'Tên đơn vị', 'Tổng điểm'], [1, 'Sở Tài chính', ''], [2, 'Sở Y tế', '']]), { vi: /từ ô Sheet1!C\d trở xuống\..*Hãy nhập điểm/, en: /from Sheet1!C\d down\..*Enter scores/ }],
  ['scores of which none is a number', () => drawWorkbook([['Đơn vị', 'Điểm'], ['Sở A', 'tốt'], ['Sở B', 'khá']]), { vi: /điểm/, en: /score/ }],
  ['a protected sheet', () => prepared(PLAIN, ({ activeSheet }) => { activeSheet.protect(NOTHING_ALLOWED); }), { vi: /“Sheet1” đang được bảo vệ\..*Bỏ bảo vệ/, en: /“Sheet1” is protected\..*Unprotect/ }],
  ['text instead of a table', () => drawWorkbook([['Kính gửi các đơn vị'], ['Đề nghị gửi báo cáo']]), { vi: /Sheet1/, en: /Sheet1/ }],
])('%s', (_, draw, says) => {
  test.each(['vi', 'en'] as const)('is refused with the place first and then the next step (%s), and nothing is written', async (language) => {
    const { message } = await refusal(draw(), { language });
    expect(message).toMatch(says[language]);
  });
});

test('a rank column that is already there is asked about, and the ranks are shown as computed', async () => {
  const { message } = await refusal(drawWorkbook(RANKED), { language: 'vi' });
  expect(message).toMatch(/^Cột D đã có thứ hạng\. Ghi đè\? Chưa ghi gì\. \d trong \d thứ hạng ở đó đúng\.$/);
});

test('merged cells in the rank column are named, and nothing is written', async () => {
  const workbook = prepared(RANKED, ({ activeSheet }) => { activeSheet.merge({ top: 1, left: 3, rowCount: 2, columnCount: 1 }); });
  const { message } = await refusal(workbook, { language: 'vi', settings: { overwrite: 'yes' } });
  expect(message).toContain('Sheet1!D2:D3');
});

test('two score columns that cannot be told apart are asked about, each by letter and header', async () => {
  const { message } = await refusal(
    drawWorkbook([['Đơn vị', 'Điểm A', 'Điểm B'], ['Sở Tài chính', 85.4, 60.1], ['Sở Y tế', 72, 80.2], ['Sở Nội vụ', 70, 75.5]]),
    { language: 'vi' },
  );
  expect(message).toMatch(/B: Điểm A; C: Điểm B/);
});

test('a setting that means nothing is left aside and reported', async () => {
  await withExcel(
    drawWorkbook(PLAIN),
    async (excel) => {
      expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
      expect((await report(excel)).problems).toEqual([expect.objectContaining({ code: 'setting-invalid', cell: null })]);
    },
    { settings: { ties: 'max' } },
  );
});
