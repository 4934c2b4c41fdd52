/**
 * The values that a sheet had when it was made from a text file, for as long as nobody touches them.
 *
 * A million rows of a .csv as ExcelTS cells take gigabytes: each is several objects. So they wait here by column, below the
 * library's cells: a library cell, even an empty one, hides what is here. Writing or formatting a cell makes a library
 * cell of it; the rest become cells when the workbook is saved. Rows and columns count from 0 at A1.
 */
import type { CellValue } from './port';

/** Number formats other than General, by column and then by row. */
export type NumberFormats = Map<number, Map<number, string>>;

export class UntouchedValues {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly #columns: readonly (readonly CellValue[])[];
  readonly #formats: NumberFormats;

  /** @param columns the values of each column from row 0; shorter columns end in empty cells, absent ones are empty. */
  constructor(columns: readonly (readonly CellValue[] | undefined)[], formats: NumberFormats = new Map()) {
    this.#columns = Array.from(columns, (column) => column ?? []);
    this.#formats = formats;
    this.columnCount = columns.length;
    this.rowCount = this.#columns.reduce((rows, column) => Math.max(rows, column.length), 0);
  }

  value(row: number, column: number): CellValue {
    return this.#columns[column]?.[row] ?? null;
  }

  /** The number format, or null where it is General. */
  numberFormat(row: number, column: number): string | null {
    return this.#formats.get(column)?.get(row) ?? null;
  }
}
