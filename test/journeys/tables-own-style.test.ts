/** A style of a person's own with columns that the sheet of scores has besides: inserted, updated, restored, chosen in the pane, copied. */
import type { CellValue, SheetModel, WorkbookModel } from '../../workbench/engine/port';
import { drawWorkbook, fire, openTables, picture, press, sheetOf, untilShown, withExcel, type Drawn } from './journey';

const SCORES: Drawn = [
  ['STT', 'Khối', 'Tên đơn vị', 'Điểm 2016', 'Điểm 2017', 'Ngày', 'Ghi chú'],
  [1, 'Các Sở', 'Sở Y tế', 81.555, 85.4, 43100, '=xem lại'],
  [2, 'Các Sở', 'Sở Nội vụ', null, 72, 43101, '+bổ sung'],
  [3, 'Các Sở', 'Sở Tư pháp', 70.2, 72, null, '-'],
  [4, 'UBND', 'UBND xã Ea Kar', 60, 61.5, 43103, '@a'],
  [5, 'UBND', 'UBND xã Krông Búk', 1250.5, null, 43104, '007'],
];

const OWN = { settings: { tablesStyle: 'own', tablesRanks: 'values', tablesColumns: 'serial,unit,[Ngày],score,[Điểm 2016],rank,[Ghi chú],[Khối]', tablesHeadings: '||||Năm trước' } } as const;

function drawn(): WorkbookModel {
  const workbook = drawWorkbook(SCORES);
  const sheet = workbook.activeSheet;
  for (let row = 1; row < SCORES.length; row += 1) {
    sheet.setStyle({ top: row, left: 3, rowCount: 1, columnCount: 1 }, { numberFormat: row < 4 ? '0.00' : '#,##0.0' });
    sheet.setStyle({ top: row, left: 5, rowCount: 1, columnCount: 1 }, { numberFormat: row === 2 ? 'd/m/yy' : 'dd/mm/yyyy' });
  }
  return workbook;
}

function rows(sheet: SheetModel, from: number, to: number, columnCount = 8): CellValue[][] {
  return Array.from({ length: to - from + 1 }, (_, r) => Array.from({ length: columnCount }, (__, c) => sheet.value(from + r, c)));
}

test('extra columns stand in the tables with their headings, as the sheet has them: numbers with their formats, texts as entered', async () => {
  const workbook = drawn();
  await withExcel(
    workbook,
    async (excel) => {
      const { status } = await fire(excel, 'insert-tables');
      expect(status).toBe('done');
      const sheet = sheetOf(workbook, 'Bảng xếp hạng');
      expect(rows(sheet, 1, 4)).toEqual([
        ['STT', 'Tên đơn vị', 'Ngày', 'Tổng điểm', 'Năm trước', 'Xếp hạng', 'Ghi chú', 'Khối'],
        [1, 'Sở Y tế', 43100, 85.4, 81.555, 1, '=xem lại', 'Các Sở'],
        [2, 'Sở Nội vụ', 43101, 72, null, 2, '+bổ sung', 'Các Sở'],
        [3, 'Sở Tư pháp', null, 72, 70.2, 2, '-', 'Các Sở'],
      ]);
      expect(rows(sheet, 8, 9).map((row) => [row[1], row[4], row[6]])).toEqual([['UBND xã Ea Kar', 60, '@a'], ['UBND xã Krông Búk', 1250.5, '007']]);
      expect([2, 3, 4].map((row) => sheet.formula(row, 6))).toEqual([null, null, null]);
      expect([2, 3, 4, 8, 9].map((row) => [sheet.style(row, 2).numberFormat, sheet.style(row, 4).numberFormat])).toEqual([
        ['dd/mm/yyyy', '0.00'],
        ['d/m/yy', '0.00'],
        ['dd/mm/yyyy', '0.00'],
        ['dd/mm/yyyy', '#,##0.0'],
        ['dd/mm/yyyy', '#,##0.0'],
      ]);
      const widths = Array.from({ length: 8 }, (_, column) => sheet.columnWidth(column));
      // 155 mm on paper, as points of the screen.
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(405);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(423);
    },
    OWN,
  );
});

test('an update takes the cells and formats that the sheet has now; Restore brings the former ones back', async () => {
  const workbook = drawn();
  await withExcel(
    workbook,
    async (excel) => {
      const scores = workbook.activeSheet;
      await fire(excel, 'insert-tables');
      const sheet = sheetOf(workbook, 'Bảng xếp hạng');
      const before = picture(sheet);
      excel.host.session.edit(scores, 2, 6, "'=1+1");
      excel.host.session.edit(scores, 2, 3, '12.5');
      scores.setStyle({ top: 2, left: 3, rowCount: 1, columnCount: 1 }, { numberFormat: '0.000' });
      const updated = await fire(excel, 'insert-tables');
      expect([updated.status, workbook.sheets.length]).toEqual(['done', 2]);
      expect([sheet.value(3, 6), sheet.formula(3, 6), sheet.value(3, 4)]).toEqual(['=1+1', null, 12.5]);
      expect([2, 3, 4].map((row) => sheet.style(row, 4).numberFormat)).toEqual(['0.00', '0.000', '0.00']);
      expect((await fire(excel, 'restore')).status).toBe('done');
      expect(picture(sheet)).toEqual(before);
    },
    OWN,
  );
});

test('a cell of an extra column that was edited in the table is overwritten only with consent', async () => {
  const workbook = drawn();
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'insert-tables');
      const sheet = sheetOf(workbook, 'Bảng xếp hạng');
      excel.host.session.edit(sheet, 2, 6, 'đã xem');
      expect((await fire(excel, 'insert-tables')).status).toBe('refused');
      expect(sheet.value(2, 6)).toBe('đã xem');
    },
    OWN,
  );
});

test('a column that was renamed is named in one sentence, and nothing is written', async () => {
  const workbook = drawn();
  workbook.activeSheet.setValue(0, 6, 'Chú thích');
  await withExcel(
    workbook,
    async (excel) => {
      const { status, message } = await fire(excel, 'insert-tables');
      expect([status, message]).toEqual(['refused', expect.stringContaining('không có cột “Ghi chú”') as unknown]);
      expect([workbook.sheets.length, workbook.settings.has('xephang.restore')]).toEqual([1, false]);
      await excel.openPane();
      await openTables(excel);
      await excel.click('#copy-tables');
      expect(excel.document.querySelector('main')?.textContent).toContain('không có cột “Ghi chú”');
      expect(excel.clipboard.get('text/html')).not.toContain('<thead>');
    },
    OWN,
  );
});

test('more columns than the page has room for are refused', async () => {
  const headers = ['Tên đơn vị', 'Điểm', ...Array.from({ length: 9 }, (_, i) => `Chỉ-tiêu-thành-phần-${String(i + 1)}`)];
  const workbook = drawWorkbook([headers, ['Sở A', 5, ...Array.from({ length: 9 }, () => 1)], ['Sở B', 4, ...Array.from({ length: 9 }, () => 1)]]);
  await withExcel(
    workbook,
    async (excel) => {
      const { status, message } = await fire(excel, 'insert-tables');
      expect([status, message]).toEqual(['refused', expect.stringContaining('155 mm') as unknown]);
    },
    { settings: { tablesStyle: 'own', scoreColumn: 'B', tablesColumns: `unit,score,rank,${headers.slice(2).map((header) => `[${header}]`).join(',')}` } },
  );
});

test('the tables for Word have the extra columns too, numbers with the sign of the language', async () => {
  const workbook = drawn();
  await withExcel(
    workbook,
    async (excel) => {
      await excel.openPane();
      await openTables(excel);
      await excel.click('#copy-tables');
      const text = excel.clipboard.get('text/plain') ?? '';
      expect(text).toContain("STT\tTên đơn vị\tNgày\tTổng điểm\tNăm trước\tXếp hạng\tGhi chú\tKhối\n1\tSở Y tế\t31/12/2017\t85,4\t81,56\t1\t'=xem lại\tCác Sở");
      expect(text).toContain('UBND xã Krông Búk\t04/01/2018\tChưa có điểm\t1.250,5\tKhông xếp hạng\t007\tUBND');
      expect(excel.clipboard.get('text/html')).toContain('=xem lại');
    },
    OWN,
  );
});

test('in the pane a person chooses a style of their own, takes a column of the sheet and gives it a heading', async () => {
  const workbook = drawn();
  await withExcel(
    workbook,
    async (excel) => {
      await excel.openPane();
      await openTables(excel);
      const field = async <T extends HTMLElement>(label: string, tag: string): Promise<T> => {
        const found = [...excel.document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
        return (await untilShown(excel, `${tag}#${escapedId(found?.htmlFor ?? 'none')}`)) as T;
      };
      const select = async (label: string, value: string): Promise<void> => {
        const element = await field<HTMLSelectElement>(label, 'select');
        element.value = value;
        element.dispatchEvent(new excel.window.Event('change', { bubbles: true }));
        await excel.waitForIdle();
      };
      await select('Kiểu bảng', 'own');
      await select('Ghi chú', 'at-end');
      const input = await field<HTMLInputElement>('Tên cột “Ghi chú” (để trống: như mẫu)', 'input');
      Object.getOwnPropertyDescriptor(excel.window.HTMLInputElement.prototype, 'value')?.set?.call(input, 'Chú thích');
      input.dispatchEvent(new excel.window.Event('input', { bubbles: true }));
      await excel.waitForIdle();
      await press(excel, 'Chèn bảng');
      const sheet = sheetOf(workbook, 'Bảng xếp hạng');
      expect(rows(sheet, 1, 2, 5)).toEqual([
        ['STT', 'Tên đơn vị', 'Tổng điểm', 'Xếp hạng', 'Chú thích'],
        [1, 'Sở Y tế', 85.4, 1, '=xem lại'],
      ]);
      expect([workbook.settings.get('xephang.tablesColumns'), workbook.settings.get('xephang.tablesHeadings')]).toEqual(['serial,unit,score,rank,[Ghi chú]', '||||Chú thích']);
    },
    { settings: { tablesRanks: 'values' } },
  );
});

/** Ids of the pane hold signs that selectors give a meaning. */
function escapedId(id: string): string {
  return id.replace(/[^\w-]/g, '\\$&');
}
