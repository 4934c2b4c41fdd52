/**
 * What the ribbon and the keys do to the selected cells: rows and columns inserted or deleted, and sorting by the column of the active cell.
 * Whatever is being typed is entered first, as in Excel; where that is refused, nothing else happens.
 */

import { SHEET_COLUMNS, SHEET_ROWS, type Area, type CellPlace, type SheetModel } from '../../engine/port';
import { cellArea } from '../../objects/addresses/areas';
import { surroundingRegion } from '../../objects/range/range-region';
import type { Outcome } from '../../editing/refusal';
import type { SelectionState } from '../grid';
import type { CellCommand } from './cell-command';
import type { Workbench } from './workbench';

export function runCellCommand(workbench: Workbench, command: CellCommand): void {
  const { document: opened, sheetPlace } = workbench;
  if (opened === null || sheetPlace.grid?.commit() !== 'done' || sheetPlace.selection === null) return;
  const outcome = changed(opened.editing, sheetPlace.selection, command);
  if (outcome.kind === 'refused') workbench.refuse(outcome);
}

type Editing = NonNullable<Workbench['document']>['editing'];

function changed(editing: Editing, { sheet, area, active }: SelectionState, command: CellCommand): Outcome<unknown> {
  switch (command) {
    case 'insert-rows':
      return editing.insert(sheet, area, 'rows');
    case 'insert-columns':
      return editing.insert(sheet, area, 'columns');
    case 'delete-rows':
      return editing.delete(sheet, area, 'rows');
    case 'delete-columns':
      return editing.delete(sheet, area, 'columns');
    case 'sort-ascending':
    case 'sort-descending': {
      const rows = sortedArea(sheet, area, active);
      const order = command === 'sort-ascending' ? 'ascending' : 'descending';
      return editing.sort(sheet, { area: rows, header: hasHeader(sheet, rows) ? 'first-row' : 'none', by: [{ column: active.column, order }] });
    }
  }
}

/** Several cells as they are selected, as far as they are used; a single one stands for the region around it. */
function sortedArea(sheet: SheetModel, area: Area, active: CellPlace): Area {
  if (area.rowCount * area.columnCount === 1) return surroundingRegion(sheet, cellArea(active.row, active.column));
  const used = sheet.usedArea({ valuesOnly: true });
  const bottom = used === null ? area.top + 1 : Math.min(area.top + area.rowCount, used.top + used.rowCount);
  const right = used === null ? area.left + 1 : Math.min(area.left + area.columnCount, used.left + used.columnCount);
  return { ...area, rowCount: Math.max(1, bottom - area.top), columnCount: Math.max(1, right - area.left) };
}

/** A first row of texts over a row with a number: Excel guesses by more than that, which is not documented. */
function hasHeader(sheet: SheetModel, { top, left, rowCount, columnCount }: Area): boolean {
  if (rowCount < 2) return false;
  const columns = Array.from({ length: columnCount }, (_, index) => left + index);
  return columns.every((column) => typeof sheet.value(top, column) === 'string') && columns.some((column) => typeof sheet.value(top + 1, column) === 'number');
}

/** Ctrl+Shift+= and Ctrl+-: where whole rows or columns are selected. Else Excel asks what is to move, and here nothing happens. */
export function lineCommand(area: Area, way: 'insert' | 'delete'): CellCommand | null {
  if (area.columnCount >= SHEET_COLUMNS && area.rowCount < SHEET_ROWS) return `${way}-rows`;
  if (area.rowCount >= SHEET_ROWS && area.columnCount < SHEET_COLUMNS) return `${way}-columns`;
  return null;
}
