/** Tables found in one column of pasted text. */
import type { ColumnCells } from '../../../src/sheet';
import { findPasted, readsBeside } from '../../../src/sheet/pasted';
import { drawnText, pastedTable, tableText, unclearText } from './drawn-text';

const TABLE = ['STT | Tên đơn vị | Tổng điểm | Xếp hạng', '1 | Sở Tài chính | 85.4 as 0.00 | 1', '2 | Sở Y tế | 84.4 as 0.00 | 2', '3 | Ban Dân tộc | 49.9 as 0.0 | 3'];

test.each([
  ['tabs', 'STT⇥Tên đơn vị⇥Tổng điểm⇥Xếp hạng\n1⇥Sở Tài chính⇥85,40⇥1\n2⇥Sở Y tế⇥84,40⇥2\n3⇥Ban Dân tộc⇥49,9⇥3'],
  ['several tabs', 'STT⇥Tên đơn vị⇥⇥Tổng điểm⇥Xếp hạng\n1⇥Sở Tài chính⇥85,40⇥1\n2⇥Sở Y tế⇥⇥⇥84,40⇥2\n3⇥Ban Dân tộc⇥⇥49,9⇥3'],
  ['wide spaces', 'STT   Tên đơn vị   Tổng điểm  Xếp hạng\n1   Sở Tài chính   85,40   1\n2     Sở Y tế      84,40   2\n3  Ban Dân tộc  49,9  3'],
  ['no-break spaces', 'STT␣Tên đơn vị␣Tổng điểm␣Xếp hạng\n1␣Sở Tài chính␣85,40␣1\n2␣Sở Y tế␣84,40␣2\n3␣Ban Dân tộc␣49,9␣3'],
  ['single spaces', 'STT Tên đơn vị Tổng điểm Xếp hạng\n1 Sở Tài chính 85,40 1\n2 Sở Y tế 84,40 2\n3 Ban Dân tộc 49,9 3'],
  ['cells one below the other', 'STT\nTên đơn vị\nTổng điểm\nXếp hạng\n1\nSở Tài chính\n85,40\n1\n2\nSở Y tế\n84,40\n2\n3\nBan Dân tộc\n49,9\n3'],
])('%s part the same table', (_, text) => {
  const table = pastedTable(text);
  expect(tableText(table)).toEqual(TABLE);
  expect(table.kinds).toEqual(['serial', 'name', 'number', 'number']);
  expect(table.unclear).toEqual([]);
});

test('lines in a single cell part the same table, each at the row of that cell', () => {
  const cells: ColumnCells = { column: 1, top: 3, values: ['', 'STT\tTên đơn vị\tTổng điểm\tXếp hạng\r\n1\tSở Tài chính\t85,40\t1\n2\tSở Y tế\t84,40\t2\n3\tBan Dân tộc\t49,9\t3', ''], numberFormats: null };
  const table = findPasted(cells);
  expect(table === null ? null : tableText(table)).toEqual(TABLE);
  expect(table).toMatchObject({ form: 'one-cell', column: 1, top: 4, rows: [{ row: 4 }, { row: 4 }, { row: 4 }, { row: 4 }] });
});

test('a name with a line break is no pasted table', () => {
  expect(findPasted({ column: 0, top: 0, values: ['Sở Lao động -\nThương binh và Xã hội'], numberFormats: null })).toBeNull();
});

test('a name that is wrapped over two lines is one name, before its numbers or after them', () => {
  const table = pastedTable(`
1   Sở Tài chính   85,40   1
2   Sở Lao động - Thương binh
và Xã hội   72,00   2
3   Sở Văn hóa, Thể thao   61,20   3
và Du lịch
4   Sở Y tế   60,00   4
`);
  expect(tableText(table).map((row) => row.split(' | ')[1])).toEqual(['Sở Tài chính', 'Sở Lao động - Thương binh và Xã hội', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']);
  expect(table.unclear).toEqual([]);
});

test('a name in two cells is one name where the serials go on below it', () => {
  expect(tableText(pastedTable('1\nSở A\n85\n2\nSở Lao động\nvà Xã hội\n84\n3\nSở C\n83'))).toEqual(['1 | Sở A | 85', '2 | Sở Lao động và Xã hội | 84', '3 | Sở C | 83']);
});

test('numbers at the end of names stay with them', () => {
  expect(tableText(pastedTable('1 Phường 1 85 1\n2 Phường 2 80 2\n3 Phường 3 70 3\n4 Phường 4 60 4'))).toEqual(['1 | Phường 1 | 85 | 1', '2 | Phường 2 | 80 | 2', '3 | Phường 3 | 70 | 3', '4 | Phường 4 | 60 | 4']);
});

test('titles, headings and notes stand whole in the first column, the header typed again is a header', () => {
  const table = pastedTable(`
BẢNG XẾP HẠNG
1. Các Sở, ban, ngành:
STT   Tên đơn vị   Tổng điểm
1   Sở Tài chính   85,40
2   Sở Y tế   84,40
2. UBND các huyện:
STT   Tên đơn vị   Tổng điểm
1   UBND huyện Lắk   69,9
2   UBND huyện Ea Súp   69,8

Nơi nhận:
`);
  expect(table.rows.map(({ kind }) => kind)).toEqual(['whole', 'whole', 'header', 'unit', 'unit', 'whole', 'header', 'unit', 'unit', 'blank', 'whole']);
  expect(table.rows[1]?.parts).toEqual(['1. Các Sở, ban, ngành:', '', '']);
  expect(table.unclear).toEqual([]);
});

test('a line that does not fit stays whole with the names, without a number, and is listed', () => {
  const table = pastedTable('1   Sở A   85,4   1\n2   Sở B   84,4   2\n3   Ban Dân tộc\nXã hội\n4   Sở D   80,4   3\n5   Sở E   7');
  expect(tableText(table)).toEqual(['1 | Sở A | 85.4 as 0.0 | 1', '2 | Sở B | 84.4 as 0.0 | 2', ' | 3   Ban Dân tộc | … | …', ' | Xã hội | … | …', '4 | Sở D | 80.4 as 0.0 | 3', ' | 5   Sở E   7 | … | …']);
  expect(unclearText(table)).toEqual(['3: 3   Ban Dân tộc', '4: Xã hội', '6: 5   Sở E   7']);
});

test('where a cell is missing, the next serial is no score', () => {
  const table = pastedTable('1\nSở A\n85\n2\nSở B\n84\n3\nSở C\n4\nSở D\n82\n5\nSở E\n81');
  expect(tableText(table).filter((row) => row.includes('Sở D'))).toEqual(['4 | Sở D | 82']);
  expect(unclearText(table)).toEqual(['7: 3', '8: Sở C']);
});

test('numbers are those that a person would have typed; what could be read in two ways, and leading zeros, stay text', () => {
  const table = pastedTable('01⇥=A1⇥1.234,5⇥85,4/100\n02⇥+Sở B⇥91.651⇥0,50\n03⇥Sở C⇥-2⇥(*)');
  expect(table.rows.map(({ parts }) => parts)).toEqual([
    ['01', '=A1', { value: 1234.5, numberFormat: '0.0' }, '85,4/100'],
    ['02', '+Sở B', { value: 91651, numberFormat: 'General' }, { value: 0.5, numberFormat: '0.00' }],
    ['03', 'Sở C', { value: -2, numberFormat: 'General' }, '(*)'],
  ]);
  expect(pastedTable('1⇥Sở A⇥91.651\n2⇥Sở B⇥90.120').rows.map(({ parts }) => parts[2])).toEqual(['91.651', '90.120']);
});

test.each([
  ['names alone', 'Sở A\nSở B\nSở C'],
  ['numbers alone', '1\n2\n3\n4'],
  ['names that end with numbers', 'Phường 1\nPhường 2\nSở Y tế\nXã Ea 3'],
  ['numbered names', '1 Sở A\n2 Sở B\n3 Sở C'],
  ['sentences', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;\nCăn cứ Nghị quyết số 36a/NQ-CP;\nXét đề nghị tại Tờ trình số 72'],
  ['nothing', ''],
])('%s make no table', (_, text) => {
  expect(findPasted(drawnText(text))).toBeNull();
});

test('beside its text a table is read as by itself, unless the heading of a group would be seen twice', () => {
  const plain = 'STT   Đơn vị   Điểm\n1   Sở A   85,4\n2   Sở B   84,4\n3   Sở C   80,4';
  expect(readsBeside(pastedTable(plain), drawnText(plain))).toBe(true);
  const headed = `1. Các Sở, ban, ngành:\n${plain}\n2. UBND các huyện:\n${plain.replaceAll('Sở', 'Huyện')}`;
  expect(readsBeside(pastedTable(headed), drawnText(headed))).toBe(false);
});
