/** The buttons in the header cells of tables and filtered ranges: where they are, and where in their cell. Files may hide single ones; here all show. */

import type { Area, SheetModel } from '../../../engine/port';
import type { FilterTarget } from '../../../objects/definition/host-object';
import { filterOf, filteredArea } from '../../../objects/sheet/filter-rows';
import type { Box } from '../geometry/viewport';

export interface FilterButton {
  readonly target: FilterTarget;
  /** Counted from the filter's first. */
  readonly column: number;
  /** Whether the column has a criterion. */
  readonly filters: boolean;
}

const SIZE = 16;

/** Pixels between a button and its cell's gridlines. */
const MARGIN = 1;

export class FilterButtons {
  readonly #filters: readonly { readonly target: FilterTarget; readonly area: Area }[];

  constructor(sheet: SheetModel) {
    const targets: readonly FilterTarget[] = [{ sheet, table: null }, ...sheet.tables.filter((table) => table.showFilterButton).map((table) => ({ sheet, table }))];
    this.#filters = targets.flatMap((target) => {
      const area = filteredArea(target);
      return area === null ? [] : [{ target, area }];
    });
  }

  at(row: number, column: number): FilterButton | null {
    for (const { target, area } of this.#filters) {
      const index = column - area.left;
      if (row === area.top && index >= 0 && index < area.columnCount) return { target, column: index, filters: filterOf(target)?.criteria.has(index) === true };
    }
    return null;
  }

  /** Of merged cells, that of any cell in their first column. */
  within({ top, left, rowCount }: Area): FilterButton | null {
    if (this.#filters.length === 0) return null;
    for (let row = top; row < top + rowCount; row += 1) {
      const button = this.at(row, left);
      if (button !== null) return button;
    }
    return null;
  }
}

/** In the lower right corner of a cell, as large as the cell allows. */
export function buttonBox({ x, y, width, height }: Box): Box {
  const size = Math.max(0, Math.min(SIZE, width - 2 * MARGIN - 1, height - 2 * MARGIN - 1));
  return { x: x + width - 1 - MARGIN - size, y: y + height - 1 - MARGIN - size, width: size, height: size };
}

export function isInBox({ x, y, width, height }: Box, point: { readonly x: number; readonly y: number }): boolean {
  return point.x >= x && point.x < x + width && point.y >= y && point.y < y + height;
}
