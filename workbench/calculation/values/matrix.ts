/**
 * A rectangle of values: an array of a formula, or a view of the cells of a range.
 *
 * Whole columns are a million rows of which few hold anything. `filledRows` and `filledColumns` bound what is not blank, so that
 * a walk over a matrix ends there.
 */

import type { Scalar } from './scalar';

export abstract class Matrix {
  abstract readonly rowCount: number;
  abstract readonly columnCount: number;
  /** Every cell in this row and below is blank. At most `rowCount`. */
  abstract readonly filledRows: number;
  /** Every cell in this column and to its right is blank. At most `columnCount`. */
  abstract readonly filledColumns: number;

  /** The value at a place inside the matrix. */
  abstract at(row: number, column: number): Scalar;

  /** A matrix of the given rows, all equally long and at least one. */
  static of(rows: readonly (readonly Scalar[])[]): Matrix {
    const columnCount = rows[0]?.length ?? 0;
    return new ArrayMatrix(rows.length, columnCount, rows.flat());
  }

  static build(rowCount: number, columnCount: number, cell: (row: number, column: number) => Scalar): Matrix {
    const cells: Scalar[] = [];
    for (let row = 0; row < rowCount; row++) {
      for (let column = 0; column < columnCount; column++) cells.push(cell(row, column));
    }
    return new ArrayMatrix(rowCount, columnCount, cells);
  }

  get size(): number {
    return this.rowCount * this.columnCount;
  }

  /** Visits what may be filled, row by row; the visitor ends the walk by returning 'stop'. */
  each(visit: (value: Scalar, row: number, column: number) => 'stop' | undefined): void {
    for (let row = 0; row < this.filledRows; row++) {
      for (let column = 0; column < this.filledColumns; column++) {
        if (visit(this.at(row, column), row, column) === 'stop') return;
      }
    }
  }

  /** All values, row by row, those of blank cells too. */
  toRows(): Scalar[][] {
    return Array.from({ length: this.rowCount }, (_, row) => Array.from({ length: this.columnCount }, (__, column) => this.at(row, column)));
  }

  /** The value at a place counted row by row from 0, as in INDEX of a single row or column. */
  item(index: number): Scalar {
    return this.at(Math.floor(index / this.columnCount), index % this.columnCount);
  }
}

class ArrayMatrix extends Matrix {
  readonly filledRows: number;
  readonly filledColumns: number;

  constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    private readonly cells: readonly Scalar[],
  ) {
    super();
    this.filledRows = rowCount;
    this.filledColumns = columnCount;
  }

  at(row: number, column: number): Scalar {
    return this.cells[row * this.columnCount + column] ?? null;
  }
}
