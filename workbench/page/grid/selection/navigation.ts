/** Where the keys lead from a cell: neighbours, edges of blocks, pages, ends. Hidden rows and columns are passed over, a merged area is one cell. */

import { type CellPlace, SHEET_COLUMNS, SHEET_ROWS, type SheetModel } from '../../../engine/port';
import { type Direction, blockEdge } from '../../../objects/range/range-region';
import type { MergeIndex } from '../content/merge-index';
import type { SheetAxes } from '../geometry/sheet-axes';
import type { Selection } from './selection';

export type { Direction };

export type Step =
  | { readonly kind: 'cell' | 'edge' | 'page'; readonly direction: Direction }
  | { readonly kind: 'rowStart' | 'sheetStart' | 'sheetEnd' };

export interface Terrain {
  readonly sheet: SheetModel;
  readonly axes: SheetAxes;
  readonly merges: MergeIndex;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Pixels of the scrolling pane. */
  readonly page: { readonly width: number; readonly height: number };
}

/** The cell that a step leads to; the same one where there is no way. */
export function stepFrom(from: CellPlace, step: Step, terrain: Terrain): CellPlace {
  const { sheet, axes } = terrain;
  switch (step.kind) {
    case 'cell':
      return neighbour(from, step.direction, terrain);
    case 'edge':
      return shown(blockEdge(sheet, from, step.direction), terrain);
    case 'page':
      return page(from, step.direction, terrain);
    case 'rowStart':
      return shown({ row: from.row, column: firstFree('columns', terrain) }, terrain);
    case 'sheetStart':
      return shown({ row: firstFree('rows', terrain), column: firstFree('columns', terrain) }, terrain);
    case 'sheetEnd': {
      const used = sheet.usedArea({ valuesOnly: false });
      if (used === null) return { row: axes.rows.shownFrom(0) ?? 0, column: axes.columns.shownFrom(0) ?? 0 };
      return shown({ row: used.top + used.rowCount - 1, column: used.left + used.columnCount - 1 }, terrain);
    }
  }
}

/** Home goes to the first cell that scrolls, as in Excel; without frozen panes to A. */
function firstFree(side: 'rows' | 'columns', { frozen }: Terrain): number {
  return frozen[side];
}

function shown({ row, column }: CellPlace, { axes }: Terrain): CellPlace {
  return { row: axes.rows.shownFrom(row) ?? row, column: axes.columns.shownFrom(column) ?? column };
}

function neighbour(from: CellPlace, direction: Direction, { axes, merges }: Terrain): CellPlace {
  const merge = merges.at(from.row, from.column);
  switch (direction) {
    case 'Up':
      return { ...from, row: axes.rows.nextShown(merge?.top ?? from.row, -1) ?? from.row };
    case 'Down':
      return { ...from, row: axes.rows.nextShown(merge === null ? from.row : merge.top + merge.rowCount - 1, 1) ?? from.row };
    case 'Left':
      return { ...from, column: axes.columns.nextShown(merge?.left ?? from.column, -1) ?? from.column };
    case 'Right':
      return { ...from, column: axes.columns.nextShown(merge === null ? from.column : merge.left + merge.columnCount - 1, 1) ?? from.column };
  }
}

/** As many rows or columns as are seen at once, but for one that stays in sight. */
function page({ row, column }: CellPlace, direction: Direction, { axes, page: size }: Terrain): CellPlace {
  const along = (axis: SheetAxes['rows'], index: number, pixels: number, step: 1 | -1): number => {
    const moved = axis.indexAt(Math.max(0, axis.start(index) + step * Math.max(0, pixels - axis.size(index))));
    return moved === index ? (axis.nextShown(index, step) ?? index) : moved;
  };
  switch (direction) {
    case 'Up':
      return { row: along(axes.rows, row, size.height, -1), column };
    case 'Down':
      return { row: along(axes.rows, row, size.height, 1), column };
    case 'Left':
      return { row, column: along(axes.columns, column, size.width, -1) };
    case 'Right':
      return { row, column: along(axes.columns, column, size.width, 1) };
  }
}

/**
 * The next cell of a selection of several, as Enter (down, then the next column) and Tab (right, then the next row) go through it, and
 * both backwards; behind the last comes the first. Whole rows, columns and sheets are gone through, too.
 */
export function advanceWithin({ area, active }: Selection, direction: Direction, { axes, merges }: Terrain): CellPlace {
  const forward = direction === 'Down' || direction === 'Right';
  const downwards = direction === 'Down' || direction === 'Up';
  const [inner, outer] = downwards ? (['rows', 'columns'] as const) : (['columns', 'rows'] as const);
  const bounds = {
    rows: { first: area.top, last: Math.min(SHEET_ROWS, area.top + area.rowCount) - 1 },
    columns: { first: area.left, last: Math.min(SHEET_COLUMNS, area.left + area.columnCount) - 1 },
  };
  const next = (side: 'rows' | 'columns', index: number): number | null => {
    const found = axes[side].nextShown(index, forward ? 1 : -1);
    return found === null || found < bounds[side].first || found > bounds[side].last ? null : found;
  };
  const start = (side: 'rows' | 'columns'): number => next(side, forward ? bounds[side].first - 1 : bounds[side].last + 1) ?? bounds[side].first;
  let place = { rows: active.row, columns: active.column };
  for (;;) {
    const innerNext = next(inner, place[inner]);
    if (innerNext !== null) place = { ...place, [inner]: innerNext };
    else place = { ...place, [inner]: start(inner), [outer]: next(outer, place[outer]) ?? start(outer) };
    const merge = merges.at(place.rows, place.columns);
    const covered = merge !== null && (merge.top !== place.rows || merge.left !== place.columns);
    if (!covered || (place.rows === active.row && place.columns === active.column)) return { row: place.rows, column: place.columns };
  }
}
