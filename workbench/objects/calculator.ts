/**
 * The port for calculation: the result that a formula has in a cell. The host writes formulas only with a result, so what cannot
 * calculate must say so rather than answer a guess.
 */

import type { CellValue, SheetModel } from '../engine/port';

export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** With its leading '=', in English with commas. */
  readonly formula: string;
}

export interface Calculator {
  /** Told before a cell that holds a formula is overwritten or emptied. */
  forget(cell: FormulaCell, result: CellValue): void;
  /** @throws {ExcelError} WorkbenchNotImplemented where the formula cannot be calculated */
  calculate(cell: FormulaCell): CellValue;
}
