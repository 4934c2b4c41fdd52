/** Widths of columns, heights of rows, and whether they are shown. Sizes are points. */

import { SHEET_ROWS } from '../../../engine/port';
import { formatArea } from '../../addresses/a1';
import { ExcelError } from '../../definition/excel-error';
import type { RangeTarget } from '../../definition/host-object';
import type { WorkbookSession } from '../../session/workbook-session';

export type Axis = 'column' | 'row';

/** Excel's own limits. */
const GREATEST: Readonly<Record<Axis, number>> = { column: 1790, row: 409.5 };

/** @throws {ExcelError} InvalidArgument for a size that Excel does not have, AccessDenied on a protected sheet that does not allow it */
export function setSize({ sheet, area }: RangeTarget, axis: Axis, points: number): void {
  if (points < 0 || points > GREATEST[axis]) throw new ExcelError('InvalidArgument');
  requireAllowed({ sheet, area }, axis);
  for (const index of lines({ sheet, area }, axis)) {
    if (axis === 'column') sheet.setColumnWidth(index, points);
    else sheet.setRowHeight(index, points);
  }
}

/** Rows that appear or disappear are told to add-ins; for columns Excel has no such event. */
export function setHidden(target: RangeTarget, axis: Axis, visibility: 'hidden' | 'shown', session: WorkbookSession): void {
  requireAllowed(target, axis);
  const { sheet, area } = target;
  const hidden = visibility === 'hidden';
  for (const index of lines(target, axis)) {
    if (axis === 'column') sheet.setColumnHidden(index, hidden);
    else sheet.setRowHidden(index, hidden);
  }
  if (axis === 'column') return;
  session.events.raise('worksheetRowHiddenChanged', sheet.id, {
    worksheetId: sheet.id,
    source: 'Local',
    address: formatArea(area),
    changeType: hidden ? 'Hidden' : 'Unhidden',
  });
}

/** The height of all rows of an area, in points; hidden rows have none. */
export function heightOfRows(target: RangeTarget): number {
  const { sheet } = target;
  let height = 0;
  for (const row of lines(target, 'row')) if (!sheet.rowHidden(row)) height += sheet.rowHeight(row);
  return height;
}

function* lines({ area }: RangeTarget, axis: Axis): Generator<number> {
  const [first, count] = axis === 'column' ? [area.left, area.columnCount] : [area.top, Math.min(area.rowCount, SHEET_ROWS)];
  for (let index = first; index < first + count; index += 1) yield index;
}

function requireAllowed({ sheet: { protection } }: RangeTarget, axis: Axis): void {
  const allowed = protection === null || (axis === 'column' ? protection.allowFormatColumns : protection.allowFormatRows);
  if (!allowed) throw new ExcelError('AccessDenied');
}
