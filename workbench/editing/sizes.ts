/** Widths of columns and heights of rows, as a person sets them by dragging the edge of a header. 0 hides, as in Excel. */

import type { Area, SheetModel } from '../engine/port';
import { DONE, type Outcome, refused } from './refusal';

export type SizedSide = 'rows' | 'columns';

/** Excel's limits: 409.5 points for rows, 255 characters for columns. */
const LARGEST = { rows: 409.5, columns: 1343.25 } as const;

/** Gives each row or column of an area a size; `points` answers it by the index, null leaves one as it is. */
export function resize(sheet: SheetModel, area: Area, side: SizedSide, points: (index: number) => number | null): Outcome {
  const { protection } = sheet;
  if (protection !== null && !(side === 'rows' ? protection.allowFormatRows : protection.allowFormatColumns)) return refused('protected');
  const [from, count] = side === 'rows' ? [area.top, area.rowCount] : [area.left, area.columnCount];
  for (let index = from; index < from + count; index += 1) {
    const size = points(index);
    if (size !== null) setSize(sheet, side, index, Math.min(size, LARGEST[side]));
  }
  return DONE;
}

function setSize(sheet: SheetModel, side: SizedSide, index: number, points: number): void {
  if (side === 'rows') {
    if (points > 0) sheet.setRowHeight(index, points);
    sheet.setRowHidden(index, points === 0);
  } else {
    if (points > 0) sheet.setColumnWidth(index, points);
    sheet.setColumnHidden(index, points === 0);
  }
}
