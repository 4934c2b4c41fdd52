/** The cells that a formula fills beside its own. They hold values in the model; here it is known whose they are. */

import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../../engine/port';
import { type CellSheet, cellKey, modelValue } from '../cells/cell-sheet';
import { intersect } from '../values/reference';
import type { Matrix } from '../values/matrix';
import type { CellPlace, FormulaGraph } from './formula-graph';

export interface SpillPlace {
  readonly sheet: CellSheet;
  readonly area: Area;
}

export function areaFrom({ row, column }: CellPlace, size: { readonly rowCount: number; readonly columnCount: number }): Area {
  return { top: row, left: column, rowCount: size.rowCount, columnCount: size.columnCount };
}

/** True where a result finds room: inside the sheet, outside of tables and merged cells, over cells that are empty or its own. */
export function hasRoom(anchor: CellPlace, area: Area, graph: FormulaGraph): boolean {
  const { sheet } = anchor;
  if (area.top + area.rowCount > SHEET_ROWS || area.left + area.columnCount > SHEET_COLUMNS) return false;
  if (sheet.model.tables.some((table) => intersect(table.area, area) !== null)) return false;
  if (sheet.model.merges.some((merge) => intersect(merge, area) !== null)) return false;
  const anchorKey = cellKey(anchor.row, anchor.column);
  return everyOther(anchor, area, (row, column) => {
    const owner = sheet.spillOwners.get(cellKey(row, column));
    if (owner !== undefined) return owner === anchorKey;
    return sheet.known(row, column) === null && graph.at(sheet, row, column) === null;
  });
}

/** Writes a result into its area; returns the cells beside the anchor whose value is another one now, left ones included. */
export function fillSpill(anchor: CellPlace, area: Area, cells: Matrix): CellPlace[] {
  const { sheet } = anchor;
  // The result may be a view of cells that are about to change.
  const rows = cells.toRows();
  const changed = releaseSpill(anchor, { keep: area });
  const anchorKey = cellKey(anchor.row, anchor.column);
  sheet.spills.set(anchorKey, area);
  everyOther(anchor, area, (row, column) => {
    sheet.spillOwners.set(cellKey(row, column), anchorKey);
    sheet.column(column).waiting.delete(row);
    const value = rows[row - area.top]?.[column - area.left] ?? 0;
    if (sheet.keep(row, column, value)) {
      sheet.model.setValue(row, column, modelValue(value));
      changed.push({ sheet, row, column });
    }
    return true;
  });
  return changed;
}

/** Empties the cells that a formula filled, but for those that it goes on filling; returns those whose value changed. */
export function releaseSpill(anchor: CellPlace, options: { readonly keep: Area | null }): CellPlace[] {
  const { sheet } = anchor;
  const anchorKey = cellKey(anchor.row, anchor.column);
  const area = sheet.spills.get(anchorKey);
  if (area === undefined) return [];
  sheet.spills.delete(anchorKey);
  const changed: CellPlace[] = [];
  everyOther(anchor, area, (row, column) => {
    const kept = options.keep !== null && intersect(options.keep, { top: row, left: column, rowCount: 1, columnCount: 1 }) !== null;
    if (kept || sheet.spillOwners.get(cellKey(row, column)) !== anchorKey) return true;
    sheet.spillOwners.delete(cellKey(row, column));
    sheet.column(column).waiting.delete(row);
    if (sheet.keep(row, column, null)) {
      sheet.model.setValue(row, column, null);
      changed.push({ sheet, row, column });
    }
    return true;
  });
  return changed;
}

/** True where the test holds for every cell of the area but the anchor; ends with the first for which it does not. */
function everyOther(anchor: CellPlace, area: Area, test: (row: number, column: number) => boolean): boolean {
  for (let row = area.top; row < area.top + area.rowCount; row++) {
    for (let column = area.left; column < area.left + area.columnCount; column++) {
      if ((row !== anchor.row || column !== anchor.column) && !test(row, column)) return false;
    }
  }
  return true;
}
