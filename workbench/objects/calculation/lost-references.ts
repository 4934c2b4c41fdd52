/**
 * What refers to a sheet, a table or a column that goes: formulas are rewritten before it does, so that nothing that comes later and has its
 * name takes its place.
 */

import { withSheetDeleted } from '../../calculation/formula/rewrite-references';
import { withColumnsDeleted, withTableConverted, withTableDeleted } from '../../calculation/formula/rewrite-tables';
import type { Area, SheetModel, WorkbookModel } from '../../engine/port';
import type { TableTarget } from '../definition/host-object';
import { absoluteReference } from '../workbook/absolute-reference';
import { rewriteFormulas, standsIn, type FormulaOwner } from './model-formulas';

/** The formulas of the sheet itself go with it. */
export function loseSheet(sheet: SheetModel, model: WorkbookModel): void {
  const names = model.sheets.map(({ name }) => name);
  rewriteFormulas(model, (formula, owner) => {
    if (owner.sheet === sheet) return formula;
    const rest = withSheetDeleted(formula, sheet.name, names);
    return sheet.tables.reduce((text, { name }) => withTableDeleted(text, { name, holds: false }), rest);
  });
}

export function loseTable(target: TableTarget, model: WorkbookModel): void {
  rewriteFormulas(model, (formula, owner) => withoutTable(formula, owner, target));
}

/** The cells of the table stay, and so do the references to them. */
export function convertTable(target: TableTarget, model: WorkbookModel): void {
  const { sheet, table } = target;
  const address = (area: Area): string => absoluteReference({ sheet, area }).slice(1);
  rewriteFormulas(model, (formula, owner) => {
    const row = owner.sheet === sheet && owner.cell !== null ? owner.cell.row : null;
    return withTableConverted(formula, { name: table.name, holds: standsIn(target, owner) }, { model: table, row, address });
  });
}

export function withoutTable(formula: string, owner: FormulaOwner, target: TableTarget): string {
  return withTableDeleted(formula, { name: target.table.name, holds: standsIn(target, owner) });
}

/** @param gone names of columns */
export function withoutColumns(formula: string, owner: FormulaOwner, target: TableTarget, gone: readonly string[]): string {
  const { name, columnNames } = target.table;
  return withColumnsDeleted(formula, { name, holds: standsIn(target, owner) }, columnNames, gone);
}
