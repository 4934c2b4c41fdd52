/**
 * What one ExcelTS cell holds, in the port's terms.
 *
 * ExcelTS reads those dates as `Date`s that a file writes as texts; here they are serial numbers again. Of numbers under a date format see
 * `package/date-formats.ts`.
 */
import { type Cell, type CellValue as FileValue, ValueType, dateToExcel } from '@cj-tech-master/excelts';
import { numberOfMarked } from '../../package/linked-numbers';
import type { CellValue } from '../../port';

export interface CellReadingOptions {
  /** True where the workbook counts its days from 1904. */
  readonly date1904: boolean;
}

/** The value; of a formula its stored result; null for an empty cell and for the covered cells of a merge. */
export function readCellValue(cell: Cell, options: CellReadingOptions): CellValue {
  if (cell.type === ValueType.Merge) return null;
  if (cell.type === ValueType.Hyperlink && hasFormula(cell)) return constant(cell.model.result, options);
  return constant(cell.value, options);
}

/** The formula with its '=', shared formulas written out; null where there is none. */
export function readCellFormula(cell: Cell): string | null {
  if (cell.type === ValueType.Formula) return `=${cell.formula ?? ''}`;
  if (cell.type === ValueType.Hyperlink && cell.model.formula !== undefined) return `=${cell.model.formula}`;
  return null;
}

/** True for a cell that holds nothing, and for the covered cells of a merge. */
export function isEmptyCell(cell: Cell): boolean {
  return cell.type === ValueType.Null || cell.type === ValueType.Merge;
}

/** A constant as ExcelTS takes it. */
export function fileConstant(value: CellValue): string | number | boolean | { error: '#N/A' } | null {
  // Newer errors than ExcelTS's types list (#BUSY!, #FIELD! …) are written all the same.
  return value === null || typeof value !== 'object' ? value : { error: value.error as '#N/A' };
}

function hasFormula(cell: Cell): boolean {
  return cell.model.formula !== undefined || cell.model.sharedFormula !== undefined;
}

function constant(value: FileValue, options: CellReadingOptions): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return dateToExcel(value, options.date1904);
  if ('error' in value) return { error: value.error };
  if ('hyperlink' in value) return numberOfMarked(value.text) ?? value.text;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('checkbox' in value) return value.checkbox;
  return constant(value.result, options);
}
