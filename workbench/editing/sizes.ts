/** Widths of columns and heights of rows, as a person sets them by dragging the edge of a header. 0 hides, as in Excel. */

import type { SheetModel } from '../engine/port';
import { WHOLE_SHEET } from '../objects/addresses/areas';
import type { RangeTarget } from '../objects/definition/host-object';
import { setHidden } from '../objects/range/sizes/line-sizes';
import type { WorkbookSession } from '../objects/session/workbook-session';
import { DONE, type Outcome, refused } from './refusal';

export type SizedSide = 'rows' | 'columns';

/** Excel's limits: 409.5 points for rows, 255 characters for columns. */
const LARGEST = { rows: 409.5, columns: 1343.25 } as const;

/** Gives each row or column of an area a size; `points` answers it by the index, null leaves one as it is. */
export function resize(target: RangeTarget, side: SizedSide, points: (index: number) => number | null, session: WorkbookSession): Outcome {
  const { sheet, area } = target;
  const { protection } = sheet;
  if (protection !== null && !(side === 'rows' ? protection.allowFormatRows : protection.allowFormatColumns)) return refused('protected');
  const [from, count] = side === 'rows' ? [area.top, area.rowCount] : [area.left, area.columnCount];
  for (let index = from; index < from + count; index += 1) {
    const size = points(index);
    if (size !== null) resizeLine(sheet, side, { index, points: Math.min(size, LARGEST[side]) }, session);
  }
  return DONE;
}

function resizeLine(sheet: SheetModel, side: SizedSide, { index, points }: { readonly index: number; readonly points: number }, session: WorkbookSession): void {
  const rows = side === 'rows';
  if (points > 0 && rows) sheet.setRowHeight(index, points);
  else if (points > 0) sheet.setColumnWidth(index, points);
  const hidden = rows ? sheet.rowHidden(index) : sheet.columnHidden(index);
  if (hidden === (points === 0)) return;
  const line = rows ? { ...WHOLE_SHEET, top: index, rowCount: 1 } : { ...WHOLE_SHEET, left: index, columnCount: 1 };
  setHidden({ sheet, area: line }, rows ? 'row' : 'column', points === 0 ? 'hidden' : 'shown', session);
}
