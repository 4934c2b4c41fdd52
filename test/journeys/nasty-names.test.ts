/** Names, headings and settings that come with a file of someone else: they are texts in cells and on the clipboard, and nothing else. */
import { NASTY_TEXTS } from '../nasty-texts';
import { drawWorkbook, fire, openTables, press, report, sheetOf, withExcel } from './journey';

/** Names as Excel could hold them: none of blanks alone, none twice. */
const NAMES = NASTY_TEXTS.filter((text) => /[^\s\p{Cc}\uFFFD-\uFFFF]/u.test(text));

test('whatever a name looks like, it is a text in the cells of the tables and in the report', async () => {
  const workbook = drawWorkbook([['STT', 'Tên đơn vị', 'Tổng điểm'], ...NAMES.map((name, i) => [i + 1, name, 100 - i])]);
  await withExcel(workbook, async (excel) => {
    const { status, message } = await fire(excel, 'insert-tables');
    expect([status, message]).toEqual(['done', expect.any(String)]);
    const sheet = sheetOf(workbook, 'Bảng xếp hạng');
    const names = NAMES.map((_, i) => sheet.value(i + 1, 1));
    expect(names).toEqual(NAMES);
    expect(NAMES.map((_, i) => sheet.formula(i + 1, 1))).toEqual(NAMES.map(() => null));
    expect((await report(excel)).units.map(({ unit }) => unit)).toEqual(NAMES);
  });
});

test('settings of a file bring nothing into what is copied for Word, and are said', async () => {
  const workbook = drawWorkbook([['STT', 'Tên đơn vị', 'Tổng điểm'], [1, 'Sở Y tế', 80], [2, 'Sở Nội vụ', 70]]);
  const settings = { tablesStyle: 'own', tablesFont: `Arial'"><img src="file://server/share/x.png">`, tablesAnnex: 'yes', tablesTitle: '=cmd|1', tablesHeadings: '<b>|@x' };
  await withExcel(
    workbook,
    async (excel) => {
      await excel.openPane();
      await openTables(excel);
      await press(excel, 'Sao chép cho Word');
      const html = excel.clipboard.get('text/html') ?? '';
      expect(html).toContain('Sở Y tế');
      expect(html).not.toMatch(/<img|<b>\|/);
      expect(html).toContain('&lt;b&gt;');
      expect(excel.clipboard.get('text/plain')).toContain("'=CMD|1\n");
      expect((await report(excel)).problems.map(({ code, message }) => [code, message.includes('tablesFont')])).toEqual([['setting-invalid', true]]);
    },
    { settings },
  );
});

test('a kept choice that names the serial numbers as the score is obeyed, and said', async () => {
  const workbook = drawWorkbook([['STT', 'Tên đơn vị', 'Tổng điểm'], [1, 'Sở Y tế', 80], [2, 'Sở Nội vụ', 70]]);
  const choices = JSON.stringify({ version: 1, sheets: [{ id: '', name: 'Sheet1', choices: [{ about: 'column', role: 'score', header: 'STT', column: 0 }] }] });
  await withExcel(
    workbook,
    async (excel) => {
      const { status, message } = await fire(excel, 'compute-ranks');
      expect([status, message]).toEqual(['done', expect.stringContaining('theo cột A “STT”')]);
      expect((await report(excel)).problems.map(({ code }) => code)).toEqual(['chosen-score-unlike']);
    },
    { settings: { choices } },
  );
});

test('a setting that names the last column of all as the score is told to hold nothing there, and nothing is written', async () => {
  await withExcel(
    drawWorkbook([['STT', 'Tên đơn vị', 'Tổng điểm'], [1, 'Sở Y tế', 80], [2, 'Sở Nội vụ', 70]]),
    async (excel) => {
      expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'refused', message: expect.stringContaining('XFD') as string });
      expect(excel.host.session.cells.written).toBe(0);
    },
    { settings: { scoreColumn: 'XFD' } },
  );
});

const LONG = 32_000;

test.each([
  ['a line of pasted text with as many spaces', 'split-text', [['STT Tên đơn vị Tổng điểm'], [`1 Sở Tài chính${' '.repeat(LONG)}85,40`], ['2 Sở Y tế 72,00'], ['3 Sở Tư pháp 72,00']]],
  ['headers of nothing but brackets', 'compute-ranks', [['STT', 'Tên đơn vị', '('.repeat(LONG), `Tổng điểm ${'('.repeat(LONG)}`], [1, 'Sở Y tế', 3, 80], [2, 'Sở Nội vụ', 4, 70]]],
  ['a name of nothing but spaces and a word', 'compute-ranks', [['STT', 'Tên đơn vị', 'Tổng điểm'], [1, `${' '.repeat(LONG)}Sở Y tế${' '.repeat(700)}`, 80], [2, 'Sở Nội vụ', 70]]],
] as const)('%s as a cell can hold is no slower than others', async (_, command, rows) => {
  await withExcel(drawWorkbook(rows), async (excel) => {
    const start = performance.now();
    await fire(excel, command);
    // Quadratic work took from seven to twenty seconds.
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
