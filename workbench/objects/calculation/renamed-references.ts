/** Formulas follow the new names of sheets, tables and their columns, as in Excel: their texts are rewritten before the name changes. */

import { withColumnsRenamed, withSheetRenamed, withTableRenamed } from '../../calculation/formula/rewrite-references';
import type { SheetModel, TableModel, WorkbookModel } from '../../engine/port';
import { cellArea, contains } from '../addresses/areas';
import type { TableTarget } from '../definition/host-object';
import { rewriteFormulas } from './model-formulas';

export function renameSheetInFormulas(sheet: SheetModel, name: string, model: WorkbookModel): void {
  rewriteFormulas(model, (formula) => withSheetRenamed(formula, sheet.name, name));
}

export function renameTableInFormulas(table: TableModel, name: string, model: WorkbookModel): void {
  rewriteFormulas(model, (formula) => withTableRenamed(formula, table.name, name));
}

/** @param names the new names of columns, by the old ones */
export function renameColumnsInFormulas({ sheet, table }: TableTarget, names: ReadonlyMap<string, string>, model: WorkbookModel): void {
  rewriteFormulas(model, (formula, owner) => {
    const holds = owner.sheet === sheet && contains(table.area, cellArea(owner.row, owner.column));
    return withColumnsRenamed(formula, { name: table.name, holds }, names);
  });
}
