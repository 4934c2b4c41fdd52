import type { Area } from '../../engine/port';
import { intersection } from '../addresses/areas';
import { renameColumnsInFormulas } from '../calculation/renamed-references';
import type { RangeTarget } from '../definition/host-object';
import type { WorkbookSession } from '../session/workbook-session';
import { tablePart } from './table-part';

/**
 * The header cells of a table are the names of its columns: whatever was written there becomes a text, and another than its neighbours'.
 * Formulas that name a column name it anew.
 */
export function settleHeaderCells({ sheet, area }: RangeTarget, session: Pick<WorkbookSession, 'calculation' | 'model'>): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders || !touches(tablePart(table, 'header'), area)) continue;
    const names = table.settleHeaders();
    if (names.size > 0) session.calculation.changeStructure(() => renameColumnsInFormulas({ sheet, table }, names, session.model));
  }
}

function touches(header: Area, written: Area): boolean {
  return intersection(header, written) !== null;
}
