/** All formulas of a workbook, those of defined names among them, rewritten at once: before something moves or has another name. */

import type { SheetModel, WorkbookModel } from '../../engine/port';
import { forEachCell } from '../addresses/areas';

export interface FormulaOwner {
  /** Of the cell; null for a name, which names its sheets itself. */
  readonly sheet: SheetModel | null;
  readonly row: number;
  readonly column: number;
}

/** Nothing is written before all are rewritten, so that a refusal leaves everything as it was. */
export function rewriteFormulas(model: WorkbookModel, rewrite: (formula: string, owner: FormulaOwner) => string): void {
  const writes: (() => void)[] = [];
  for (const sheet of model.sheets) {
    const used = sheet.usedArea({ valuesOnly: true });
    if (used === null) continue;
    forEachCell(used, (row, column) => {
      const formula = sheet.formula(row, column);
      const next = formula === null ? null : rewrite(formula, { sheet, row, column });
      if (next !== null && next !== formula) writes.push(() => sheet.setFormula(row, column, next, sheet.value(row, column)));
    });
  }
  for (const name of model.names) {
    const formula = rewrite(name.formula, { sheet: null, row: 0, column: 0 });
    if (formula === name.formula) continue;
    writes.push(() => {
      model.removeName(name.name, name.sheetId);
      model.addName({ ...name, formula });
    });
  }
  for (const write of writes) write();
}
