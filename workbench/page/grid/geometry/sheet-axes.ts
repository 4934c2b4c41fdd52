/** The rows and columns of a sheet as axes in CSS pixels. The model counts sizes in points: 96 pixels are 72 points. */

import { SHEET_COLUMNS, SHEET_ROWS, type SheetModel } from '../../../engine/port';
import { Axis } from './axis';

export const PIXELS_PER_POINT = 96 / 72;

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Sizes are whole pixels, as Excel has them at 100 %. */
export function pixelsFromPoints(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function readColumns(sheet: SheetModel): Axis {
  const sizes = new Float64Array(Math.min(sheet.sized.columns, SHEET_COLUMNS));
  for (let column = 0; column < sizes.length; column += 1) sizes[column] = sheet.columnHidden(column) ? 0 : pixelsFromPoints(sheet.columnWidth(column));
  return new Axis({ count: SHEET_COLUMNS, sizes, rest: pixelsFromPoints(sheet.columnWidth(SHEET_COLUMNS)) });
}

/** @param fitted pixels that a row needs which has no height of its own; it is at least as high as the sheet's others */
export function readRows(sheet: SheetModel, fitted: (row: number) => number): Axis {
  const sizes = new Float64Array(Math.min(sheet.sized.rows, SHEET_ROWS));
  for (let row = 0; row < sizes.length; row += 1) {
    const height = pixelsFromPoints(sheet.rowHeight(row));
    sizes[row] = sheet.rowHidden(row) ? 0 : sheet.hasRowHeight(row) ? height : Math.max(height, fitted(row));
  }
  return new Axis({ count: SHEET_ROWS, sizes, rest: pixelsFromPoints(sheet.rowHeight(SHEET_ROWS)) });
}
