import fc from 'fast-check';
import { columnIndex, columnLetters, formatA1, parseA1 } from '../../../src/sheet';

describe('column letters', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters.toLowerCase())).toBe(index);
  });

  test('what is no column has no index, and a wrong index is misuse', () => {
    expect(['', 'XFE', 'AAAA', 'A1', 'Đ'].map(columnIndex)).toEqual([null, null, null, null, null]);
    expect(() => columnLetters(-1)).toThrow(RangeError);
    expect(() => columnLetters(1.5)).toThrow(RangeError);
  });
});

describe('addresses', () => {
  test('a cell and an area read back as they were written', () => {
    const area = fc.record({ top: fc.nat(1_000_000), left: fc.nat(16_000), rowCount: fc.integer({ min: 1, max: 500 }), columnCount: fc.integer({ min: 1, max: 300 }) });
    fc.assert(fc.property(area, (drawn) => {
      expect(parseA1(formatA1(drawn))).toEqual(drawn);
    }));
    expect(formatA1({ row: 6, column: 4 })).toBe('E7');
  });

  test('sheet names, dollar signs and swapped corners are understood', () => {
    const area = { top: 1, left: 0, rowCount: 2, columnCount: 3 };
    expect(parseA1("'Năm 2024!'!$C$3:A2")).toEqual(area);
    expect(parseA1('Sheet1!A2:C3')).toEqual(area);
  });

  test('whole columns, whole rows and other texts are no addresses of cells', () => {
    expect(['A:A', '1:3', '', 'A0', 'A1:', 'Sheet1', 'A1,B2'].map(parseA1)).toEqual([null, null, null, null, null, null, null]);
  });
});
