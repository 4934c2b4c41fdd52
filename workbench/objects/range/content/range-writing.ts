/**
 * Writing cells as Excel does: text is read as typed, null leaves a cell as it is, one value fills the range, only the first cell of a
 * merged area takes a value, and a locked cell of a protected sheet refuses the whole write before anything is changed.
 */

import type { Area, CellValue, SheetModel } from '../../../engine/port';
import { formatArea } from '../../addresses/a1';
import { cellArea, forEachCell, intersection, isUnbounded } from '../../addresses/areas';
import { readWrite, writeCell, type CellWrite } from '../../cell-writing';
import { ExcelError } from '../../definition/excel-error';
import type { RangeTarget } from '../../definition/host-object';
import type { Json } from '../../definition/json';
import { settleHeaderCells } from '../../table/header-cells';
import { raiseTablesChanged } from '../../table/table-events';
import type { WorkbookSession } from '../../session/workbook-session';
import { plainValue, valueType } from './range-content';
import { requireFormattable } from '../format/range-style';

const DIMENSIONS = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * Sets `values` or `formulas`: the two differ in what they answer, not in what they take. Everything is read, and formulas are
 * checked, before the first cell is written.
 */
export function writeContent(target: RangeTarget, input: unknown, session: WorkbookSession): void {
  const { sheet, area } = target;
  const cell = misplacedByFilter(sheet, area, cellsOf(input, area));
  requireWritable(sheet, area);
  const swallowed = swallowedByMerges(sheet, area);
  const before = changedCell(target, session);
  const writes: CellWrite[] = [];
  forEachCell(area, (row, column) => {
    const value = cell(row - area.top, column - area.left);
    if (value !== null && !swallowed(row, column)) writes.push(readWrite({ sheet, row, column }, value, session.calculation));
  });
  if (writes.length === 0) return;
  const areas = writes.length === area.rowCount * area.columnCount ? [area] : writes.map(({ row, column }) => cellArea(row, column));
  session.calculation.change(sheet, areas, () => {
    for (const write of writes) writeCell(sheet, write, session.calculation);
    settleHeaderCells({ sheet, area }, session);
  });
  session.cells.written += writes.length;
  raiseChanged(target, session, before);
}

/** Sets `numberFormat`: a matrix, or one format for all. null leaves a cell's format. */
export function writeNumberFormat(target: RangeTarget, input: unknown, session: WorkbookSession): void {
  const { sheet, area } = target;
  const single = singleValue(input);
  requireFormattable(sheet);
  if (typeof single === 'string') {
    sheet.setStyle(area, { numberFormat: single });
    session.cells.written += isUnbounded(area) ? 0 : area.rowCount * area.columnCount;
    return;
  }
  const cell = cellsOf(input, area);
  for (let row = area.top; row < area.top + area.rowCount; row += 1) {
    for (let column = area.left; column < area.left + area.columnCount; column += 1) {
      const numberFormat = cell(row - area.top, column - area.left);
      if (numberFormat === null) continue;
      if (typeof numberFormat !== 'string') throw new ExcelError('InvalidArgument');
      sheet.setStyle({ top: row, left: column, rowCount: 1, columnCount: 1 }, { numberFormat });
      session.cells.written += 1;
    }
  }
}

/** The value of a cell of the input by its place in the range. */
function cellsOf(input: unknown, area: Area): (row: number, column: number) => unknown {
  if (isUnbounded(area)) throw new ExcelError('InvalidArgument');
  const single = singleValue(input);
  if (single !== undefined) return () => single;
  if (!isMatrix(input, area)) throw new ExcelError('InvalidArgument', { message: DIMENSIONS });
  return (row, column) => input[row]?.[column] ?? null;
}

/**
 * A filter misplaces what is written over rows that it hides: they keep what they hold, and every row that shows gets the first row of the input
 * (seen on the desktop: OfficeDev/office-js #224, xlwings #747). A range of one row, or without hidden rows, is written as it is.
 */
function misplacedByFilter(sheet: SheetModel, area: Area, cell: (row: number, column: number) => unknown): (row: number, column: number) => unknown {
  const filtering = sheet.autoFilter?.filtering === true || sheet.tables.some((table) => table.filtering);
  if (!filtering || area.rowCount === 1) return cell;
  const hidden = Array.from({ length: area.rowCount }, (_, row) => sheet.rowHidden(area.top + row));
  return hidden.includes(true) ? (row, column) => (hidden[row] === true ? null : cell(0, column)) : cell;
}

/** One value for the whole range: a scalar or a matrix of one cell; undefined for a larger matrix. */
function singleValue(input: unknown): unknown {
  if (!Array.isArray(input)) return input ?? null;
  const rows: readonly unknown[] = input;
  const [first] = rows;
  if (rows.length !== 1 || !Array.isArray(first)) return undefined;
  const cells: readonly unknown[] = first;
  return cells.length === 1 ? (cells[0] ?? null) : undefined;
}

function isMatrix(input: unknown, area: Area): input is readonly (readonly unknown[])[] {
  return Array.isArray(input) && input.length === area.rowCount && input.every((row) => Array.isArray(row) && row.length === area.columnCount);
}

/** @throws {ExcelError} AccessDenied where the sheet is protected and any cell of the area is locked */
export function requireWritable(sheet: SheetModel, area: Area): void {
  if (sheet.protection === null) return;
  forEachCell(area, (row, column) => {
    if (sheet.style(row, column).locked) throw new ExcelError('AccessDenied');
  });
}

/** Whether a cell is hidden under another of its merged area, so that a value for it is dropped. */
function swallowedByMerges(sheet: SheetModel, area: Area): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        row >= merge.top && row < merge.top + merge.rowCount && column >= merge.left && column < merge.left + merge.columnCount && (row !== merge.top || column !== merge.left),
    );
}

/** A cell's value as events tell it. */
export interface CellDetail {
  readonly value: string | number | boolean;
  readonly type: string;
}

/** The cell that an event tells about, where anyone listens: only a change of one cell has details. */
export function changedCell({ sheet, area }: RangeTarget, session: WorkbookSession): CellDetail | null {
  if (area.rowCount !== 1 || area.columnCount !== 1) return null;
  const tables = sheet.tables.filter((table) => intersection(table.area, area) !== null).map(({ id }) => id);
  const { events } = session;
  if (!events.heard('worksheetChanged', [sheet.id]) && !events.heard('tableChanged', [...tables, sheet.id])) return null;
  // A constant is told before what follows from it is calculated.
  if (sheet.formula(area.top, area.left) !== null) session.calculation.settle();
  const value: CellValue = sheet.value(area.top, area.left);
  return { value: plainValue(value), type: valueType(value) };
}

/** Tells that cells changed, on this machine, by a person or this add-in. */
export function raiseChanged(target: RangeTarget, session: WorkbookSession, before: CellDetail | null = null): void {
  const after = before === null ? null : changedCell(target, session);
  const details: Readonly<Record<string, Json>> =
    before === null || after === null ? {} : { valueBefore: before.value, valueTypeBefore: before.type, valueAfter: after.value, valueTypeAfter: after.type };
  const change = { changeType: 'RangeEdited', source: 'Local', triggerSource: session.triggerSource, address: formatArea(target.area), ...details };
  session.events.raise('worksheetChanged', target.sheet.id, { ...change, shiftDirection: 'None', worksheetId: target.sheet.id, referenceId: session.address(target) });
  raiseTablesChanged(target, session, { ...change, referenceId: session.address(target) });
}
