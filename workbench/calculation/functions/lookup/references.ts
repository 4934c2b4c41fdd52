/** Functions of places: INDEX, OFFSET, INDIRECT, ROW, COLUMNS, ADDRESS … Rows and columns count from 1 in formulas. */

import { toCol } from '@borgar/fx';
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../../engine/port';
import { NOT_AVAILABLE, REFERENCE_ERROR, VALUE_ERROR } from '../../values/cell-error';
import { Matrix } from '../../values/matrix';
import { Reference, isSingleCell } from '../../values/reference';
import { type Value, asMatrix, isError } from '../../values/value';
import { type FunctionTable, define } from '../definition/define';
import type { Evaluation } from '../definition/evaluation';
import { integer, matrix, omissible, optional, reference, text, truth, unread } from '../definition/parameters';

/** The row (column) numbers of a reference, or of the calling cell: one, or an array for several. */
function places(side: 'row' | 'column') {
  return define([omissible(reference, null)], ([range], { caller }) => {
    if (range === null) return (side === 'row' ? caller.row : caller.column) + 1;
    const area = range.single?.area;
    if (area === undefined) return REFERENCE_ERROR;
    if (side === 'row') return area.rowCount === 1 ? area.top + 1 : Matrix.build(area.rowCount, 1, (row) => area.top + row + 1);
    return area.columnCount === 1 ? area.left + 1 : Matrix.build(1, area.columnCount, (_, column) => area.left + column + 1);
  });
}

function inSheet(area: Area): boolean {
  return area.top >= 0 && area.left >= 0 && area.rowCount > 0 && area.columnCount > 0 && area.top + area.rowCount <= SHEET_ROWS && area.left + area.columnCount <= SHEET_COLUMNS;
}

/** The cell, or with 0 the whole row or column. */
function part(area: Area, row: number, column: number): Area | null {
  if (row > area.rowCount || column > area.columnCount) return null;
  return {
    top: area.top + (row === 0 ? 0 : row - 1),
    left: area.left + (column === 0 ? 0 : column - 1),
    rowCount: row === 0 ? area.rowCount : 1,
    columnCount: column === 0 ? area.columnCount : 1,
  };
}

function indexIn(source: Value, at: { readonly row: number; readonly column: number | null; readonly areaNumber: number }, evaluation: Evaluation): Value {
  if (at.row < 0 || (at.column ?? 0) < 0) return VALUE_ERROR;
  const from = source instanceof Reference ? source.areas[at.areaNumber - 1] : undefined;
  if (source instanceof Reference && from === undefined) return REFERENCE_ERROR;
  const read = from === undefined ? evaluation.dereference(source) : null;
  if (isError(read)) return read;
  const cells = asMatrix(read);
  const whole: Area = from?.area ?? { top: 0, left: 0, rowCount: cells.rowCount, columnCount: cells.columnCount };
  // In a single row one number counts its columns.
  const alongRow = at.column === null && whole.rowCount === 1 && whole.columnCount > 1;
  const area = alongRow ? part(whole, 0, at.row) : part(whole, at.row, at.column ?? 0);
  if (area === null) return REFERENCE_ERROR;
  if (from !== undefined) return Reference.to(from.sheet, area);
  if (isSingleCell(area)) return cells.at(area.top, area.left);
  return Matrix.build(area.rowCount, area.columnCount, (row, column) => cells.at(area.top + row, area.left + column));
}

function address(row: number, column: number, absolute: number): string {
  const [columnMark, rowMark] = [absolute === 1 || absolute === 3 ? '$' : '', absolute === 1 || absolute === 2 ? '$' : ''];
  return `${columnMark}${toCol(column - 1)}${rowMark}${row}`;
}

function sheetPrefix(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

export const REFERENCES: FunctionTable = {
  ROW: places('row'),
  COLUMN: places('column'),
  ROWS: define([unread], ([argument], evaluation) => {
    if (argument instanceof Reference) return argument.single?.area.rowCount ?? REFERENCE_ERROR;
    const read = evaluation.dereference(argument);
    return isError(read) ? read : asMatrix(read).rowCount;
  }),
  COLUMNS: define([unread], ([argument], evaluation) => {
    if (argument instanceof Reference) return argument.single?.area.columnCount ?? REFERENCE_ERROR;
    const read = evaluation.dereference(argument);
    return isError(read) ? read : asMatrix(read).columnCount;
  }),
  AREAS: define([reference], ([range]) => range.areas.length),
  INDEX: define([unread, integer, omissible(integer, null), omissible(integer, 1)], ([source, row, column, areaNumber], evaluation) =>
    indexIn(source, { row, column, areaNumber }, evaluation),
  ),
  OFFSET: define(
    [reference, integer, integer, omissible(integer, null), omissible(integer, null)],
    ([range, rows, columns, height, width]) => {
      const from = range.single;
      if (from === null) return VALUE_ERROR;
      const [rowCount, columnCount] = [height ?? from.area.rowCount, width ?? from.area.columnCount];
      // A negative size reaches up or to the left from the cell.
      const area = {
        top: from.area.top + rows + (rowCount < 0 ? rowCount + 1 : 0),
        left: from.area.left + columns + (columnCount < 0 ? columnCount + 1 : 0),
        rowCount: Math.abs(rowCount),
        columnCount: Math.abs(columnCount),
      };
      return inSheet(area) ? Reference.to(from.sheet, area) : REFERENCE_ERROR;
    },
    { volatile: true },
  ),
  INDIRECT: define(
    [text, optional(truth, true)],
    ([written, a1], evaluation) => (a1 ? evaluation.referenceFromText(written) : REFERENCE_ERROR),
    { volatile: true },
  ),
  ADDRESS: define(
    [integer, integer, omissible(integer, 1), omissible(truth, true), omissible(text, null)],
    ([row, column, absolute, a1, sheet]) => {
      if (row < 1 || row > SHEET_ROWS || column < 1 || column > SHEET_COLUMNS || absolute < 1 || absolute > 4) return VALUE_ERROR;
      const rowPart = absolute === 1 || absolute === 2 ? `R${row}` : `R[${row}]`;
      const columnPart = absolute === 1 || absolute === 3 ? `C${column}` : `C[${column}]`;
      return `${sheet === null ? '' : sheetPrefix(sheet)}${a1 ? address(row, column, absolute) : rowPart + columnPart}`;
    },
  ),
  FORMULATEXT: define([reference], ([range]) => {
    const from = range.single;
    return from === null ? NOT_AVAILABLE : (from.sheet.formulaAt(from.area.top, from.area.left) ?? NOT_AVAILABLE);
  }),
  TRANSPOSE: define([matrix], ([cells]) => Matrix.build(cells.columnCount, cells.rowCount, (row, column) => cells.at(column, row))),
};
