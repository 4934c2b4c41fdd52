/** The cells that the formulas of the comparison read: A1:H12. null is a blank cell. */

import type { CellValue } from '../../../../workbench/engine/port';

const NA = { error: '#N/A' };

//                                          A       B              C      D      E   F    G     H
export const GRID: readonly (readonly CellValue[])[] = [
  /*  1 */ [85.4, 'Sở Nội vụ', 1, 45000, 1, 'A', 10, 'x'],
  /*  2 */ [72, 'Sở Y tế', '2', 45031.5, 3, 'B', 20, null],
  /*  3 */ [90.25, 'sở y tế', true, 44927, 5, 'A', 30, 'y'],
  /*  4 */ [72, 'Huế', null, 36526, 5, 'B', 40, null],
  /*  5 */ [69.94, null, false, 60, 7, 'A', 50, 'x'],
  /*  6 */ [69.86, 'x*y', 'text', 61, 9, 'A', 60, 'z'],
  /*  7 */ [null, 'Zebra', NA, 1, 11, 'B', 70, null],
  /*  8 */ [100, 'apple', 3.5, 43890, 13, 'C', 80, 'x'],
  /*  9 */ [0, 'Apple', -1, 43891, 15, 'C', null, 'y'],
  /* 10 */ [-5, '10', '0', 44196, 17, 'A', 100, null],
  /* 11 */ [33.335, 'a  b ', 1e10, 40000.75, 19, 'B', 110, 'x'],
  /* 12 */ [72, 'ABC', 0.1, 73050, 21, 'a', 120, 'x'],
];

/** Formulas stand in this column, each at the top of its own band of rows, right of everything that they read. */
export const FORMULA_COLUMN = 9;
export const FIRST_BAND = 20;
export const BAND_HEIGHT = 14;

export function bandRow(index: number): number {
  return FIRST_BAND + index * BAND_HEIGHT;
}
