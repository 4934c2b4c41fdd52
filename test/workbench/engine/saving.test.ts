import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { newWorkbook, openWorkbook } from '../../../workbench/engine/open';
import { unpack } from '../../../workbench/engine/package/parts';
import type { SheetModel, SheetProtection, WorkbookModel } from '../../../workbench/engine/port';
import { reopened, savedSheet, valuesOf } from './opened';

const SAMPLES = ['ict-index-2017.xlsx', 'ict-index-2017-group-column.xlsx', 'ict-index-2017-pasted.xlsx'];

function everythingOf(sheet: SheetModel): unknown {
  const area = sheet.usedArea({ valuesOnly: false });
  if (area === null) return null;
  const rows = Array.from({ length: area.rowCount }, (_row, row) => row);
  const columns = Array.from({ length: area.columnCount }, (_column, column) => column);
  return {
    area,
    cells: rows.map((row) => columns.map((column) => [sheet.value(row, column), sheet.formula(row, column), sheet.style(row, column)])),
    merges: sheet.merges,
    widths: columns.map((column) => sheet.columnWidth(column)),
    heights: rows.map((row) => sheet.rowHeight(row)),
  };
}

test.each(SAMPLES)('%s is the same after being saved', async (name) => {
  const workbook = await openWorkbook(readFileSync(join('assets/samples', name)), name);
  const before = everythingOf(workbook.activeSheet);
  expect(before).toMatchObject({ area: { top: 0, left: 0 } });
  expect(everythingOf((await reopened(workbook)).activeSheet)).toEqual(before);
});

test('values, formulas with their results, errors and apostrophes are kept', async () => {
  const sheet = await savedSheet((made) => {
    made.setValue(0, 0, 'STT');
    made.setValue(0, 1, '=1+1', { quotePrefix: true });
    made.setValue(1, 0, 85.4);
    made.setValue(1, 1, { error: '#N/A' });
    made.setFormula(2, 0, '=_xlfn._xlws.SORT(A2:A2)', 85.4);
    made.setFormula(2, 1, '=A1', { error: '#VALUE!' });
    made.setValue(3, 0, true);
    made.setValue(3, 1, 'two\nlines & <tags> _x000D_');
  });
  expect(valuesOf(sheet)).toEqual([
    ['STT', '=1+1'],
    [85.4, { error: '#N/A' }],
    [85.4, { error: '#VALUE!' }],
    [true, 'two\nlines & <tags> _x000D_'],
  ]);
  expect([sheet.formula(2, 0), sheet.formula(2, 1), sheet.formula(1, 0)]).toEqual(['=_xlfn._xlws.SORT(A2:A2)', '=A1', null]);
  expect([sheet.quotePrefix(0, 1), sheet.quotePrefix(0, 0)]).toEqual([true, false]);
});

test('geometry, frozen state, visibility and merges are kept', async () => {
  const sheet = await savedSheet((made) => {
    made.setValue(0, 0, 'title');
    made.merge({ top: 0, left: 0, rowCount: 1, columnCount: 3 });
    made.setColumnWidth(1, 150);
    made.setColumnHidden(2, true);
    made.setRowHeight(4, 30);
    made.setRowHidden(6, true);
    made.tabColor = '#FF0000';
  });
  expect(sheet.merges).toEqual([{ top: 0, left: 0, rowCount: 1, columnCount: 3 }]);
  expect([sheet.columnWidth(0), sheet.columnWidth(1), sheet.columnHidden(2)]).toEqual([48, 150, true]);
  expect([sheet.rowHeight(0), sheet.rowHeight(4), sheet.rowHidden(6), sheet.rowHidden(5)]).toEqual([15, 30, true, false]);
  expect(sheet.tabColor).toBe('#FF0000');
});

test('the covered cells of a merge are empty and take no value', async () => {
  const sheet = await savedSheet((made) => {
    made.setValue(0, 0, 'group');
    made.merge({ top: 0, left: 0, rowCount: 1, columnCount: 3 });
    made.setValue(0, 2, 'lost');
  });
  expect(sheet.usedArea({ valuesOnly: true })).toEqual({ top: 0, left: 0, rowCount: 1, columnCount: 1 });
  expect(sheet.value(0, 2)).toBeNull();
});

test('sheets keep their order, ids stay with renamed and moved sheets, and the active one opens', async () => {
  const workbook = newWorkbook();
  const second = workbook.addSheet('Second');
  const third = workbook.addSheet('Third');
  workbook.moveSheet(third.id, 0);
  third.name = 'First';
  second.visibility = 'Hidden';
  workbook.activeSheet = third;
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['First', 'Sheet1', 'Second']);
  expect(new Set(workbook.sheets.map(({ id }) => id)).size).toBe(3);
  const again = await reopened(workbook);
  expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['First', 'Visible'],
    ['Sheet1', 'Visible'],
    ['Second', 'Hidden'],
  ]);
  expect(again.activeSheet.name).toBe('First');
  workbook.removeSheet(third.id);
  expect(workbook.activeSheet.name).toBe('Sheet1');
});

test('names are kept as they were written, with their sheet', async () => {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('Điểm & hạng');
  const names = [
    { name: 'Scores', formula: '=Sheet1!$A:$A', visible: true, comment: 'of all', sheetId: null },
    { name: 'Rate', formula: '=IF(1<2,"a","b")', visible: false, comment: '', sheetId: sheet.id },
  ];
  names.forEach((name) => workbook.addName(name));
  const again = await reopened(workbook);
  const rows = (kept: WorkbookModel) =>
    kept.names.map(({ name, formula, visible, comment, sheetId }) => ({ name, formula, visible, comment, sheetId }));
  expect(rows(again)).toEqual(names);
  again.removeName('rate', sheet.id);
  expect(rows(await reopened(again))).toEqual(names.slice(0, 1));
});

test('a table lies over the cells that are there and gives empty headers a name', async () => {
  const sheet = await savedSheet((made) => {
    [['Unit', null], ['A', 1], ['B', 2]].forEach((row, index) => row.forEach((value, column) => made.setValue(index, column, value)));
    made.addTable({ top: 0, left: 0, rowCount: 3, columnCount: 2 }, { hasHeaders: true, name: 'Scores' });
  });
  expect(sheet.tables).toHaveLength(1);
  expect(sheet.tables[0]).toMatchObject({ name: 'Scores', area: { top: 0, left: 0, rowCount: 3, columnCount: 2 }, showHeaders: true, columnNames: ['Unit', 'Column2'] });
  expect(valuesOf(sheet)).toEqual([['Unit', 'Column2'], ['A', 1], ['B', 2]]);
});

test('a total row keeps its label and its results', async () => {
  const made = newWorkbook();
  [['a', 'b'], [1, 2]].forEach((row, index) => row.forEach((value, column) => made.activeSheet.setValue(index, column, value)));
  made.activeSheet.setValue(2, 0, 'Cộng');
  made.activeSheet.setFormula(2, 1, '=SUBTOTAL(109,Table1[b])', 2);
  made.activeSheet.addTable({ top: 0, left: 0, rowCount: 3, columnCount: 2 }, { hasHeaders: true });
  const parts = unpack(await made.toXlsx());
  const table = strFromU8(parts['xl/tables/table1.xml'] ?? new Uint8Array());
  parts['xl/tables/table1.xml'] = strToU8(table.replace('<table ', '<table totalsRowCount="1" ').replace('name="b"', 'name="b" totalsRowFunction="sum"'));
  const { activeSheet } = await reopened(await openWorkbook(zipSync(parts), 'a.xlsx'));
  expect(activeSheet.tables[0]).toMatchObject({ showTotals: true, area: { top: 0, left: 0, rowCount: 3, columnCount: 2 } });
  expect([activeSheet.value(2, 0), activeSheet.value(2, 1), activeSheet.formula(2, 1)]).toEqual(['Cộng', 2, '=SUBTOTAL(109,Table1[b])']);
});

test('a table without headers pushes its data down', () => {
  const { activeSheet } = newWorkbook();
  activeSheet.setValue(0, 0, 'A');
  activeSheet.setFormula(1, 0, '=A1', 'A');
  activeSheet.addTable({ top: 0, left: 0, rowCount: 2, columnCount: 1 }, { hasHeaders: false });
  expect(valuesOf(activeSheet)).toEqual([['Column1'], ['A'], ['A']]);
  activeSheet.removeTable(activeSheet.tables[0]?.id ?? '');
  expect(activeSheet.tables).toEqual([]);
});

test('protection of sheet and structure is kept', async () => {
  const allowed: SheetProtection = {
    allowFormatCells: true, allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false, allowInsertRows: true, allowDeleteColumns: false,
    allowDeleteRows: false, allowSort: true, allowAutoFilter: false, allowPivotTables: false, allowInsertHyperlinks: false, allowEditObjects: false, allowEditScenarios: true,
  };
  const workbook = newWorkbook();
  workbook.structureProtected = true;
  workbook.activeSheet.protect(allowed);
  const again = await reopened(workbook);
  expect([again.structureProtected, again.activeSheet.protection]).toEqual([true, allowed]);
  again.structureProtected = false;
  again.activeSheet.unprotect();
  const free = await reopened(again);
  expect([free.structureProtected, free.activeSheet.protection]).toEqual([false, null]);
});

test('document settings are kept as Excel keeps them, beside other add-ins', async () => {
  const settings: readonly (readonly [string, unknown])[] = [['order', 'descending'], ['a "quoted" <key>', { deep: [1, null, 'Đắk Lắk'] }]];
  const workbook = newWorkbook();
  settings.forEach(([key, value]) => workbook.settings.set(key, value));
  const parts = unpack(await workbook.toXlsx());
  expect(strFromU8(parts['xl/webextensions/webextension1.xml'] ?? new Uint8Array())).toContain('<we:property name="order" value="&quot;descending&quot;"/>');
  const again = await openWorkbook(zipSync(parts), 'a.xlsx');
  expect([...again.settings]).toEqual(settings);

  const other = { id: '11111111-2222-3333-4444-555555555555', version: '2.0', store: 'en-US', storeType: 'OMEX' };
  const ofOther = await openWorkbook(await again.toXlsx(), 'a.xlsx', { addIn: other });
  expect(ofOther.settings.size).toBe(0);
  ofOther.settings.set('mine', 1);
  const both = await ofOther.toXlsx();
  expect([...(await openWorkbook(both, 'a.xlsx')).settings]).toEqual(settings);
  expect([...(await openWorkbook(both, 'a.xlsx', { addIn: other })).settings]).toEqual([['mine', 1]]);
});

test('a filter keeps its criteria and is told from one that hides nothing', async () => {
  const parts = unpack(await newWorkbook().toXlsx());
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const filter = '<autoFilter ref="A1:B9"><filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn></autoFilter>';
  parts['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace(/<sheetData\s*\/>|<\/sheetData>/, (end) => `${end}${filter}`));
  const workbook = await openWorkbook(zipSync(parts), 'a.xlsx');
  const area = { top: 0, left: 0, rowCount: 9, columnCount: 2 };
  expect(workbook.activeSheet.autoFilter).toMatchObject({ area, filtering: true });
  expect(strFromU8(unpack(await workbook.toXlsx())['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(filter);
  parts['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace(/<sheetData\s*\/>|<\/sheetData>/, (end) => `${end}<autoFilter ref="A1:B9"/>`));
  expect((await openWorkbook(zipSync(parts), 'a.xlsx')).activeSheet.autoFilter).toMatchObject({ area, filtering: false });
});

test.each(['../', '/xl/'])('a chart whose parts are named from %s is kept', async (root) => {
  installChartSupport();
  const made = new Workbook();
  const sheet = made.addWorksheet('Scores');
  sheet.addRows([['a', 1], ['b', 2]]);
  sheet.addBarChart({ series: [{ categories: 'Scores!$A$1:$A$2', values: 'Scores!$B$1:$B$2' }] }, 'D2:H10');
  const parts = unpack(await made.xlsx.writeBuffer({ validate: false }));
  for (const name of ['xl/worksheets/_rels/sheet1.xml.rels', 'xl/drawings/_rels/drawing1.xml.rels']) {
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replaceAll('Target="../', `Target="${root}`));
  }
  const workbook = await openWorkbook(zipSync(parts), 'a.xlsx');
  const saved = unpack(await workbook.toXlsx());
  expect(workbook.warnings).toEqual([]);
  expect(strFromU8(saved['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<drawing ');
  expect(strFromU8(saved['xl/drawings/drawing1.xml'] ?? new Uint8Array())).toContain('<c:chart ');
  expect(Object.keys(saved)).toContain('xl/charts/chart1.xml');
});

test('a hundred thousand values are written, found and saved', async () => {
  const workbook = newWorkbook();
  for (let row = 0; row < 100_000; row++) workbook.activeSheet.setValue(row, 3, row / 100);
  expect(workbook.activeSheet.usedArea({ valuesOnly: true })).toEqual({ top: 0, left: 3, rowCount: 100_000, columnCount: 1 });
  const { activeSheet } = await reopened(workbook);
  expect(activeSheet.value(99_999, 3)).toBe(999.99);
});
