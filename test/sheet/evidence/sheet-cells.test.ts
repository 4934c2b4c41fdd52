import { SheetCells } from '../../../src/sheet/evidence/sheet-cells';
import type { ColumnCells, RowCells } from '../../../src/sheet';
import { drawnSheet } from '../drawn-sheet';

const WINDOW = drawnSheet(
  `
Đơn vị | Điểm
Sở A | 80
`,
  { merges: ['A1:B1'] },
);
const SCORES: ColumnCells = { column: 1, top: 1, values: [80, 75, 70], numberFormats: ['0.0', '0', '0.00'] };
const TOTAL: RowCells = { row: 9, left: 0, values: ['Tổng', 225], formulas: ['Tổng', '=SUM(B2:B4)'], merges: [{ top: 9, left: 0, rowCount: 1, columnCount: 2 }] };
const cells = new SheetCells(WINDOW, new Map([[1, SCORES]]), new Map([[9, TOTAL]]));

describe('cells of a sheet that was read in parts', () => {
  test('a cell is found in its column, in its row, in the window, or is empty', () => {
    expect([cells.at(3, 1), cells.at(9, 0), cells.at(0, 0), cells.at(5, 0)]).toEqual([70, 'Tổng', 'Đơn vị', '']);
  });

  test('the row above a column that was read from further down comes from the window', () => {
    expect(cells.at(0, 1)).toBe('Điểm');
  });

  test('only rows of the window and rows that were read are known whole', () => {
    expect([0, 1, 2, 9, 10].map((row) => cells.isWhole(row))).toEqual([true, true, false, true, false]);
    expect(cells.wholeRow(9)).toEqual(['Tổng', 225]);
    expect(cells.wholeRow(3)).toEqual([]);
  });

  test('the end is after the last row of the longest column', () => {
    expect(cells.end).toBe(4);
    expect(new SheetCells(WINDOW).end).toBe(0);
  });

  test('a formula is one only where it begins with a sign of equality', () => {
    expect([cells.formula(9, 1), cells.formula(9, 0), cells.formula(1, 1)]).toEqual(['=SUM(B2:B4)', '', '']);
  });

  test('merged areas of the window and of single rows are found by the row in which they begin', () => {
    expect([0, 1, 9].map((row) => cells.mergesAt(row).length)).toEqual([1, 0, 1]);
  });

  test('a column tells formats, and texts only where they were read; no column is empty', () => {
    const column = cells.column(1);
    expect([column.format(3), column.format(9), column.text(3), column.hasTexts]).toEqual(['0.00', null, '', false]);
    const shown = new SheetCells(WINDOW, new Map([[1, { ...SCORES, texts: ['80,0', '75', '70,00'] }]])).column(1);
    expect([shown.text(3), shown.hasTexts]).toEqual(['70,00', true]);
    expect(cells.column(null).at(1)).toBe('');
  });
});
