/** What the names in a formula mean: the parser's view of the workbook. */

import type { TableModel } from '../../engine/port';
import type { CellSource } from '../values/reference';

export interface FormulaScope {
  /** In the order of their tabs. */
  readonly sheetNames: readonly string[];
  /** The sheet of that name, whatever its case. */
  sheet(name: string): CellSource | null;
  /** The sheets from one to another in the order of their tabs, for `First:Last!A1`. */
  sheetsBetween(first: string, last: string): readonly CellSource[];
  /** The formula of a defined name, as it is seen from a sheet: the sheet's own name before the workbook's. */
  definedName(name: string, sheet: CellSource): string | null;
  table(name: string): PlacedTable | null;
  /** The table that holds a cell. */
  tableAt(sheet: CellSource, row: number, column: number): PlacedTable | null;
}

export interface PlacedTable {
  readonly sheet: CellSource;
  readonly table: TableModel;
}

export interface FormulaPlace {
  readonly sheet: CellSource;
  readonly row: number;
  readonly column: number;
}
