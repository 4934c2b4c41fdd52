/**
 * Finds the ranges that a cell lies in.
 *
 * A segment tree over rows and another over columns: a range is entered at the few nodes that together make up its rows (two for each
 * level at most), and found again from each of its cells by walking from the cell's leaf to the root. So a range of a million rows
 * costs as much as one of ten, and 100,000 ranges that all begin in row 1 are no trouble. Nodes are numbered as in a heap: 1 is the
 * root, the leaves begin at the number of rows.
 */

import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../engine/port';

export class IntervalIndex<T> {
  /** By node of the columns' tree, then by node of the rows' tree. */
  readonly #nodes = new Map<number, Map<number, Set<T>>>();

  add(area: Area, entry: T): void {
    this.#eachNode(area, (column, row) => {
      const rows = this.#nodes.get(column) ?? new Map<number, Set<T>>();
      this.#nodes.set(column, rows);
      const entries = rows.get(row);
      if (entries === undefined) rows.set(row, new Set([entry]));
      else entries.add(entry);
    });
  }

  remove(area: Area, entry: T): void {
    this.#eachNode(area, (column, row) => {
      const rows = this.#nodes.get(column);
      const entries = rows?.get(row);
      entries?.delete(entry);
      if (entries?.size === 0) rows?.delete(row);
      if (rows?.size === 0) this.#nodes.delete(column);
    });
  }

  /** The entries at each node above a cell. A visitor that has seen a set of entries before need not look into it again. */
  visit(row: number, column: number, visitor: (entries: ReadonlySet<T>) => void): void {
    for (let columnNode = column + SHEET_COLUMNS; columnNode > 0; columnNode >>>= 1) {
      const rows = this.#nodes.get(columnNode);
      if (rows === undefined) continue;
      for (let rowNode = row + SHEET_ROWS; rowNode > 0; rowNode >>>= 1) {
        const entries = rows.get(rowNode);
        if (entries !== undefined) visitor(entries);
      }
    }
  }

  #eachNode(area: Area, visit: (column: number, row: number) => void): void {
    const rows = cover(area.top, area.rowCount, SHEET_ROWS);
    for (const column of cover(area.left, area.columnCount, SHEET_COLUMNS)) for (const row of rows) visit(column, row);
  }
}

/** The nodes that together make up a stretch and nothing else. */
function cover(from: number, count: number, size: number): number[] {
  const nodes: number[] = [];
  let [low, high] = [from + size, from + count + size];
  while (low < high) {
    if (low % 2 === 1) nodes.push(low++);
    if (high % 2 === 1) nodes.push(--high);
    low >>>= 1;
    high >>>= 1;
  }
  return nodes;
}
