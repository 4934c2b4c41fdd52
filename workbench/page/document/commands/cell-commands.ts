/**
 * What ribbon, menus and keys do to the selected cells: inserting, deleting, clearing, hiding, and sorting by the column of the active cell.
 * Whatever is being typed is entered first, as in Excel; where that is refused, nothing else happens.
 */

import type { Editing } from '../../../editing/editing';
import type { Outcome } from '../../../editing/refusal';
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../../engine/port';
import type { SelectionState } from '../../grid';
import type { CellCommand } from './cell-command';
import { rowsToSort } from './sorted-rows';
import type { Workbench } from '../workbench';

export function runCellCommand(workbench: Workbench, command: CellCommand): void {
  const { document: opened, sheetPlace } = workbench;
  if (opened === null || sheetPlace.grid?.commit() !== 'done' || sheetPlace.selection === null) return;
  const outcome = changed(opened.editing, sheetPlace.selection, command);
  if (outcome.kind === 'refused') workbench.refuse(outcome);
}

function changed(editing: Editing, { sheet, area, active }: SelectionState, command: CellCommand): Outcome<unknown> {
  switch (command) {
    case 'insert-rows':
      return editing.insert(sheet, area, 'rows');
    case 'insert-columns':
      return editing.insert(sheet, area, 'columns');
    case 'insert-cells-right':
      return editing.insert(sheet, area, 'cells-right');
    case 'insert-cells-down':
      return editing.insert(sheet, area, 'cells-down');
    case 'delete-rows':
      return editing.delete(sheet, area, 'rows');
    case 'delete-columns':
      return editing.delete(sheet, area, 'columns');
    case 'delete-cells-left':
      return editing.delete(sheet, area, 'cells-left');
    case 'delete-cells-up':
      return editing.delete(sheet, area, 'cells-up');
    case 'clear-contents':
      return editing.clear(sheet, area, 'contents');
    case 'clear-formats':
      return editing.clear(sheet, area, 'formats');
    case 'hide-rows':
      return editing.hide(sheet, area, 'row');
    case 'unhide-rows':
      return editing.unhide(sheet, area, 'row');
    case 'hide-columns':
      return editing.hide(sheet, area, 'column');
    case 'unhide-columns':
      return editing.unhide(sheet, area, 'column');
    case 'sort-ascending':
    case 'sort-descending':
      return editing.sort(sheet, { ...rowsToSort(sheet, area, active), by: [{ column: active.column, order: command === 'sort-ascending' ? 'ascending' : 'descending' }] });
  }
}

/** Ctrl+Shift+= and Ctrl+-: where whole rows or columns are selected. Else Excel asks what is to move, and here nothing happens. */
export function lineCommand(area: Area, way: 'insert' | 'delete'): CellCommand | null {
  if (area.columnCount >= SHEET_COLUMNS && area.rowCount < SHEET_ROWS) return `${way}-rows`;
  if (area.rowCount >= SHEET_ROWS && area.columnCount < SHEET_COLUMNS) return `${way}-columns`;
  return null;
}
