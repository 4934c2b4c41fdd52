import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Editing } from '../../workbench/editing/editing';
import type { CellValue, SheetModel, WorkbookModel } from '../../workbench/engine/port';
import { drawWorkbook, fire, openSample, openTables, press, report, withExcel } from './journey';

/** Ranks in tables as functions, which are no longer usual. */
const FUNCTIONS = { settings: { tablesRanks: 'functions' } } as const;

const HEADER = ['STT', 'Tên đơn vị', 'Tổng điểm'];

/** Which request of Insert tables reads back what was written. */
const READING_BACK = 5;

function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}: ${workbook.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

function textOf(value: CellValue): string {
  return value === null ? '' : typeof value === 'object' ? value.error : String(value);
}

/** The sheet's rows from A to D, as texts; empty rows are left out. */
function rowsOf(sheet: SheetModel): string[] {
  const used = sheet.usedArea({ valuesOnly: true });
  const rows = Array.from({ length: used === null ? 0 : used.top + used.rowCount }, (_, row) => [0, 1, 2, 3].map((column) => textOf(sheet.value(row, column))).join('\t').trim());
  return rows.filter((row) => row !== '');
}

/** The decision's two tables, without the headers that its pages repeat. */
function decisionRows(): string[] {
  const text = readFileSync(path.join(__dirname, '../../assets/samples/ict-index-2017-decision.txt'), 'utf8');
  const lines = text.slice(text.indexOf('1. Các Sở, ban, ngành:'), text.indexOf('Điều 2.')).split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line, index) => !(line.startsWith('STT') && /^\d+\t/.test(lines[index - 1] ?? '')));
}

/** Scores as the decision prints them. */
function asPrinted(rows: readonly string[]): string[] {
  let decimals = 2;
  return rows.map((row) => {
    if (row.startsWith('2. ')) decimals = 1;
    const fields = row.split('\t');
    return fields.length === 4 && /^\d+$/.test(fields[0] ?? '') ? [fields[0], fields[1], Number(fields[2]).toFixed(decimals), fields[3]].join('\t') : row;
  });
}

test("the seed's tables are those of the decision, row for row and format for format, in at most 12 requests", async () => {
  const workbook = await openSample('ict-index-2017-pasted.xlsx');
  await withExcel(workbook, async (excel) => {
    const { status } = await fire(excel, 'insert-tables');
    expect(status).toBe('done');
    expect(excel.host.log.counts().requests).toBeLessThanOrEqual(12);
    const sheet = sheetNamed(workbook, 'Bảng xếp hạng');
    expect(asPrinted(rowsOf(sheet))).toEqual(decisionRows());
    expect(sheet.formula(2, 3)).toBe('=XEPHANG.RANK($C3,$C$3:$C$21,"descending","standard",1)');
    const line = { style: 'Continuous', weight: 'Thin', color: '#000000' };
    expect(sheet.style(0, 0)).toMatchObject({ fontName: 'Times New Roman', fontSize: 13, bold: true, horizontalAlignment: 'Left', borders: {} });
    expect(sheet.style(1, 0)).toMatchObject({ bold: true, horizontalAlignment: 'Center', verticalAlignment: 'Center', wrapText: true, borders: { top: line, bottom: line, left: line, right: line } });
    expect(sheet.style(4, 1)).toMatchObject({ bold: false, horizontalAlignment: 'Left', wrapText: true, fillColor: '' });
    expect([0, 2, 3].map((column) => sheet.style(4, column).horizontalAlignment)).toEqual(['Center', 'Center', 'Center']);
    expect(sheet.page).toMatchObject({ paperSize: 'A4', orientation: 'Portrait', kinds: { differentFirst: true, differentOddEven: false }, rowBreaks: [22], titleRows: null, firstPageNumber: 1 });
    expect(sheet.page.margins.left).toBeCloseTo(85.04, 1);
    expect(sheet.page.header('default')).toBe('&C&"Times New Roman,Regular"&13&P');
  }, FUNCTIONS);
});

test('each table has the published decimals of its group, as the score sheet formats them', async () => {
  const workbook = await openSample('ict-index-2017.xlsx');
  await withExcel(workbook, async (excel) => {
    await fire(excel, 'insert-tables');
    const sheet = sheetNamed(workbook, 'Bảng xếp hạng');
    expect([sheet.style(2, 2).numberFormat, sheet.style(24, 2).numberFormat]).toEqual(['0.00', '0.0']);
    expect([sheet.formula(2, 3), sheet.formula(24, 3)]).toEqual([
      '=XEPHANG.RANK($C3,$C$3:$C$21,"descending","standard",2)',
      '=XEPHANG.RANK($C25,$C$25:$C$39,"descending","standard",1)',
    ]);
  }, FUNCTIONS);
});

const HARD_NAMES = ['=1+1', '+x', '-5', '@a', "'Sở", '"quoted"', 'a\nb', 'N'.repeat(300), '1/2', '007', 'TRUE', '#N/A'];

test.each(['web', '2021'] as const)('names that Excel could misread come back identical, with Excel %s', async (version) => {
  const workbook = drawWorkbook([HEADER, ...HARD_NAMES.map((name, i) => [i + 1, name, 50 - i])]);
  await withExcel(
    workbook,
    async (excel) => {
      expect((await fire(excel, 'insert-tables')).status).toBe('done');
      const sheet = sheetNamed(workbook, 'Bảng xếp hạng');
      expect(HARD_NAMES.map((_, i) => sheet.value(i + 1, 1))).toEqual(HARD_NAMES);
      expect(HARD_NAMES.map((_, i) => sheet.formula(i + 1, 1))).toEqual(HARD_NAMES.map(() => null));
      // Excel 2021 is taken for one without custom functions: there ranks are values.
      expect(sheet.formula(1, 3) === null).toBe(version === '2021');
      expect(sheet.value(1, 3)).toBe(1);
    },
    { excel: version, settings: { tablesRanks: 'auto' } },
  );
});

test('Restore removes exactly what was inserted: the saved workbook is as before', async () => {
  const workbook = await openSample('ict-index-2017.xlsx');
  await withExcel(workbook, async (excel) => {
    const before = [workbook.sheets.map(({ name }) => name), workbook.names, rowsOf(workbook.activeSheet)];
    await fire(excel, 'insert-tables');
    expect(workbook.names).toHaveLength(2);
    expect((await fire(excel, 'restore')).message).toContain('Bảng xếp hạng');
    expect([workbook.sheets.map(({ name }) => name), workbook.names, rowsOf(workbook.activeSheet)]).toEqual(before);
    expect(workbook.settings.has('xephang.tables')).toBe(false);
  });
});

test('Restore asks before it takes a sheet on which somebody has written', async () => {
  const workbook = drawWorkbook([HEADER, [1, 'a', 5], [2, 'b', 7]]);
  await withExcel(workbook, async (excel) => {
    await fire(excel, 'insert-tables');
    const sheet = sheetNamed(workbook, 'Bảng xếp hạng');
    excel.host.session.edit(sheet, 9, 1, 'Ghi chú của tôi');
    expect((await fire(excel, 'restore')).status).toBe('refused');
    expect(sheet.value(9, 1)).toBe('Ghi chú của tôi');
    await press(excel, 'Vẫn khôi phục');
    expect(workbook.sheets).toHaveLength(1);
  });
});

test('inserting again updates the tables in place and keeps what stands around them; Restore brings the former tables back', async () => {
  const rows = [['Nhóm', 'Tên đơn vị', 'Điểm'], ['A', 'a1', 5], ['A', 'a2', 7], ['B', 'b1', 3], ['B', 'b2', 2]];
  const workbook = drawWorkbook(rows);
  await withExcel(workbook, async (excel) => {
    const scores = workbook.activeSheet;
    await fire(excel, 'insert-tables');
    const sheet = sheetNamed(workbook, 'Bảng xếp hạng');
    const first = rowsOf(sheet);
    excel.host.session.edit(sheet, 20, 1, 'Người lập biểu');
    excel.host.session.edit(sheet, 2, 6, 'Đã xem');
    ['A', 'a3', '9'].forEach((value, column) => {
      excel.host.session.edit(scores, 5, column, value);
    });
    const updated = await fire(excel, 'insert-tables');
    expect(updated.status).toBe('done');
    expect(workbook.sheets).toHaveLength(2);
    expect(rowsOf(sheet)).toEqual([
      '1. A:', 'STT\tTên đơn vị\tTổng điểm\tXếp hạng', '1\ta3\t9\t1', '2\ta2\t7\t2', '3\ta1\t5\t3',
      '2. B:', 'STT\tTên đơn vị\tTổng điểm\tXếp hạng', '1\tb1\t3\t1', '2\tb2\t2\t2', 'Người lập biểu',
    ]);
    expect([sheet.value(21, 1), sheet.value(2, 6)]).toEqual(['Người lập biểu', 'Đã xem']);
    expect(sheet.style(4, 1).borders.bottom?.style).toBe('Continuous');
    expect((await fire(excel, 'restore')).status).toBe('done');
    expect(rowsOf(sheet)).toEqual([...first, 'Người lập biểu']);
    expect(sheet.value(20, 1)).toBe('Người lập biểu');
  });
});

test('a table that was edited by hand is overwritten only with consent; other tables can be made beside it', async () => {
  const workbook = drawWorkbook([HEADER, [1, 'a', 5], [2, 'b', 7]]);
  await withExcel(workbook, async (excel) => {
    await fire(excel, 'insert-tables');
    const sheet = sheetNamed(workbook, 'Bảng xếp hạng');
    excel.host.session.edit(sheet, 1, 1, 'Đơn vị b');
    const asked = await fire(excel, 'insert-tables');
    expect(asked.status).toBe('refused');
    expect(asked.message).toContain('A1:D3');
    expect(sheet.value(1, 1)).toBe('Đơn vị b');
    await press(excel, 'Lập bảng mới');
    expect([sheet.value(1, 1), sheetNamed(workbook, 'Bảng xếp hạng (2)').value(1, 1)]).toEqual(['Đơn vị b', 'b']);
  });
});

test('functions that were replaced by values are no edit: the tables are updated without a question', async () => {
  const workbook = drawWorkbook([HEADER, [1, 'a', 5], [2, 'b', 7]]);
  await withExcel(workbook, async (excel) => {
    await fire(excel, 'insert-tables');
    expect((await fire(excel, 'replace-functions')).status).toBe('done');
    const sheet = sheetNamed(workbook, 'Bảng xếp hạng');
    expect([sheet.formula(1, 3), sheet.value(1, 3)]).toEqual([null, 1]);
    expect((await fire(excel, 'insert-tables')).status).toBe('done');
    expect(sheet.formula(1, 3)).not.toBeNull();
  }, FUNCTIONS);
});

test('functions that are just being calculated are no edit either', async () => {
  const workbook = drawWorkbook([HEADER, [1, 'a', 5], [2, 'b', 7]]);
  await withExcel(workbook, async (excel) => {
    await fire(excel, 'insert-tables');
    const sheet = sheetNamed(workbook, 'Bảng xếp hạng');
    new Editing(excel.host.session).insert(sheet, { top: 0, left: 0, rowCount: 2, columnCount: 1 }, 'rows');
    expect(sheet.value(3, 3)).toEqual({ error: '#BUSY!' });
    expect((await fire(excel, 'insert-tables')).status).toBe('done');
    expect([sheet.value(3, 1), sheet.value(3, 3)]).toEqual(['b', 1]);
  }, FUNCTIONS);
});

test('a sheet for each group repeats its header on every page', async () => {
  const workbook = drawWorkbook([['Nhóm', 'Tên đơn vị', 'Điểm'], ['Các sở', 'a', 5], ['Các xã', 'b', 7], ['Các xã', 'c', null]]);
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'insert-tables');
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Các sở', 'Các xã']);
      const sheet = sheetNamed(workbook, 'Các xã');
      expect(sheet.page.titleRows).toEqual({ first: 1, last: 1 });
      expect(rowsOf(sheet).at(-1)).toBe('2\tc\tChưa có điểm\tKhông xếp hạng');
    },
    { settings: { tablesWhere: 'sheet-per-group', tablesRanks: 'formulas' } },
  );
});

test('a protected structure is refused in one sentence, and nothing is written', async () => {
  const workbook = drawWorkbook([HEADER, [1, 'a', 5], [2, 'b', 7]]);
  workbook.structureProtected = true;
  await withExcel(workbook, async (excel) => {
    const { status, message } = await fire(excel, 'insert-tables');
    expect([status, message]).toEqual(['refused', expect.stringContaining('Cấu trúc của tệp đang được bảo vệ') as unknown]);
    expect(workbook.sheets).toHaveLength(1);
    expect(workbook.settings.has('xephang.restore')).toBe(false);
  });
});

test('what somebody writes on the added sheet before it was looked at stays, and Restore asks about it', async () => {
  const workbook = drawWorkbook([HEADER, [1, 'a', 5], [2, 'b', 7]]);
  await withExcel(workbook, async (excel) => {
    excel.host.faults.beforeRequest(READING_BACK, () => {
      workbook.sheets[1]?.setValue(1, 1, 'changed by somebody');
    });
    expect(await fire(excel, 'insert-tables')).toMatchObject({ status: 'failed', message: expect.stringContaining('Chưa trả lại được') as string });
    expect(workbook.sheets[1]?.value(1, 1)).toBe('changed by somebody');
    await excel.fire('restore');
    expect((await report(excel)).question).toBe('tables-changed-since');
    await press(excel, 'Vẫn khôi phục');
    expect([workbook.sheets.length, workbook.names.length]).toEqual([1, 0]);
  });
});

test('the tables for Word lie on the clipboard as HTML and as text', async () => {
  const workbook = await openSample('ict-index-2017.xlsx');
  await withExcel(workbook, async (excel) => {
    await excel.openPane();
    await openTables(excel);
    await excel.click('#copy-tables');
    expect(excel.clipboard.get('text/html')).toContain('<thead>');
    expect(excel.clipboard.get('text/plain')).toContain('7\tSở Nông nghiệp và PTNT\t72,00\t6');
  });
});
