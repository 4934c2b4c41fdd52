import { cellValue } from '../../../src/excel/reading/active-sheet';

test('an error is told from its text by its type, and what is no finite number is an error too, never a number to rank by', () => {
  expect(cellValue('#N/A', 'Error')).toEqual({ error: '#N/A' });
  expect(cellValue('#N/A', 'String')).toBe('#N/A');
  expect(cellValue(8.5, 'Double')).toBe(8.5);
  expect(cellValue(Number.NaN, 'Double')).toEqual({ error: '#NUM!' });
  expect(cellValue(Number.POSITIVE_INFINITY, undefined)).toEqual({ error: '#NUM!' });
  expect(cellValue(null, 'Empty')).toBe('');
});
