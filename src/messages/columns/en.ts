import type { ColumnOfRanks } from '../catalogue';
import { sheetNamed, some } from '../names';

/** `column D, rows 5–41`; of several sheets `column D of “Quarter 1”, column D of “Quarter 2”`. */
export function placeOf(columns: readonly ColumnOfRanks[]): string {
  const [only] = columns;
  if (only === undefined || columns.length > 1) return some(columns.map(({ sheet, column }) => `column ${column} of ${sheetNamed(sheet)}`));
  return `column ${only.column}, ${only.first === only.last ? `row ${only.first}` : `rows ${only.first}–${only.last}`}`;
}
