/** What writing the ranks into a column that is already there will change, for a person to see before anything is written. */
import { cellText, isBlank } from '../text/cell-text';
import type { CellValue, ColumnCells } from '../model/grid';

export interface RankChanges {
  /** What each unit's rank cell holds now, '' where it is blank; one entry a unit, in the order of the sheet. */
  readonly before: readonly CellValue[];
  /** The units whose cell will show something else, in the order of the sheet. */
  readonly changed: Int32Array;
}

/**
 * Compares ranks with the cells that hold ranks now. The text `6` shows the rank 6; a unit without a rank agrees with a blank cell only,
 * since its cell will be emptied. `rows` and `ranks` have one entry a unit; a row outside `cells` is blank.
 *
 * @example rankChanges(Int32Array.of(1, 2), Float64Array.of(1, 2), { column: 3, top: 1, values: [1, 3], numberFormats: null }).changed // Int32Array.of(1)
 * @example rankChanges(Int32Array.of(1), Float64Array.of(Number.NaN), { column: 3, top: 1, values: ['-'], numberFormats: null }).changed // Int32Array.of(0)
 */
export function rankChanges(rows: Int32Array, ranks: Float64Array, cells: ColumnCells): RankChanges {
  const before = Array.from(rows, (row): CellValue => cells.values[row - cells.top] ?? '');
  const changed: number[] = [];
  before.forEach((cell, unit) => {
    if (!shows(cell, ranks[unit] ?? Number.NaN)) changed.push(unit);
  });
  return { before, changed: Int32Array.from(changed) };
}

/** The changes once the ranks are written: every cell shows its rank. */
export function noRankChanges(ranks: Float64Array): RankChanges {
  return { before: Array.from(ranks, (rank): CellValue => (Number.isNaN(rank) ? '' : rank)), changed: new Int32Array() };
}

function shows(cell: CellValue, rank: number): boolean {
  if (isBlank(cell)) return Number.isNaN(rank);
  if (typeof cell === 'number') return cell === rank;
  return typeof cell === 'string' && cellText(cell).replace(',', '.') === String(rank);
}
