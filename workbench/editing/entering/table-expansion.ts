/**
 * A table grows over what a person enters directly below or right of it, as Excel's AutoCorrect option "Include new rows and columns in
 * table" does by default. It does not where the table has a total row, or where other cells of the new row or column hold something: both
 * guesses. Formulas of a column are not filled down.
 */

import type { Area, SheetModel, TableModel } from '../../engine/port';
import { contains, forEachCell, intersection } from '../../objects/addresses/areas';
import { raiseTablesChanged } from '../../objects/table/table-events';
import type { WorkbookSession } from '../../objects/session/workbook-session';
import { DONE, type Outcome } from '../refusal';

/** @param entered the cells that were just entered */
export function expandTable(sheet: SheetModel, entered: Area, session: WorkbookSession): Outcome {
  if (sheet.protection !== null) return DONE;
  for (const table of sheet.tables) {
    const grown = table.showTotals || table.filtering ? null : grownArea(table, entered);
    if (grown === null || !isFree(sheet, table, { grown, entered })) continue;
    const { area } = table;
    session.calculation.changeStructure(() => {
      const below = grown.rowCount > area.rowCount;
      forEachCell(grown, (row, column) => {
        if (row < area.top + area.rowCount && column < area.left + area.columnCount) return;
        const from = below ? { row: area.top + area.rowCount - 1, column } : { row, column: area.left + area.columnCount - 1 };
        const { numberFormat } = sheet.style(row, column);
        sheet.copyStyle(from, { row, column });
        if (numberFormat !== 'General') sheet.setStyle({ top: row, left: column, rowCount: 1, columnCount: 1 }, { numberFormat });
      });
      table.area = grown;
    });
    raiseTablesChanged({ sheet, area: entered }, session, { changeType: 'RangeEdited', source: 'Local', triggerSource: session.triggerSource });
    return DONE;
  }
  return DONE;
}

/** null where nothing was entered directly below or right of the table. */
function grownArea({ area }: TableModel, entered: Area): Area | null {
  const below = { ...area, top: area.top + area.rowCount, rowCount: entered.rowCount };
  if (entered.top === below.top && contains(below, entered)) return { ...area, rowCount: area.rowCount + entered.rowCount };
  const beside = { ...area, left: area.left + area.columnCount, columnCount: entered.columnCount };
  if (entered.left === beside.left && contains(beside, entered)) return { ...area, columnCount: area.columnCount + entered.columnCount };
  return null;
}

function isFree(sheet: SheetModel, table: TableModel, { grown, entered }: { readonly grown: Area; readonly entered: Area }): boolean {
  const bound = [...sheet.merges, ...sheet.tables.filter((other) => other !== table).map((other) => other.area)];
  if (bound.some((area) => intersection(area, grown) !== null)) return false;
  let free = true;
  forEachCell(grown, (row, column) => {
    const cell = { top: row, left: column, rowCount: 1, columnCount: 1 };
    if (!contains(table.area, cell) && !contains(entered, cell) && sheet.value(row, column) !== null) free = false;
  });
  return free;
}
