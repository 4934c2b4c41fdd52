import { areasOfAddress, cellValue } from '../../src/excel/reading/active-sheet';
import { runsOf } from '../../src/sheet';

test('the areas of a list of addresses are found, also where the sheet name holds commas and quotes', () => {
  expect(areasOfAddress('Sheet1!A1:D1,Sheet1!A5:D6')).toEqual([
    { top: 0, left: 0, rowCount: 1, columnCount: 4 },
    { top: 4, left: 0, rowCount: 2, columnCount: 4 },
  ]);
  expect(areasOfAddress("'Điểm, quý I''s'!B2,'Điểm, quý I''s'!C3:C4")).toEqual([
    { top: 1, left: 1, rowCount: 1, columnCount: 1 },
    { top: 2, left: 2, rowCount: 2, columnCount: 1 },
  ]);
});

test('only the value type tells an error from a text that looks like one', () => {
  expect(cellValue('#N/A', 'Error')).toEqual({ error: '#N/A' });
  expect(cellValue('#N/A', 'String')).toBe('#N/A');
});

test('rows become runs of consecutive rows', () => {
  expect(runsOf([3, 4, 5, 9])).toEqual([{ top: 3, rowCount: 3 }, { top: 9, rowCount: 1 }]);
  expect(runsOf([])).toEqual([]);
});
