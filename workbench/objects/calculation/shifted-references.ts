/** Formulas follow the cells that they refer to when cells are inserted or deleted, as in Excel: their texts are rewritten before the cells move. */

import { rewriteReferences } from '../../calculation/formula/rewrite-references';
import type { SheetModel, WorkbookModel } from '../../engine/port';
import { sameArea } from '../addresses/areas';
import { shiftedArea, type Shift } from '../range/moving/area-shift';
import { rewriteFormulas } from './model-formulas';

export function shiftReferences(sheet: SheetModel, shift: Shift, model: WorkbookModel): void {
  rewriteFormulas(model, (formula, owner) => shiftedFormula(formula, { sheet, owner: owner.sheet, shift }));
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
