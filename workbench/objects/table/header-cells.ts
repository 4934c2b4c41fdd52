import type { Area, SheetModel } from '../../engine/port';
import { intersection } from '../areas';
import { tablePart } from './table-part';

/** The header cells of a table are the names of its columns: whatever was written there becomes a text, and another than its neighbours'. */
export function settleHeaderCells(sheet: SheetModel, written: Area): void {
  for (const table of sheet.tables) {
    if (table.showHeaders && intersection(tablePart(table, 'header'), written) !== null) table.settleHeaders();
  }
}
