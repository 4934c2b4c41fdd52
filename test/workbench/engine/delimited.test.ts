import { strToU8 } from 'fflate';
import { openWorkbook } from '../../../workbench/engine/open';
import { openedText, valuesOf } from './opened';

const NAMES = 'Sở Y tế';

test('a file separated by commas has decimal points', async () => {
  const sheet = await openedText('STT,Tên,Điểm\n01,Sở Y tế,72.00\n2,"Sở A, B",1.5e3');
  expect(valuesOf(sheet)).toEqual([
    ['STT', 'Tên', 'Điểm'],
    [1, NAMES, 72],
    [2, 'Sở A, B', 1500],
  ]);
  expect(sheet.style(1, 2).numberFormat).toBe('General');
});

test('a file separated by semicolons has decimal commas, and points between thousands', async () => {
  const sheet = await openedText('Sở Y tế;85,40\nSở B, C;1.234,5\nx;85.40');
  expect(valuesOf(sheet)).toEqual([
    [NAMES, 85.4],
    ['Sở B, C', 1234.5],
    ['x', '85.40'],
  ]);
});

test('titles above a table do not hide its delimiter', async () => {
  expect(valuesOf(await openedText('Chỉ số, năm 2017\n\n1;Sở Y tế, Đắk Lắk;84,40\n2;Sở A, B;81,80'))[2]).toEqual([1, 'Sở Y tế, Đắk Lắk', 84.4]);
});

test('a line sep=; settles the delimiter and is no row', async () => {
  expect(valuesOf(await openedText('sep=;\r\na,b;1\r\n'))).toEqual([['a,b', 1]]);
});

test('a .tsv is separated by tabs whatever else it holds', async () => {
  expect(valuesOf(await openedText('a;b\t1,5\nc;d\t2', 'x.tsv'))).toEqual([
    ['a;b', '1,5'],
    ['c;d', 2],
  ]);
});

test.each([
  ['5%', 0.05, '0%'],
  ['81.3%', 0.813, '0.00%'],
  ['1,234', 1234, '#,##0'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['(12)', -12, 'General'],
  ['-0', 0, 'General'],
  ['+7', 7, 'General'],
  ['.5', 0.5, 'General'],
  [' 8 ', 8, 'General'],
  ['1E5', 100000, '0.00E+00'],
  ['true', true, 'General'],
  ['#N/A', { error: '#N/A' }, 'General'],
  ['=1+1', '=1+1', 'General'],
  ['-', '-', 'General'],
  ['1,2', '1,2', 'General'],
  ['85,4 điểm', '85,4 điểm', 'General'],
])('reads the field %s as Excel does', async (field, value, numberFormat) => {
  const sheet = await openedText(`a,b\n"${field}",x`);
  expect(sheet.value(1, 0)).toEqual(value);
  expect(sheet.style(1, 0).numberFormat).toBe(numberFormat);
});

test('quotes hold delimiters, quotes, and line ends, which become the line feed of a cell', async () => {
  expect(valuesOf(await openedText('"a\r\nb","c ""d"""\r\ne,f'))).toEqual([
    ['a\nb', 'c "d"'],
    ['e', 'f'],
  ]);
});

test('short records end in empty cells, and empty lines are rows', async () => {
  expect(valuesOf(await openedText('a,b,c\n\nd'))).toEqual([
    ['a', 'b', 'c'],
    [null, null, null],
    ['d', null, null],
  ]);
});

test('a long text is cut into pieces only between records', async () => {
  const lines = Array.from({ length: 3000 }, (_line, row) => (row % 3 === 0 ? `"line ${row}\nand more",${row}` : `line ${row},${row}`));
  const sheet = await openedText(lines.join('\n'));
  expect(sheet.usedArea({ valuesOnly: true })).toMatchObject({ rowCount: 3000, columnCount: 2 });
  expect([sheet.value(2997, 0), sheet.value(2998, 0), sheet.value(2999, 1)]).toEqual(['line 2997\nand more', 'line 2998', 2999]);
});

const encodings: readonly (readonly [string, Uint8Array])[] = [
  ['UTF-8', strToU8(NAMES)],
  ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(NAMES)])],
  ['UTF-16 little-endian', Uint8Array.from([0xff, 0xfe, ...Buffer.from(NAMES, 'utf16le')])],
  ['UTF-16 big-endian', Uint8Array.from([0xfe, 0xff, ...Buffer.from(NAMES, 'utf16le').swap16()])],
  // S, ơ and the hook above; t, ê and the acute.
  ['Windows-1258', Uint8Array.from([0x53, 0xf5, 0xd2, 0x20, 0x59, 0x20, 0x74, 0xea, 0xec])],
];

test.each(encodings)('reads %s', async (_encoding, bytes) => {
  expect((await openWorkbook(bytes, 'a.csv')).activeSheet.value(0, 0)).toBe(NAMES);
});

test('reads Western European text of an old computer', async () => {
  expect((await openWorkbook(Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), 'a.csv')).activeSheet.value(0, 0)).toBe('café');
});

test.each([
  ['điểm số.csv', 'điểm số'],
  ['/tmp/a[1]*.csv', 'a_1__'],
  ['a very long name that no sheet can have.csv', 'a very long name that no sheet '],
])('names the sheet of %s', async (fileName, sheetName) => {
  expect((await openWorkbook(strToU8('1'), fileName)).activeSheet.name).toBe(sheetName);
});

test('a written or emptied cell hides what the file had, the rest is saved with it', async () => {
  const workbook = await openWorkbook(strToU8('a,5%\nb,6%\nc,7%'), 'a.csv');
  workbook.activeSheet.setValue(0, 0, 'new');
  workbook.activeSheet.setValue(2, 0, null);
  workbook.activeSheet.setValue(2, 1, null);
  expect(workbook.activeSheet.usedArea({ valuesOnly: true })).toMatchObject({ rowCount: 2, columnCount: 2 });
  workbook.activeSheet.setStyle({ top: 1, left: 1, rowCount: 1, columnCount: 1 }, { bold: true });
  const { activeSheet } = await openWorkbook(await workbook.toXlsx(), 'b.xlsx');
  expect(valuesOf(activeSheet)).toEqual([
    ['new', 0.05],
    ['b', 0.06],
  ]);
  expect(activeSheet.style(1, 1)).toMatchObject({ bold: true, numberFormat: '0%' });
});
