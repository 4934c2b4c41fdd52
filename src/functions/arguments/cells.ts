/**
 * Cells as Excel hands them to a function: a range is rows of cells; a single value stands for a range of one cell. A blank cell is null on
 * some hosts and the number 0 on others (older desktops), an omitted argument is null, an error value is an object with its code.
 */
import { invalidArgument, type FaultParameters, type RangeName } from '../function-fault';

/** Bound once, as ranking does with what it calls a row: a page's `Array` is a property of its window. */
export const isArray: (value: unknown) => value is readonly unknown[] = Array.isArray;

/** A rectangle of cell values, row by row. */
export type Cells = readonly (readonly unknown[])[];

export interface Shape {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** True for an omitted argument, and for the one blank cell that some hosts hand over in its place. */
export function isOmitted(argument: unknown): boolean {
  if (argument === '' || isAbsent(argument)) return true;
  if (!isArray(argument)) return false;
  return argument.length === 1 && isArray(argument[0]) && argument[0].length <= 1 && isOmitted(argument[0][0]);
}

/**
 * True for an argument that was not given at all. One blank cell is a range. Excel hands over what it knows of the call after the last
 * argument, and where it still holds the metadata of an earlier version, in the place of one that came since.
 */
export function isAbsent(argument: unknown): boolean {
  if (isArray(argument)) return argument.length === 0;
  return argument === null || argument === undefined || (typeof argument === 'object' && errorCode(argument) === null);
}

/** The cells of a range argument. #VALUE! where it is omitted or its rows differ in length. */
export function readCells(argument: unknown, name: RangeName): Cells {
  if (isAbsent(argument)) throw invalidArgument({ code: 'scores-missing', with: { argument: name } });
  const rows: readonly unknown[] = isArray(argument) ? argument : [[argument]];
  if (areEven(rows)) return rows;
  const cells = rows.map(cellsOfRow);
  if (!areEven(cells)) throw invalidArgument({ code: 'rows-ragged', with: { argument: name } });
  return cells;
}

/** Whether all rows are arrays of one length. */
function areEven(rows: readonly unknown[]): rows is Cells {
  const columnCount = cellsOfRow(rows[0]).length;
  for (let row = 0; row < rows.length; row++) {
    const cells: unknown = rows[row];
    if (!isArray(cells) || cells.length !== columnCount) return false;
  }
  return true;
}

/** A row that is not an array is one cell: a plain list stands for a column. */
function cellsOfRow(row: unknown): readonly unknown[] {
  return isArray(row) ? row : [row];
}

export function shapeOf(cells: Cells): Shape {
  return { rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
}

/** #VALUE! unless a range beside the scores has as many rows and columns as they have, as COUNTIFS demands it. */
export function demandSameShape(cells: Cells, scores: Cells, name: FaultParameters['shapes-differ']['argument']): void {
  const { rowCount, columnCount } = shapeOf(cells);
  const { rowCount: scoreRows, columnCount: scoreColumns } = shapeOf(scores);
  if (rowCount === scoreRows && columnCount === scoreColumns) return;
  throw invalidArgument({ code: 'shapes-differ', with: { argument: name, rows: rowCount, columns: columnCount, scoreRows, scoreColumns } });
}

/** The code of an error value (`#N/A`), or null for anything else. A text that reads like one is a text. */
export function errorCode(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string' ? value.code : null;
}

/** The one value of an argument that is a single cell; of a range of one cell that cell's. */
export function readValue(argument: unknown): unknown {
  if (!isArray(argument)) return argument;
  const rows: readonly unknown[] = argument;
  const cells = cellsOfRow(rows[0]);
  return rows.length === 1 && cells.length === 1 ? cells[0] : argument;
}
