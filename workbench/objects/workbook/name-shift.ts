/** Defined names follow the cells that they stand for. */

import type { NameModel, SheetModel, WorkbookModel } from '../../engine/port';
import type { Shift } from '../range/area-shift';
import { shiftedFormula } from '../range/moved-references';

/** A name whose cells are deleted becomes #REF!, as in Excel. */
export function shiftNames(sheet: SheetModel, shift: Shift, model: WorkbookModel): void {
  for (const name of model.names) {
    const formula = shiftedFormula(name.formula, { sheet, owner: null, shift });
    if (formula !== name.formula) replaceName(model, name, formula);
  }
}

function replaceName(model: WorkbookModel, name: NameModel, formula: string): void {
  model.removeName(name.name, name.sheetId);
  model.addName({ ...name, formula });
}
