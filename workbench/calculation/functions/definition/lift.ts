/**
 * Calculating cell by cell what is defined for one value: `A1:A3*B1:D1` is 3 × 3. A single row, column or cell is repeated along the
 * other side; where a bigger one reaches further than another, the cells beyond are #N/A.
 */

import { SHEET_COLUMNS, SHEET_ROWS } from '../../../engine/port';
import { CALC_ERROR, NOT_AVAILABLE } from '../../values/cell-error';
import { Matrix } from '../../values/matrix';
import type { Scalar } from '../../values/scalar';
import { type Value, isError } from '../../values/value';

/**
 * A matrix of the results for each place.
 *
 * Whole columns and rows end with the last of their cells that is filled, in whichever of them reaches furthest: a million
 * results of blank cells help nobody, though Excel has them.
 */
export function lift(operands: readonly Matrix[], calculate: (row: number, column: number) => Value): Matrix {
  const rowCount = extent(operands, { size: 'rowCount', filled: 'filledRows', edge: SHEET_ROWS });
  const columnCount = extent(operands, { size: 'columnCount', filled: 'filledColumns', edge: SHEET_COLUMNS });
  const rows = Math.min(...operands.map((operand) => reach(operand.rowCount)));
  const columns = Math.min(...operands.map((operand) => reach(operand.columnCount)));
  return Matrix.build(rowCount, columnCount, (row, column) => (row < rows && column < columns ? asScalar(calculate(row, column)) : NOT_AVAILABLE));
}

/** The value of an operand at a place of the result. */
export function liftedAt(operand: Matrix, row: number, column: number): Scalar {
  return operand.at(repeated(row, operand.rowCount), repeated(column, operand.columnCount));
}

function extent(
  operands: readonly Matrix[],
  side: { readonly size: 'rowCount' | 'columnCount'; readonly filled: 'filledRows' | 'filledColumns'; readonly edge: number },
): number {
  return Math.max(1, ...operands.map((operand) => (operand[side.size] === side.edge ? operand[side.filled] : operand[side.size])));
}

/** How far an operand has values: a single row or column is repeated for ever. */
function reach(size: number): number {
  return size === 1 ? Infinity : size;
}

function repeated(index: number, size: number): number {
  return size === 1 ? 0 : index;
}

/** An array inside an array has no place in a sheet: its first cell stands for it, as Excel does, unless it is no value at all. */
function asScalar(value: Value): Scalar {
  if (typeof value !== 'object' || value === null || isError(value)) return value;
  return value instanceof Matrix ? value.at(0, 0) : CALC_ERROR;
}
