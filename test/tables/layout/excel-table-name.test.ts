import { excelTableName, freeExcelTableNames } from '../../../src/tables';

test.each([
  ['Bảng xếp hạng 2017', 'Bảng_xếp_hạng_2017'],
  ['  ', 'Bang'],
  ['2017', '_2017'],
  ['A1', 'A1_'],
  ['R1C1', 'R1C1_'],
  ['c', 'c_'],
  ['a-b/c', 'a_b_c'],
])('%p makes the name %p', (text, name) => {
  expect(excelTableName(text, 'Bang')).toBe(name);
});

test('names are made unique without regard to case, among tables and defined names alike', () => {
  expect(freeExcelTableNames('Bang', 3, ['BANG', 'bang_3', 'khac'])).toEqual(['Bang_2', 'Bang_4', 'Bang_5']);
});
