/** What functions may ask while the formula of one cell is calculated. */

import type { Expression } from '../formula/expression';
import { FormulaSyntaxError, parseFormula } from '../formula/parse';
import type { FormulaPlace, FormulaScope } from '../formula/scope';
import type { Clock, Evaluation, RangeIndexes } from '../functions/definition/evaluation';
import { CALC_ERROR, type CellError, REFERENCE_ERROR, VALUE_ERROR } from '../values/cell-error';
import type { Conversion } from '../values/conversion';
import type { Matrix } from '../values/matrix';
import { Reference, isSingleCell } from '../values/reference';
import type { Scalar } from '../values/scalar';
import { Lambda, type Value } from '../values/value';

/** What is the same for all cells of a workbook. */
export interface EvaluationSettings {
  readonly conversion: Conversion;
  readonly scope: FormulaScope;
  readonly clock: Clock;
  readonly rangeIndexes: RangeIndexes;
}

export class CellEvaluation implements Evaluation {
  readonly conversion: Conversion;
  readonly scope: FormulaScope;
  readonly clock: Clock;
  readonly rangeIndexes: RangeIndexes;

  constructor(
    readonly caller: FormulaPlace,
    settings: EvaluationSettings,
  ) {
    this.conversion = settings.conversion;
    this.scope = settings.scope;
    this.clock = settings.clock;
    this.rangeIndexes = settings.rangeIndexes;
  }

  dereference(value: Value): Scalar | Matrix {
    if (value instanceof Lambda) return CALC_ERROR;
    if (!(value instanceof Reference)) return value;
    const from = value.single;
    if (from === null) return VALUE_ERROR;
    return isSingleCell(from.area) ? from.sheet.valueAt(from.area.top, from.area.left) : from.sheet.read(from.area);
  }

  referenceFromText(text: string): Reference | CellError {
    return referenceOf(this.#parse(text)) ?? REFERENCE_ERROR;
  }

  #parse(text: string): Expression | null {
    try {
      return parseFormula(`=${text}`, this.caller, this.scope);
    } catch (error) {
      if (error instanceof FormulaSyntaxError) return null;
      throw error;
    }
  }
}

function referenceOf(expression: Expression | null): Reference | null {
  if (expression?.kind === 'reference') return expression.reference;
  return expression?.kind === 'name' ? referenceOf(expression.meaning) : null;
}
