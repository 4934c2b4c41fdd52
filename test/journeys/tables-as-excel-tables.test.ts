/** Tables of the decision as Excel Tables: a name and banded rows for each group, on one sheet or several, at a cell, updated and taken away again. */
import type { CellValue, SheetModel, WorkbookModel } from '../../workbench/engine/port';
import { drawSheet, drawWorkbook, fire, picture, sheetOf, withExcel, type Drawn } from './journey';

const SCORES: Drawn = [['Nhóm', 'Tên đơn vị', 'Điểm'], ['Các Sở', 'a1', 5], ['Các Sở', 'a2', 7], ['Các Sở', 'a3', 7], ['UBND', 'b1', 3], ['UBND', 'b2', null]];

const AS_TABLES = { tablesAs: 'excel-table', tablesNotes: 'ties', tablesRanks: 'functions' } as const;

function tablesOn(sheet: SheetModel): unknown[] {
  return sheet.tables.map(({ name, area, style, showBandedRows, showFilterButton }) => [name, area.top, area.rowCount, area.columnCount, style, showBandedRows, showFilterButton]);
}

function shownText(value: CellValue): string {
  return value === null ? '' : typeof value === 'object' ? value.error : String(value);
}

function shown(sheet: SheetModel, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, row) => [0, 1, 2, 3].map((column) => shownText(sheet.value(from + row, column))).join(' '));
}

test('each group is an Excel Table of header and units, with ranks as functions; heading and notes stand outside', async () => {
  const workbook = drawWorkbook(SCORES);
  await withExcel(
    workbook,
    async (excel) => {
      expect((await fire(excel, 'insert-tables')).status).toBe('done');
      expect(excel.host.log.counts().requests).toBeLessThanOrEqual(12);
      const sheet = sheetOf(workbook, 'Bảng xếp hạng');
      expect(tablesOn(sheet)).toEqual([
        ['Bang_xep_hang', 1, 4, 4, 'TableStyleLight1', true, false],
        ['Bang_xep_hang_2', 8, 3, 4, 'TableStyleLight1', true, false],
      ]);
      expect(shown(sheet, 0, 10)).toEqual([
        '1. Các Sở:   ', 'STT Tên đơn vị Tổng điểm Xếp hạng', '1 a2 7 1', '2 a3 7 1', '3 a1 5 3', 'Đồng hạng 1: hai đơn vị cùng 7 điểm; hạng tiếp theo là 3.   ', '   ',
        '2. UBND:   ', 'STT Tên đơn vị Tổng điểm Xếp hạng', '1 b1 3 1', '2 b2 Chưa có điểm Không xếp hạng',
      ]);
      expect(sheet.formula(2, 3)).toMatch(/^=XEPHANG\.RANK\(/);
      expect((await fire(excel, 'restore')).status).toBe('done');
      expect([workbook.sheets.length, workbook.names.length]).toEqual([1, 0]);
    },
    { settings: AS_TABLES },
  );
});

test('a sheet for each group, a name of one’s own made unique, no bands, and the style’s headings', async () => {
  const workbook = drawWorkbook(SCORES);
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'insert-tables');
      expect(tablesOn(sheetOf(workbook, 'Các Sở'))).toEqual([['Kết_quả_2017', 1, 4, 2, 'TableStyleLight1', false, false]]);
      expect(tablesOn(sheetOf(workbook, 'UBND'))).toEqual([['Kết_quả_2017_2', 1, 3, 2, 'TableStyleLight1', false, false]]);
      expect([0, 1].map((column) => sheetOf(workbook, 'UBND').value(1, column))).toEqual(['Cơ quan', 'Hạng']);
    },
    {
      settings: {
        tablesAs: 'excel-table', tablesWhere: 'sheet-per-group', tablesName: 'Kết quả 2017', tablesBanding: 'no', tablesRanks: 'values', tablesStyle: 'own', tablesColumns: 'unit,rank', tablesHeadings: 'Cơ quan|Hạng',
      },
    },
  );
});

test.each([
  ['more', [['Các Sở', 'a4', 9], ['Các Sở', 'a5', 9], ['UBND', 'b3', 1]], 6, 4],
  ['fewer', [], 3, 3],
] as const)('an update with %s units keeps the Excel Tables, what stands around them, and Restore brings the former rows back', async (_, added, first, second) => {
  const workbook = drawWorkbook(SCORES);
  await withExcel(
    workbook,
    async (excel) => {
      const scores = workbook.activeSheet;
      await fire(excel, 'insert-tables');
      const sheet = sheetOf(workbook, 'Bảng xếp hạng');
      excel.host.session.edit(sheet, 20, 1, 'Người lập biểu');
      const before = [picture(sheet), tablesOn(sheet)];
      if (added.length === 0) [0, 1, 2].forEach((column) => { excel.host.session.edit(scores, 1, column, ''); });
      added.forEach((cells, row) => { cells.forEach((value, column) => { excel.host.session.edit(scores, 6 + row, column, String(value)); }); });
      const { status, message } = await fire(excel, 'insert-tables');
      expect([status, message]).toEqual(['done', expect.stringContaining('Đã cập nhật') as unknown]);
      expect(sheet.tables.map(({ area }) => area.rowCount)).toEqual([first, second]);
      expect(sheet.tables.map(({ area }) => sheet.value(area.top, 1))).toEqual(['Tên đơn vị', 'Tên đơn vị']);
      expect((await fire(excel, 'restore')).status).toBe('done');
      expect([picture(sheet), tablesOn(sheet)]).toEqual(before);
    },
    { settings: { ...AS_TABLES, tablesRanks: 'values' } },
  );
});

test('names that a table or a defined name of the workbook has are left to them', async () => {
  const workbook = drawWorkbook(SCORES);
  const other = workbook.addSheet('Khác');
  drawSheet(other, [['x', 'y'], [1, 2]]);
  other.addTable({ top: 0, left: 0, rowCount: 2, columnCount: 2 }, { hasHeaders: true }).name = 'BANG_XEP_HANG';
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'insert-tables');
      expect(sheetOf(workbook, 'Bảng xếp hạng').tables.map(({ name }) => name)).toEqual(['Bang_xep_hang_2', 'Bang_xep_hang_3']);
    },
    { settings: AS_TABLES },
  );
});

test('two columns with one heading are refused, since an Excel Table would rename one', async () => {
  const workbook = drawWorkbook(SCORES);
  await withExcel(
    workbook,
    async (excel) => {
      const { status, message } = await fire(excel, 'insert-tables');
      expect([status, message]).toEqual(['refused', expect.stringContaining('hai cột cùng tên “điểm”') as unknown]);
      expect(workbook.sheets).toHaveLength(1);
    },
    { settings: { ...AS_TABLES, tablesStyle: 'own', tablesHeadings: '||Điểm|điểm' } },
  );
});

test('at the selected cell, Restore takes the Excel Tables and leaves the sheet as it was', async () => {
  const workbook = drawWorkbook(SCORES);
  const target: WorkbookModel['activeSheet'] = workbook.addSheet('Quyết định');
  target.setValue(0, 0, 'Dự thảo');
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'compute-ranks');
      const before = picture(target);
      excel.host.session.select({ sheet: target, area: { top: 3, left: 1, rowCount: 1, columnCount: 1 } });
      expect((await fire(excel, 'insert-tables')).message).toContain('Đã lập 2 bảng');
      expect(target.tables.map(({ area }) => [area.top, area.left])).toEqual([[4, 1], [11, 1]]);
      expect((await fire(excel, 'restore')).status).toBe('done');
      expect([picture(target), target.tables]).toEqual([before, []]);
    },
    { settings: { ...AS_TABLES, tablesWhere: 'selected-cell' } },
  );
});

test('where a filter hides units of a table, an update is refused: Excel would write into other rows', async () => {
  const workbook = drawWorkbook(SCORES);
  await withExcel(
    workbook,
    async (excel) => {
      const scores = workbook.activeSheet;
      await fire(excel, 'insert-tables');
      const sheet = sheetOf(workbook, 'Bảng xếp hạng');
      sheet.setRowHidden(3, true);
      const before = picture(sheet);
      excel.host.session.edit(scores, 1, 2, '8');
      const { status, message } = await fire(excel, 'insert-tables');
      expect([status, message]).toEqual(['refused', expect.stringContaining('có dòng đang ẩn hoặc bị lọc') as unknown]);
      expect(picture(sheet)).toEqual(before);
    },
    { settings: AS_TABLES },
  );
});
