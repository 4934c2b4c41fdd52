/** `RangeFormat.autofitColumns` and `autofitRows`: sizes that fit what the cells of the range show, by estimated widths of letters. */

import type { SheetModel } from '../../../engine/port';
import { cellArea, contains, intersection } from '../../addresses/areas';
import { ExcelError } from '../../definition/excel-error';
import type { RangeTarget } from '../../definition/host-object';
import type { WorkbookSession } from '../../session/workbook-session';
import { cellText } from '../content/cell-text';
import { lineCount, linePoints, textPixels } from './text-extent';

const POINTS_PER_PIXEL = 0.75;

/** Between a text and the edges of its cell. */
const PADDING_PIXELS = 5;

const LARGEST_ROW_POINTS = 409.5;
const LARGEST_COLUMN_POINTS = 1343.25;

/** Texts that wrap or lie in merged cells do not widen a column, as in Excel; a column that shows nothing stays. */
export function autofitColumns({ sheet, area }: RangeTarget, session: WorkbookSession): void {
  if (sheet.protection !== null && !sheet.protection.allowFormatColumns) throw new ExcelError('AccessDenied');
  session.calculation.settle();
  const used = sheet.usedArea({ valuesOnly: true });
  const fitted = used === null ? null : intersection(used, area);
  if (fitted === null) return;
  for (let column = fitted.left; column < fitted.left + fitted.columnCount; column += 1) {
    let widest = 0;
    for (let row = fitted.top; row < fitted.top + fitted.rowCount; row += 1) {
      const text = cellText(sheet, row, column, session.dataLocale);
      if (text === '' || isMerged(sheet, row, column)) continue;
      const style = sheet.style(row, column);
      if (!style.wrapText) widest = Math.max(widest, textPixels(text, style));
    }
    if (widest > 0) sheet.setColumnWidth(column, Math.min(LARGEST_COLUMN_POINTS, Math.ceil(widest + PADDING_PIXELS) * POINTS_PER_PIXEL));
  }
}

/** As high as the cell with the most lines, or the largest font, needs. */
export function autofitRows({ sheet, area }: RangeTarget, session: WorkbookSession): void {
  if (sheet.protection !== null && !sheet.protection.allowFormatRows) throw new ExcelError('AccessDenied');
  session.calculation.settle();
  const used = sheet.usedArea({ valuesOnly: true });
  const fitted = used === null ? null : intersection(used, { ...area, left: used.left, columnCount: used.columnCount });
  if (used === null || fitted === null) return;
  for (let row = fitted.top; row < fitted.top + fitted.rowCount; row += 1) {
    let highest = 0;
    for (let column = fitted.left; column < fitted.left + fitted.columnCount; column += 1) {
      const text = cellText(sheet, row, column, session.dataLocale);
      if (text === '' || isMerged(sheet, row, column)) continue;
      const style = sheet.style(row, column);
      const lines = style.wrapText ? lineCount(text, style, sheet.columnWidth(column) / POINTS_PER_PIXEL - PADDING_PIXELS) : 1;
      highest = Math.max(highest, lines * linePoints(style));
    }
    if (highest > 0) sheet.setRowHeight(row, Math.min(LARGEST_ROW_POINTS, highest));
  }
}

function isMerged(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.merges.some((merge) => contains(merge, cellArea(row, column)));
}
