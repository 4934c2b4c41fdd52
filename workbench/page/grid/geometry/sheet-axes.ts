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

export function readAxes(sheet: SheetModel): SheetAxes {
  const sized = { rows: Math.min(sheet.sized.rows, SHEET_ROWS), columns: Math.min(sheet.sized.columns, SHEET_COLUMNS) };
  const rowSizes = new Float64Array(sized.rows);
  for (let row = 0; row < sized.rows; row += 1) rowSizes[row] = sheet.rowHidden(row) ? 0 : pixelsFromPoints(sheet.rowHeight(row));
  const columnSizes = new Float64Array(sized.columns);
  for (let column = 0; column < sized.columns; column += 1) columnSizes[column] = sheet.columnHidden(column) ? 0 : pixelsFromPoints(sheet.columnWidth(column));
  return {
    rows: new Axis({ count: SHEET_ROWS, sizes: rowSizes, rest: pixelsFromPoints(sheet.rowHeight(SHEET_ROWS)) }),
    columns: new Axis({ count: SHEET_COLUMNS, sizes: columnSizes, rest: pixelsFromPoints(sheet.columnWidth(SHEET_COLUMNS)) }),
  };
}
