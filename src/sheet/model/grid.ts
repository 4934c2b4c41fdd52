/**
 * Cells as the rest of `sheet` sees them: plain values at zero-based rows and columns of one worksheet.
 *
 * Every row and column in this layer counts from 0 at cell A1 of the sheet, also inside a window that starts further down:
 * so a row number means the same thing everywhere, and A1 notation exists only at the borders (`a1.ts`).
 */

/** An error value such as #N/A. The text "#N/A" typed by a person is a string, not this. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: '' is an empty cell (or a formula that gives ""). */
export type CellValue = string | number | boolean | CellError;

/** A rectangle of cells. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A window of cells, row by row: `values[0][0]` is the cell at (`top`, `left`). */
export interface Grid extends Area {
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  /** What the cells hold as typed, where that was asked for: a formula begins with `=`. */
  readonly formulas?: readonly (readonly unknown[])[];
  /** What the cells show, where that was asked for. */
  readonly texts?: readonly (readonly string[])[];
}

/** A stretch of one column: `values[0]` is the cell at (`top`, `column`). */
export interface ColumnCells {
  readonly column: number;
  readonly top: number;
  readonly values: readonly CellValue[];
  /** Number formats of the same cells, where they were asked for. */
  readonly numberFormats: readonly string[] | null;
  /** What Excel shows of them, where that was asked for. */
  readonly texts?: readonly string[];
}

/** A stretch of one row: `values[0]` is the cell at (`row`, `left`). */
export interface RowCells {
  readonly row: number;
  readonly left: number;
  readonly values: readonly CellValue[];
  readonly formulas?: readonly unknown[];
  /** Merged areas that begin in this row, where that was asked for. */
  readonly merges?: readonly Area[];
}
