import { Workbook } from '@cj-tech-master/excelts';
import { openWorkbook } from '../../../workbench/engine/open';
import { partText, unpack } from '../../../workbench/engine/package/parts';
import type { WorkbookModel } from '../../../workbench/engine/port';

/** Numbers with their formats, from A1 down; the formats with no day or time in them stand among the others. */
const CELLS = [
  [0.9, '[h]:mm:ss'],
  [0.123456789012, 'mm-dd-yy'],
  [45000.12345678901, 'dd/mm/yyyy hh:mm'],
  [85.123456789, '0.00'],
  [1 / 3, 'h:mm'],
  [7.0123456789, 'mmm "of" yyyy;@'],
  [8.0123456789, '0\\d'],
  [9, '"quý" 0 [Red]'],
] as const;

async function opened(): Promise<WorkbookModel> {
  const file = new Workbook();
  const sheet = file.addWorksheet('Sheet1');
  CELLS.forEach(([value, format], index) => {
    sheet.getCell(index + 1, 1).value = value;
    sheet.getCell(index + 1, 1).numFmt = format;
    sheet.getCell(index + 1, 2).value = { formula: `A${index + 1}`, result: value };
    sheet.getCell(index + 1, 2).numFmt = format;
  });
  return openWorkbook(new Uint8Array(await file.xlsx.writeBuffer()), 'dates.xlsx');
}

function cellsOf({ activeSheet: sheet }: WorkbookModel, column: number): unknown[] {
  return CELLS.map((_, row) => [sheet.value(row, column), sheet.style(row, column).numberFormat]);
}

test('Numbers under formats of days and times are read and saved to their last digit, with their formats', async () => {
  const workbook = await opened();
  const bytes = await workbook.toXlsx();
  for (const one of [workbook, await openWorkbook(bytes, 'again.xlsx')]) {
    expect(cellsOf(one, 0)).toEqual(CELLS);
    expect(cellsOf(one, 1)).toEqual(CELLS);
  }
  const parts = unpack(bytes);
  const numbers = matches(partText(parts, 'xl/worksheets/sheet1.xml'), /<c r="A\d+"[^>]*><v>([^<]*)/g);
  expect(numbers).toEqual(CELLS.map(([value]) => String(value)));
  const styles = partText(parts, 'xl/styles.xml');
  expect(matches(styles, /<xf numFmtId="(\d+)"/g)).toEqual(expect.arrayContaining(['14', '20', '46']));
  const formats = ['dd/mm/yyyy hh:mm', 'mmm &quot;of&quot; yyyy;@', '0\\d', '&quot;quý&quot; 0 [Red]'];
  expect(matches(styles, /formatCode="([^"]*)"/g)).toEqual(formats);
});

function matches(xml: string | null, pattern: RegExp): (string | undefined)[] {
  return [...(xml ?? '').matchAll(pattern)].map(([, found]) => found);
}

test('A format of days that is set here, or taken from a cell of the file, is saved as such', async () => {
  const workbook = await opened();
  const { activeSheet: sheet } = workbook;
  sheet.setStyle({ top: 20, left: 0, rowCount: 1, columnCount: 1 }, { numberFormat: 'mm-dd-yy' });
  sheet.copyStyle({ row: 2, column: 0 }, { row: 21, column: 0 });
  sheet.setValue(20, 0, 45000.5);
  sheet.setValue(21, 0, 45000.123456789);
  const again = (await openWorkbook(await workbook.toXlsx(), 'again.xlsx')).activeSheet;
  const cells = [20, 21].map((row) => [again.value(row, 0), again.style(row, 0).numberFormat]);
  expect(cells).toEqual([[45000.5, 'mm-dd-yy'], [45000.123456789, 'dd/mm/yyyy hh:mm']]);
});
