/** Formulas follow the cells that they refer to when cells are inserted or deleted, as in Excel: their texts are rewritten before the cells move. */

import { rewriteReferences } from '../../calculation/formula/rewrite-references';
import type { SheetModel, WorkbookModel } from '../../engine/port';
import { intersection, sameArea } from '../addresses/areas';
import type { TableTarget } from '../definition/host-object';
import { isInsertion, shiftedArea, type Shift } from '../range/moving/area-shift';
import { withoutColumns, withoutTable } from './lost-references';
import { rewriteFormulas, type FormulaOwner } from './model-formulas';

/** Structured references lose the tables and columns that are deleted with their cells. */
export function shiftReferences(sheet: SheetModel, shift: Shift, model: WorkbookModel): void {
  const losses = sheet.tables.map((table) => lossOf({ sheet, table }, shift)).filter((loss) => loss !== null);
  rewriteFormulas(model, (formula, owner) => {
    return losses.reduce((text, lose) => lose(text, owner), shiftedFormula(formula, { sheet, owner: owner.sheet, shift }));
  });
}

type Loss = (formula: string, owner: FormulaOwner) => string;

function lossOf(target: TableTarget, shift: Shift): Loss | null {
  const { area, columnNames } = target.table;
  if (isInsertion(shift)) return null;
  const moved = shiftedArea(area, shift);
  if (moved === null) return (formula, owner) => withoutTable(formula, owner, target);
  if (moved === 'torn' || moved.columnCount === area.columnCount) return null;
  const common = intersection(area, shift.area);
  const gone = common === null ? [] : columnNames.slice(common.left - area.left, common.left - area.left + common.columnCount);
  return (formula, owner) => withoutColumns(formula, owner, target, gone);
}

export interface Moving {
  /** Where cells move. */
  readonly sheet: SheetModel;
  /** Whose formula it is; null for a name, which names its sheets itself. */
  readonly owner: SheetModel | null;
  readonly shift: Shift;
}

/**
 * A reference of which only a part of the width would move stays as it is, and one whose cells are deleted becomes #REF!.
 *
 * @example `=SUM(B2:B4)` after a row was inserted above row 3: `=SUM(B2:B5)`
 */
export function shiftedFormula(formula: string, { sheet, owner, shift }: Moving): string {
  return rewriteReferences(formula, (reference) => {
    const named = reference.sheetName ?? owner?.name;
    if (named?.toLowerCase() !== sheet.name.toLowerCase()) return reference;
    const area = shiftedArea(reference.area, shift);
    if (area === null) return 'lost';
    return area === 'torn' || sameArea(area, reference.area) ? reference : { ...reference, area };
  });
}
