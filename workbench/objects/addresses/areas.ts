/** Arithmetic of areas: where two meet, what holds both, and whether one reaches to the sheet's edge. */

import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../engine/port';

export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rowCount = Math.min(a.top + a.rowCount, b.top + b.rowCount) - top;
  const columnCount = Math.min(a.left + a.columnCount, b.left + b.columnCount) - left;
  return rowCount > 0 && columnCount > 0 ? { top, left, rowCount, columnCount } : null;
}

export function boundingArea(a: Area, b: Area): Area {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  return {
    top,
    left,
    rowCount: Math.max(a.top + a.rowCount, b.top + b.rowCount) - top,
    columnCount: Math.max(a.left + a.columnCount, b.left + b.columnCount) - left,
  };
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rowCount === inner.rowCount && common.columnCount === inner.columnCount;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

/** A whole column or row: Excel answers null for its values and refuses to write them. */
export function isUnbounded(area: Area): boolean {
  return area.rowCount === SHEET_ROWS || area.columnCount === SHEET_COLUMNS;
}

export function isOnSheet(area: Area): boolean {
  return (
    area.top >= 0 && area.left >= 0 && area.rowCount > 0 && area.columnCount > 0 && area.top + area.rowCount <= SHEET_ROWS && area.left + area.columnCount <= SHEET_COLUMNS
  );
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS };

export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, rowCount: 1, columnCount: 1 };
}

/** Every cell of an area, row by row. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row < area.top + area.rowCount; row += 1) {
    for (let column = area.left; column < area.left + area.columnCount; column += 1) visit(row, column);
  }
}
