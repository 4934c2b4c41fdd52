/**
 * What the status bar says of the selected cells: how many are not empty, and of the numbers among them sum and average. As in Excel, hidden
 * rows and columns do not count, and where an error is among the cells there is no sum.
 */

import { SHEET_COLUMNS, SHEET_ROWS, type Area, type SheetModel } from '../../engine/port';
import { intersection } from '../../objects/addresses/areas';

export interface SelectionSummary {
  readonly count: number;
  readonly numbers: number;
  /** null with an error among the cells. */
  readonly sum: number | null;
}

export interface SummaryOptions {
  /** Whether the answer is still wanted; asked between portions. */
  readonly wanted: () => boolean;
}

const NOTHING: SelectionSummary = { count: 0, numbers: 0, sum: 0 };

/** Cells that are looked at before others get a turn. */
const PORTION = 50_000;

/** @returns null where it was not wanted any more */
export async function summarizeSelection(sheet: SheetModel, selected: Area, { wanted }: SummaryOptions): Promise<SelectionSummary | null> {
  const used = sheet.usedArea({ valuesOnly: true });
  const area = used === null ? null : intersection(used, selected);
  if (area === null) return NOTHING;
  const columns = lines(area.left, area.columnCount, SHEET_COLUMNS).filter((column) => !sheet.columnHidden(column));
  let [count, numbers, sum, errors, portion] = [0, 0, 0, 0, 0];
  for (const row of lines(area.top, area.rowCount, SHEET_ROWS)) {
    portion += columns.length;
    if (portion > PORTION) {
      portion = 0;
      await new Promise((resolve) => setTimeout(resolve));
      if (!wanted()) return null;
    }
    if (sheet.rowHidden(row)) continue;
    for (const column of columns) {
      const value = sheet.value(row, column);
      if (value === null) continue;
      count += 1;
      if (typeof value === 'object') errors += 1;
      if (typeof value !== 'number') continue;
      numbers += 1;
      sum += value;
    }
  }
  return { count, numbers, sum: errors > 0 ? null : sum };
}

function lines(first: number, count: number, edge: number): readonly number[] {
  return Array.from({ length: Math.min(count, edge - first) }, (_, index) => first + index);
}
