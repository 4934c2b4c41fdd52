/** Single cells gathered into areas, so that a column of 100,000 changed cells is spoken of as one. */

import type { Area, CellPlace } from '../../engine/port';

/**
 * Areas that hold exactly the given cells, none twice: runs down the columns, and beside each other where they are alike.
 *
 * @param cells in any order, also repeated
 * @example areasOfCells([A1, A2, B1, B2, C1]) // A1:B2 and C1
 */
export function areasOfCells(cells: readonly CellPlace[]): readonly Area[] {
  const rowsByColumn = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const rows = rowsByColumn.get(column);
    if (rows === undefined) rowsByColumn.set(column, new Set([row]));
    else rows.add(row);
  }
  const areas: Area[] = [];
  /** The areas that end with the column before, by their rows. */
  let growing = new Map<string, number>();
  for (const [column, rows] of [...rowsByColumn].sort(([a], [b]) => a - b)) {
    const next = new Map<string, number>();
    for (const { top, rowCount } of runs(rows)) {
      const key = `${top} ${rowCount}`;
      const index = growing.get(key);
      const before = index === undefined ? undefined : areas[index];
      if (index !== undefined && before !== undefined && before.left + before.columnCount === column) {
        areas[index] = { ...before, columnCount: before.columnCount + 1 };
        next.set(key, index);
      } else {
        next.set(key, areas.length);
        areas.push({ top, left: column, rowCount, columnCount: 1 });
      }
    }
    growing = next;
  }
  return areas;
}

function runs(rows: ReadonlySet<number>): readonly { readonly top: number; readonly rowCount: number }[] {
  const found: { top: number; rowCount: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.top + last.rowCount === row) last.rowCount += 1;
    else found.push({ top: row, rowCount: 1 });
  }
  return found;
}
