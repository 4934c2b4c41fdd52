/** Rows and columns of a matrix by their places. */

import { Matrix } from '../../values/matrix';

export function selectRows(cells: Matrix, rows: readonly number[]): Matrix {
  return Matrix.build(rows.length, cells.columnCount, (row, column) => cells.at(rows[row] ?? 0, column));
}

export function selectColumns(cells: Matrix, columns: readonly number[]): Matrix {
  return Matrix.build(cells.rowCount, columns.length, (row, column) => cells.at(row, columns[column] ?? 0));
}
