/** What ExcelTS drops or spoils in a file, and the adapter looks after; files are made with ExcelTS and edited as Excel would write them. */

import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../../workbench/engine/open';
import { type Parts, unpack } from '../../../workbench/engine/package/parts';
import { repairParts } from '../../../workbench/engine/package/repairs';
import type { WorkbookModel } from '../../../workbench/engine/port';
import { reopened } from './opened';

const SHEET = 'xl/worksheets/sheet1.xml';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

async function partsOf(make: (sheet: Worksheet, workbook: Workbook) => void): Promise<Parts> {
  const workbook = new Workbook();
  make(workbook.addWorksheet('S'), workbook);
  return unpack(await workbook.xlsx.writeBuffer({ validate: false }));
}

function open(parts: Parts): Promise<WorkbookModel> {
  return openWorkbook(zipSync(parts), 'a.xlsx');
}

function text(parts: Parts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}

function edit(parts: Parts, name: string, change: (xml: string) => string): Parts {
  return { ...parts, [name]: strToU8(change(text(parts, name))) };
}

test('A fill without a pattern and a page break without a mark are written as Excel takes them', () => {
  const parts: Parts = {
    'xl/styles.xml': strToU8('<fill><patternFill patternType="undefined"><bgColor rgb="FFFF0000"/></patternFill></fill>'),
    'xl/worksheets/sheet1.xml': strToU8('<brk id="3" max="16383" man="NaN"/>'),
    'docProps/app.xml': strToU8('<x man="NaN"/>'),
  };
  repairParts(parts);
  expect(text(parts, 'xl/styles.xml')).toBe('<fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill>');
  expect(text(parts, SHEET)).toBe('<brk id="3" max="16383"/>');
  expect(text(parts, 'docProps/app.xml')).toBe('<x man="NaN"/>');
});

test('A saved conditional format and page break come out of the whole way as Excel takes them', async () => {
  const made = await partsOf((sheet) => {
    sheet.getCell('A1').value = 1;
    sheet.addConditionalFormatting({ ref: 'A1:A9', rules: [{ type: 'expression', priority: 1, formulae: ['A1>0'], style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } } } }] });
  });
  const dxf = edit(made, 'xl/styles.xml', (xml) => xml.replace(/(<dxf><fill><patternFill) patternType="solid"/, '$1'));
  const workbook = await open(edit(dxf, SHEET, (xml) => xml.replace('</worksheet>', '<rowBreaks count="1" manualBreakCount="0"><brk id="3" max="16383"/></rowBreaks></worksheet>')));
  const saved = unpack(await workbook.toXlsx());
  expect(text(saved, 'xl/styles.xml')).toContain('<bgColor rgb="FFFF0000"/>');
  expect(text(saved, SHEET)).toContain('<brk id="3"');
  expect(text(saved, 'xl/styles.xml') + text(saved, SHEET)).not.toMatch(/undefined|NaN/);
});

test('Frozen panes are read, set, kept and taken away', async () => {
  const workbook = await open(await partsOf((sheet) => (sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false }])));
  expect(workbook.activeSheet.frozen).toEqual({ rows: 2, columns: 1 });
  workbook.activeSheet.frozen = { rows: 3, columns: 0 };
  const again = await reopened(workbook);
  expect([again.activeSheet.frozen, again.activeSheet.showGridlines]).toEqual([{ rows: 3, columns: 0 }, false]);
  again.activeSheet.frozen = { rows: 0, columns: 0 };
  again.activeSheet.showGridlines = true;
  const free = await reopened(again);
  expect([free.activeSheet.frozen, free.activeSheet.showGridlines]).toEqual([{ rows: 0, columns: 0 }, true]);
});

test('Days that count from 1904 keep their numbers', async () => {
  const parts = await partsOf((sheet, workbook) => {
    workbook.properties.date1904 = true;
    sheet.getCell('A1').value = new Date(Date.UTC(2017, 0, 1));
    sheet.getCell('A1').numFmt = 'dd/mm/yyyy';
  });
  const workbook = await open(parts);
  // 1904-01-01 is day 0 there; 41274 days later is 2017-01-01.
  expect(workbook.activeSheet.value(0, 0)).toBe(41_274);
  const saved = unpack(await workbook.toXlsx());
  expect(text(saved, 'xl/workbook.xml')).toContain('date1904="1"');
  expect(text(saved, SHEET)).toContain('<v>41274</v>');
});

test('Text with parts in other fonts is kept where it is not written to, also when its cell moves', async () => {
  const workbook = await open(
    await partsOf((sheet) => {
      sheet.getCell('A1').value = { richText: [{ text: 'Sở', font: { bold: true } }, { text: ' Y tế' }] };
    }),
  );
  expect(workbook.activeSheet.value(0, 0)).toBe('Sở Y tế');
  workbook.activeSheet.moveCells({ top: 0, left: 0, rowCount: 1, columnCount: 1 }, () => ({ row: 4, column: 1 }), { borders: 'move' });
  workbook.activeSheet.setValue(0, 0, 'other');
  const saved = unpack(await workbook.toXlsx());
  expect(text(saved, 'xl/sharedStrings.xml')).toMatch(/<r><rPr><b\/><\/rPr><t[^>]*>Sở<\/t><\/r>/);
  expect([workbook.activeSheet.value(4, 1), workbook.activeSheet.value(0, 0)]).toEqual(['Sở Y tế', 'other']);
});

test('A number under a hyperlink is a number, keeps its link when written over, and texts stay texts', async () => {
  const made = await partsOf((sheet) => {
    for (const cell of ['A1', 'A2', 'A3']) sheet.getCell(cell).value = { text: '85.4', hyperlink: 'https://example.com/' };
  });
  const numbers = edit(made, SHEET, (xml) => xml.replaceAll(/<c r="(A[12])"[^>]*>.*?<\/c>/g, '<c r="$1"><v>85.4</v></c>'));
  const workbook = await open(numbers);
  workbook.activeSheet.setValue(1, 0, -3);
  const again = await reopened(workbook);
  for (const { activeSheet } of [workbook, again]) expect([0, 1, 2].map((row) => activeSheet.value(row, 0))).toEqual([85.4, -3, '85.4']);
  const saved = unpack(await again.toXlsx());
  expect(text(saved, SHEET)).toContain('<c r="A1"><v>85.4</v></c>');
  expect(text(saved, SHEET)).toContain('<hyperlink ref="A2"');
});

test('Pictures and notes are kept; a note on an empty cell is lost, and told', async () => {
  const make = (noted: string) =>
    partsOf((sheet, workbook) => {
      sheet.getCell('A1').value = 1;
      sheet.getCell(noted).note = 'from the person who wrote it';
      sheet.addImage(workbook.addImage({ base64: `data:image/png;base64,${PNG.toString('base64')}`, extension: 'png' }), 'D4:E6');
    });
  const kept = await open(await make('A1'));
  expect(kept.warnings).toEqual([]);
  const saved = unpack(await kept.toXlsx());
  expect(Buffer.from(saved['xl/media/image1.png'] ?? [])).toEqual(PNG);
  expect(text(saved, 'xl/comments1.xml')).toContain('from the person who wrote it');
  expect((await open(await make('B9'))).warnings).toEqual(['notes-on-empty-cells']);
});

test('Criteria of a table’s filter are kept as the file has them, and those of the host are written', async () => {
  const made = await partsOf((sheet) => {
    sheet.addTable({ name: 'T', ref: 'A1', headerRow: true, columns: [{ name: 'a', filterButton: true }, { name: 'b', filterButton: true }], rows: [[1, 'x'], [2, 'y']] });
  });
  const criteria = '<filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn>';
  const workbook = await open(edit(made, 'xl/tables/table1.xml', (xml) => xml.replace(/(<autoFilter [^>]*>)[\s\S]*?<\/autoFilter>/, `$1${criteria}</autoFilter>`)));
  const [table] = workbook.activeSheet.tables;
  expect([table?.filtering, table?.criteria.get(1)]).toEqual([true, { kind: 'unread' }]);
  expect(text(unpack(await workbook.toXlsx()), 'xl/tables/table1.xml')).toContain(criteria);
  table?.setCriterion(1, null);
  table?.setCriterion(0, { kind: 'custom', conditions: [{ operator: '>=', operand: '2' }], join: 'And' });
  const saved = text(unpack(await workbook.toXlsx()), 'xl/tables/table1.xml');
  expect(saved).toContain('<filterColumn colId="0"><customFilters and="1"><customFilter operator="greaterThanOrEqual" val="2"/></customFilters></filterColumn>');
  expect(saved).not.toContain('<filter val="x"/>');
});

test('Properties of the document are kept', async () => {
  const workbook = await open(await partsOf((sheet) => (sheet.getCell('A1').value = 1)));
  workbook.properties.title = 'Xếp hạng & điểm';
  workbook.properties.company = 'Sở Nội vụ';
  const { properties } = await reopened(workbook);
  expect([properties.title, properties.company, properties.subject]).toEqual(['Xếp hạng & điểm', 'Sở Nội vụ', '']);
});
