import type { ColumnOfRanks } from '../catalogue';
import { sheetNamed, some } from '../names';

/** `cột D, dòng 5–41`; of several sheets `cột D của “Quý 1”, cột D của “Quý 2”`. */
export function placeOf(columns: readonly ColumnOfRanks[]): string {
  const [only] = columns;
  if (only === undefined || columns.length > 1) return some(columns.map(({ sheet, column }) => `cột ${column} của ${sheetNamed(sheet)}`));
  return `cột ${only.column}, dòng ${only.first === only.last ? only.first : `${only.first}–${only.last}`}`;
}
