/**
 * Excel on Mac drops what a pane downloads, without a word. The library there is another file of Office.js that talks to Excel in another way, which the
 * workbench does not do; so here the library of the web runs, and the one answer that the add-in asks it for, `Office.context.platform`, is the Mac's.
 */
import { drawWorkbook, openTables, withExcel } from './journey';

const SCORES = [['STT', 'Tên đơn vị', 'Tổng điểm'], [1, 'Sở Y tế', 84.4], [2, 'Sở Nội vụ', 72]];

test.each([
  ['vi', 'Excel trên máy Mac không tải tệp từ ngăn này được: hãy bấm “Sao chép cho Word”'],
  ['en', 'Excel on Mac does not download files from this pane: press “Copy for Word”'],
] as const)('on a Mac the pane (%s) says what to do instead of a download, and copying works', async (language, says) => {
  await withExcel(
    drawWorkbook(SCORES),
    async (excel) => {
      const page = excel.window as unknown as { Office: { readonly context: object } };
      const context: unknown = Object.create(page.Office.context, { platform: { value: 'Mac' } });
      page.Office = Object.create(page.Office, { context: { value: context } }) as typeof page.Office;
      await excel.openPane();
      await openTables(excel);
      expect(excel.document.querySelector('main')?.textContent).toContain(says);
      expect(excel.document.querySelector('#download-annex, #download-decision')).toBeNull();
      await excel.click('#copy-tables');
      expect(excel.clipboard.get('text/plain')).toContain('1\tSở Y tế\t84,4\t1');
    },
    { language },
  );
});

test('elsewhere both files are offered and nothing is said', async () => {
  await withExcel(drawWorkbook(SCORES), async (excel) => {
    await excel.openPane();
    await openTables(excel);
    expect(excel.document.querySelector('#download-decision')).not.toBeNull();
    expect(excel.document.querySelector('main')?.textContent).not.toContain('Mac');
  });
});
