/** What a formula comes to that stands in no cell: a defined name's, as seen from the first cell of a sheet. */

import type { Area, CellValue, SheetModel } from '../../engine/port';
import { type CellSheet, modelValue } from '../cells/cell-sheet';
import type { CellWorkbook } from '../cells/cell-workbook';
import { Uncalculated } from '../cells/uncalculated';
import { FormulaSyntaxError } from '../formula/parse';
import { UnsupportedFunction, bindFormula } from '../graph/bind-formula';
import { BUSY, NAME_ERROR, VALUE_ERROR } from '../values/cell-error';
import { Matrix } from '../values/matrix';
import { Reference } from '../values/reference';
import type { Value } from '../values/value';
import { CellEvaluation, type EvaluationSettings } from './cell-evaluation';
import { Evaluator, resultOf } from './evaluate';

export type FreeValue =
  /** More than one for a union, or the same cells of several sheets. */
  | { readonly kind: 'cells'; readonly areas: readonly { readonly sheet: SheetModel; readonly area: Area }[] }
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'array' };

export interface FreeSettings extends EvaluationSettings {
  readonly scope: CellWorkbook;
  readonly isCustomFunction: (name: string) => boolean;
}

/** A custom function is #VALUE!, as documented of names; a cell that waits for its calculation is #BUSY!. @throws {UnsupportedFunction} */
export function freeValue(formula: string, sheet: CellSheet, settings: FreeSettings): FreeValue {
  const place = { sheet, row: 0, column: 0 };
  const evaluation = new CellEvaluation(place, settings);
  try {
    const { expression, unsupported } = bindFormula(formula, place, { scope: settings.scope, mode: 'spills' });
    if (expression === null) throw new UnsupportedFunction(unsupported ?? formula);
    const value: Value = new Evaluator(evaluation, (name) => (settings.isCustomFunction(name) ? VALUE_ERROR : null)).evaluate(expression);
    if (value instanceof Reference) {
      const areas = value.areas.map((one) => ({ sheet: settings.scope.byId(one.sheet.id).model, area: one.area }));
      return { kind: 'cells', areas };
    }
    const result = resultOf(value, evaluation);
    return result instanceof Matrix ? { kind: 'array' } : { kind: 'value', value: modelValue(result) };
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return { kind: 'value', value: modelValue(NAME_ERROR) };
    if (error instanceof Uncalculated) return { kind: 'value', value: modelValue(BUSY) };
    throw error;
  }
}
