/** The merged areas of a sheet by their rows: which one, if any, covers a cell. */

import type { Area } from '../../../engine/port';

export class MergeIndex {
  readonly areas: readonly Area[];
  /** Areas by each row they cover; one that covers more rows than this is in `#tall`. */
  readonly #byRow = new Map<number, Area[]>();
  readonly #tall: Area[] = [];

  constructor(areas: readonly Area[]) {
    this.areas = areas;
    for (const area of areas) {
      if (area.rowCount > 1000) {
        this.#tall.push(area);
        continue;
      }
      for (let row = area.top; row < area.top + area.rowCount; row += 1) {
        const known = this.#byRow.get(row);
        if (known === undefined) this.#byRow.set(row, [area]);
        else known.push(area);
      }
    }
  }

  at(row: number, column: number): Area | null {
    if (this.areas.length === 0) return null;
    const covers = ({ top, left, rowCount, columnCount }: Area): boolean =>
      row >= top && row < top + rowCount && column >= left && column < left + columnCount;
    return this.#byRow.get(row)?.find(covers) ?? this.#tall.find(covers) ?? null;
  }
}
