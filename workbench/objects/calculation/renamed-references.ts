/** Formulas follow the new names of sheets, tables and their columns, as in Excel: their texts are rewritten before the name changes. */

import { withSheetRenamed } from '../../calculation/formula/rewrite-references';
import { withColumnsRenamed, withTableRenamed } from '../../calculation/formula/rewrite-tables';
import type { SheetModel, TableModel, WorkbookModel } from '../../engine/port';
import type { TableTarget } from '../definition/host-object';
import { rewriteFormulas, standsIn } from './model-formulas';

export function renameSheetInFormulas(sheet: SheetModel, name: string, model: WorkbookModel): void {
  rewriteFormulas(model, (formula) => withSheetRenamed(formula, sheet.name, name));
}

export function renameTableInFormulas(table: TableModel, name: string, model: WorkbookModel): void {
  rewriteFormulas(model, (formula) => withTableRenamed(formula, table.name, name));
}

/** @param names the new names of columns, by the old ones */
export function renameColumnsInFormulas(target: TableTarget, names: ReadonlyMap<string, string>, model: WorkbookModel): void {
  const { name } = target.table;
  rewriteFormulas(model, (formula, owner) => withColumnsRenamed(formula, { name, holds: standsIn(target, owner) }, names));
}
