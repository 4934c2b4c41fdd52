/**
 * What is selected on a sheet: one area, the active cell in it, and the corner that moves while it is extended. As in Excel an area never holds
 * a part of a merged one, and extending starts from the active cell.
 */

import { type Area, type CellPlace, SHEET_COLUMNS, SHEET_ROWS } from '../../../engine/port';
import { boundingArea, cellArea, contains, intersection, isOnSheet } from '../../../objects/addresses/areas';
import type { MergeIndex } from '../content/merge-index';

export interface Selection {
  readonly area: Area;
  readonly active: CellPlace;
  /** The cell that was pointed at last while extending. */
  readonly head: CellPlace;
}

/** One cell; a merged one whole. */
export function selectCell(place: CellPlace, merges: MergeIndex): Selection {
  const merge = merges.at(place.row, place.column);
  const active = merge === null ? place : { row: merge.top, column: merge.left };
  return { area: merge ?? cellArea(place.row, place.column), active, head: active };
}

/** An area as it is; its first cell becomes the active one unless another is named. */
export function selectArea(area: Area, active: CellPlace = { row: area.top, column: area.left }): Selection {
  if (!isOnSheet(area)) throw new RangeError('An area outside of the sheet was selected');
  return { area, active, head: { row: area.top + area.rowCount - 1, column: area.left + area.columnCount - 1 } };
}

/** From the active cell to another. Whole rows and columns stay whole. */
export function extendTo(selection: Selection, head: CellPlace, merges: MergeIndex): Selection {
  const { area, active } = selection;
  const from = merges.at(active.row, active.column) ?? cellArea(active.row, active.column);
  const reached = boundingArea(from, merges.at(head.row, head.column) ?? cellArea(head.row, head.column));
  if (area.columnCount === SHEET_COLUMNS && area.rowCount < SHEET_ROWS) return { area: { ...reached, left: 0, columnCount: SHEET_COLUMNS }, active, head };
  if (area.rowCount === SHEET_ROWS && area.columnCount < SHEET_COLUMNS) return { area: { ...reached, top: 0, rowCount: SHEET_ROWS }, active, head };
  return { area: withWholeMerges(reached, merges), active, head };
}

/** The smallest area around this one that cuts no merged area; whole rows and columns cut them, as in Excel. */
export function withWholeMerges(area: Area, merges: MergeIndex): Area {
  let whole = area;
  for (let grown = true; grown; ) {
    grown = false;
    for (const merge of merges.areas) {
      if (intersection(merge, whole) === null || contains(whole, merge)) continue;
      whole = boundingArea(whole, merge);
      grown = true;
    }
  }
  return whole;
}

export function wholeRows(from: number, to: number): Area {
  return { top: Math.min(from, to), left: 0, rowCount: Math.abs(to - from) + 1, columnCount: SHEET_COLUMNS };
}

export function wholeColumns(from: number, to: number): Area {
  return { top: 0, left: Math.min(from, to), rowCount: SHEET_ROWS, columnCount: Math.abs(to - from) + 1 };
}

/** Whether there is more to go through with Enter and Tab than one cell. */
export function isOneCell({ area, active }: Selection, merges: MergeIndex): boolean {
  const cell = merges.at(active.row, active.column) ?? cellArea(active.row, active.column);
  return cell.rowCount === area.rowCount && cell.columnCount === area.columnCount;
}
