/**
 * Format as table: a table at the selection gets the style; where there is none, cells are to become one, about whose header Excel asks first. The question
 * is kept by the sheet's place in the window (sheet-place.ts).
 */

import type { Area, TableModel } from '../../../engine/port';
import type { TableDress } from '../../../editing/table-editing';
import { cellArea, contains } from '../../../objects/addresses/areas';
import { surroundingRegion } from '../../../objects/range/range-region';
import type { SelectionState } from '../../grid';
import { hasHeader, usedPart } from './sorted-rows';
import type { TablePlan } from './table-plan';
import type { Workbench } from '../workbench';

/** Excel's own choice. */
export const USUAL_STYLE = 'TableStyleMedium2';

export function tableAt({ sheet, active }: SelectionState): TableModel | null {
  return sheet.tables.find(({ area }) => contains(area, cellArea(active.row, active.column))) ?? null;
}

export function formatAsTable(workbench: Workbench, style: string): void {
  const { document: opened, sheetPlace } = workbench;
  if (opened === null || sheetPlace.grid?.commit() !== 'done' || sheetPlace.selection === null) return;
  const { selection } = sheetPlace;
  if (tableAt(selection) !== null) {
    dressTable(workbench, { style });
    return;
  }
  const area = cellsOfTable(selection);
  sheetPlace.plan({ sheet: selection.sheet, area, style, header: hasHeader(selection.sheet, area) ? 'first-row' : 'none' });
}

export function dressTable(workbench: Workbench, dress: TableDress): void {
  const { document: opened, sheetPlace } = workbench;
  const table = sheetPlace.selection === null ? null : tableAt(sheetPlace.selection);
  if (opened === null || sheetPlace.selection === null || table === null) return;
  const outcome = opened.editing.tables.dress({ sheet: sheetPlace.selection.sheet, table }, dress);
  if (outcome.kind === 'refused') workbench.refuse(outcome);
}

/** The plan is carried out, or given up where it is null. */
export function endPlan(workbench: Workbench, plan: TablePlan | null): void {
  const { document: opened, sheetPlace } = workbench;
  sheetPlace.plan(null);
  if (plan !== null && opened !== null) {
    const outcome = opened.editing.tables.add(plan.sheet, plan);
    if (outcome.kind === 'refused') workbench.refuse(outcome);
    else opened.editing.select(plan.sheet, outcome.value.area);
  }
  sheetPlace.grid?.focus();
}

function cellsOfTable({ sheet, area, active }: SelectionState): Area {
  return area.rowCount * area.columnCount === 1 ? surroundingRegion(sheet, cellArea(active.row, active.column)) : usedPart(sheet, area);
}
