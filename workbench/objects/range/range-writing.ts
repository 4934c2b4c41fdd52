/**
 * Writing cells as Excel does: text is read as typed, null leaves a cell as it is, one value fills the range, only the first cell of a
 * merged area takes a value, and a locked cell of a protected sheet refuses the whole write before anything is changed.
 */

import type { Area, CellValue, SheetModel } from '../../engine/port';
import { formatArea } from '../a1';
import { cellArea, forEachCell, intersection, isUnbounded } from '../areas';
import { ExcelError } from '../excel-error';
import type { RangeTarget } from '../host-object';
import type { Json } from '../json';
import { readTypedText, type TypedText } from '../typed-text';
import type { WorkbookSession } from '../workbook-session';
import { plainValue, valueType } from './range-content';
import { requireFormattable } from './range-style';

const DIMENSIONS = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * Sets `values` or `formulas`: the two differ in what they answer, not in what they take. Everything is read, and formulas are
 * checked, before the first cell is written.
 */
export function writeContent(target: RangeTarget, input: unknown, session: WorkbookSession): void {
  const { sheet, area } = target;
  const cell = cellsOf(input, area);
  requireWritable(sheet, area);
  const swallowed = swallowedByMerges(sheet, area);
  const before = detailOf(target, session);
  const writes: CellWrite[] = [];
  forEachCell(area, (row, column) => {
    const value = cell(row - area.top, column - area.left);
    if (value !== null && !swallowed(row, column)) writes.push(readWrite({ sheet, row, column }, value, session));
  });
  if (writes.length === 0) return;
  const areas = writes.length === area.rowCount * area.columnCount ? [area] : writes.map(({ row, column }) => cellArea(row, column));
  session.calculation.change(sheet, areas, () => {
    for (const write of writes) writeCell(sheet, write, session);
  });
  session.cells.written += writes.length;
  raiseChanged(target, session, before);
}

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** null empties the cell. */
  readonly typed: TypedText | null;
}

/** @throws {ExcelError} InvalidArgument for what no cell takes, or a text that is no formula */
function readWrite({ sheet, row, column }: Place, value: unknown, session: WorkbookSession): CellWrite {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
  const textFormat = sheet.style(row, column).numberFormat === '@';
  const typed = value === '' ? null : typedValue(value, { textFormat });
  if (typed?.kind === 'formula') session.calculation.requireFormula({ sheet, row, column, formula: typed.formula });
  return { row, column, typed };
}

function writeCell(sheet: SheetModel, { row, column, typed }: CellWrite, session: WorkbookSession): void {
  if (typed === null) {
    sheet.setValue(row, column, null);
    return;
  }
  switch (typed.kind) {
    case 'formula':
      session.calculation.putFormula({ sheet, row, column, formula: typed.formula });
      break;
    case 'text':
      sheet.setValue(row, column, typed.text, { quotePrefix: typed.quotePrefix });
      break;
    case 'error':
      sheet.setValue(row, column, { error: typed.error });
      break;
    case 'boolean':
      sheet.setValue(row, column, typed.value);
      break;
    case 'number':
      sheet.setValue(row, column, typed.value);
      if (typed.numberFormat !== null && sheet.style(row, column).numberFormat === 'General') {
        sheet.setStyle(cellArea(row, column), { numberFormat: typed.numberFormat });
      }
  }
}

/** A number or boolean is itself, but text in a cell that is formatted as text. */
function typedValue(value: string | number | boolean, cell: { readonly textFormat: boolean }): TypedText {
  if (typeof value === 'string') return readTypedText(value, cell);
  if (cell.textFormat) return { kind: 'text', text: typeof value === 'boolean' ? String(value).toUpperCase() : String(value), quotePrefix: false };
  return typeof value === 'number' ? { kind: 'number', value, numberFormat: null } : { kind: 'boolean', value };
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

interface CellDetail {
  readonly value: string | number | boolean;
  readonly type: string;
}

/** The cell that an event tells about, where anyone listens: only a change of one cell has details. */
function detailOf({ sheet, area }: RangeTarget, session: WorkbookSession): CellDetail | null {
  if (area.rowCount !== 1 || area.columnCount !== 1 || !session.events.heard('worksheetChanged', sheet.id)) return null;
  session.calculation.settle();
  const value: CellValue = sheet.value(area.top, area.left);
  return { value: plainValue(value), type: valueType(value) };
}

/** Tells that cells changed, by this add-in on this machine. */
export function raiseChanged(target: RangeTarget, session: WorkbookSession, before: CellDetail | null = null): void {
  const after = before === null ? null : detailOf(target, session);
  const details: Readonly<Record<string, Json>> =
    before === null || after === null ? {} : { valueBefore: before.value, valueTypeBefore: before.type, valueAfter: after.value, valueTypeAfter: after.type };
  session.events.raise('worksheetChanged', target.sheet.id, {
    changeType: 'RangeEdited',
    source: 'Local',
    triggerSource: 'ThisLocalAddin',
    shiftDirection: 'None',
    worksheetId: target.sheet.id,
    address: formatArea(target.area),
    ...details,
  });
}
