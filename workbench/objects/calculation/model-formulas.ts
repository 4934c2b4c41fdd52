/**
 * All formulas of a workbook, in cells, defined names, data validation and conditional formats, rewritten at once: before something moves,
 * has another name or goes.
 */

import type { CellPlace, SheetModel, WorkbookModel } from '../../engine/port';
import { cellArea, contains, forEachCell } from '../addresses/areas';
import type { TableTarget } from '../definition/host-object';

export interface FormulaOwner {
  /** null for a name, which names its sheets itself. */
  readonly sheet: SheetModel | null;
  /** null for a name or a rule. */
  readonly cell: CellPlace | null;
}

/** Nothing is written before all formulas of cells and names are rewritten, so that a refusal leaves everything as it was. */
export function rewriteFormulas(model: WorkbookModel, rewrite: (formula: string, owner: FormulaOwner) => string): void {
  const writes: (() => void)[] = [];
  for (const sheet of model.sheets) {
    writes.push(() => {
      sheet.rewriteRules((formula) => rewrite(formula, { sheet, cell: null }));
    });
    const used = sheet.usedArea({ valuesOnly: true });
    if (used === null) continue;
    forEachCell(used, (row, column) => {
      const formula = sheet.formula(row, column);
      const next = formula === null ? null : rewrite(formula, { sheet, cell: { row, column } });
      if (next !== null && next !== formula) writes.push(() => sheet.setFormula(row, column, next, sheet.value(row, column)));
    });
  }
  for (const name of model.names) {
    const formula = rewrite(name.formula, { sheet: null, cell: null });
    if (formula !== name.formula) writes.push(() => (name.formula = formula));
  }
  for (const write of writes) write();
}

/** Whether a formula stands in a table, where `[@Score]` means the table's column. */
export function standsIn({ sheet, table }: TableTarget, owner: FormulaOwner): boolean {
  return owner.sheet === sheet && owner.cell !== null && contains(table.area, cellArea(owner.cell.row, owner.cell.column));
}
