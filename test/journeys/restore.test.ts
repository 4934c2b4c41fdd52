import { openWorkbook } from '../../workbench/engine/open';
import { deleteSheet, renameSheet } from '../../workbench/objects/sheet/sheet-changes';
import { column, drawWorkbook, fire, openSample, picture, press, report, withExcel } from './journey';

const RANKED = [
  ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng'],
  [1, 'Sở Tài chính', 85.4, 1],
  [2, 'Sở Y tế', 72, '(*)'],
  [3, 'Sở Tư pháp', 72, 'hạng 2'],
  [4, 'Sở Nội vụ', 60, ''],
] as const;

test('the pane of a file that was saved with ranks offers Restore; once they are gone it says that there is nothing to restore', async () => {
  const workbook = drawWorkbook(RANKED.map((row) => row.slice(0, 3)));
  await withExcel(workbook, (excel) => excel.fire('compute-ranks'));
  const saved = new Uint8Array(await workbook.toXlsx());
  await withExcel(await openWorkbook(saved, 'saved.xlsx'), async (excel) => {
    await excel.openPane();
    const button = (): HTMLElement | null => excel.document.querySelector<HTMLElement>('#restore-ranks');
    expect(button()?.getAttribute('aria-disabled')).not.toBe('true');
    await press(excel, 'Khôi phục');
    expect(column(excel.activeSheet, 'D')).toEqual([null, null, null, null, null]);
    expect([button()?.getAttribute('aria-disabled'), button()?.title]).toEqual(['true', 'Chưa có gì để khôi phục']);
  });
});

test('a new column is taken away again without a trace', async () => {
  const workbook = await openSample('ict-index-2017.xlsx');
  const before = picture(workbook.activeSheet);
  await withExcel(workbook, async (excel) => {
    await fire(excel, 'compute-ranks');
    expect(picture(excel.activeSheet)).not.toEqual(before);
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
    expect(picture(excel.activeSheet)).toEqual(before);
  });
});

test('an overwritten rank column comes back with its texts, formulas and formats', async () => {
  const workbook = drawWorkbook(RANKED);
  const sheet = workbook.activeSheet;
  sheet.setFormula(1, 3, '=RANK(C2,$C$2:$C$5)', 1);
  sheet.setStyle({ top: 2, left: 3, rowCount: 1, columnCount: 1 }, { numberFormat: '@' });
  sheet.setValue(4, 3, '=không', { quotePrefix: true });
  const before = picture(sheet);
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'compute-ranks');
      expect(column(sheet, 'D')).toEqual(['Xếp hạng', 1, 2, 2, 4]);
      expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
      expect(column(sheet, 'D')).toEqual(['Xếp hạng', 1, '(*)', 'hạng 2', '=không']);
      expect(sheet.formula(1, 3)).toBe('=RANK(C2,$C$2:$C$5)');
      expect(withoutApostrophes(picture(sheet))).toEqual(withoutApostrophes(before));
    },
    { settings: { overwrite: 'yes' } },
  );
});

/** A text written back is kept as text by an apostrophe that Excel does not show; nothing else may differ. */
function withoutApostrophes(shown: unknown): unknown {
  return JSON.parse(JSON.stringify(shown, (_, value: unknown) => value), (_, value: unknown) =>
    Array.isArray(value) && value.length === 6 && typeof value[4] === 'boolean' ? [...(value as unknown[]).slice(0, 4), null, value[5]] : value,
  );
}

test('Restore works after the pane was reloaded, and after the file was saved and opened again', async () => {
  const workbook = drawWorkbook(RANKED);
  let saved = new Uint8Array();
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'compute-ranks');
      saved = new Uint8Array(await workbook.toXlsx());
      await excel.reloadPane();
      expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
      expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 1, '(*)', 'hạng 2', null]);
    },
    { settings: { overwrite: 'yes' } },
  );
  await withExcel(await openWorkbook(saved, 'saved.xlsx'), async (excel) => {
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'done' });
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 1, '(*)', 'hạng 2', null]);
  });
});

test('each Restore goes one run further back, until nothing is left', async () => {
  const workbook = drawWorkbook(RANKED.map((row) => row.slice(0, 3)));
  await withExcel(workbook, async (excel) => {
    await fire(excel, 'compute-ranks');
    excel.activeSheet.setValue(4, 2, 99);
    workbook.settings.set('xephang.overwrite', 'yes');
    await fire(excel, 'compute-ranks');
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 2, 3, 3, 1]);
    workbook.settings.delete('xephang.overwrite');
    await fire(excel, 'restore');
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 1, 2, 2, 4]);
    await fire(excel, 'restore');
    expect(column(excel.activeSheet, 'D')).toEqual([null, null, null, null, null]);
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'refused', message: expect.stringContaining('Không có gì để khôi phục') as string });
  });
});

test('cells that were changed since are named, and only a confirmation restores them', async () => {
  const workbook = drawWorkbook(RANKED.map((row) => row.slice(0, 3)));
  await withExcel(workbook, async (excel) => {
    await fire(excel, 'compute-ranks');
    excel.activeSheet.setValue(2, 3, 'đồng hạng');
    const asked = await fire(excel, 'restore');
    expect(asked).toMatchObject({ status: 'refused' });
    expect(asked.message).toContain('Sheet1!D3');
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 1, 'đồng hạng', 2, 4]);
    expect(excel.host.session.runtime.paneVisible).toBe(true);

    await press(excel, 'Vẫn khôi phục');
    expect((await report(excel)).actions.at(-1)).toMatchObject({ action: 'restore', status: 'done' });
    expect(column(excel.activeSheet, 'D')).toEqual([null, null, null, null, null]);
  });
});

test('the sheet may be renamed in between; a sheet that is gone is named', async () => {
  const workbook = drawWorkbook(RANKED.map((row) => row.slice(0, 3)));
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'compute-ranks');
      const ranked = excel.activeSheet;
      renameSheet(ranked, 'Đã đổi tên', excel.host.session);
      expect(await fire(excel, 'restore')).toMatchObject({ status: 'done', written: ["'Đã đổi tên'!D1:D5"] });
      await fire(excel, 'compute-ranks');
      workbook.activeSheet = workbook.addSheet('Khác');
      deleteSheet(ranked, excel.host.session);
      expect(await fire(excel, 'restore')).toMatchObject({ status: 'refused', message: expect.stringContaining('Đã đổi tên') as string });
    },
    { language: 'en' },
  );
});

test('units of long names, of which Excel does not answer as many at once as are asked for, are restored all the same', async () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => [i + 1, `Đơn vị số ${String(i + 1)} ${'thuộc tỉnh '.repeat(20)}`, i % 97]);
  const workbook = drawWorkbook([['STT', 'Tên đơn vị', 'Tổng điểm'], ...rows]);
  await withExcel(workbook, async (excel) => {
    expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
    expect(await fire(excel, 'restore')).toMatchObject({ status: 'done', written: ['Sheet1!D1:D30001'] });
    expect(column(excel.activeSheet, 'D').every((cell) => cell === null)).toBe(true);
  });
});
