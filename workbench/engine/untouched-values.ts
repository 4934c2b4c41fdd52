/**
 * The values that a sheet had when it was made from a text file, for as long as nobody touches them.
 *
 * A million rows of a .csv as ExcelTS cells take gigabytes: each is several objects. So they wait here by column, below the
 * library's cells: a library cell, even an empty one, hides what is here. Writing or formatting a cell makes a library
 * cell of it; the rest become cells when the workbook is saved. Rows and columns count from 0 at A1.
 */
import type { CellValue } from './port';

export class UntouchedValues {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly #columns: readonly (readonly CellValue[])[];
  readonly #formats: ReadonlyMap<number, string>;

  /**
   * @param columns the values of each column from row 0; shorter columns end in empty cells.
   * @param formats number formats other than General, by `row * columns.length + column`.
   */
  constructor(columns: readonly (readonly CellValue[])[], formats: ReadonlyMap<number, string> = new Map()) {
    this.#columns = columns;
    this.#formats = formats;
    this.columnCount = columns.length;
    this.rowCount = columns.reduce((rows, column) => Math.max(rows, column.length), 0);
  }

  value(row: number, column: number): CellValue {
    return this.#columns[column]?.[row] ?? null;
  }

  /** The number format, or null where it is General. */
  numberFormat(row: number, column: number): string | null {
    return column < this.columnCount ? (this.#formats.get(row * this.columnCount + column) ?? null) : null;
  }
}
