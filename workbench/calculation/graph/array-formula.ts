/**
 * Which formulas a file must mark as array formulas, so that whoever opens it calculates them as they were entered. As Excel does it:
 * those whose result may have several cells, and those that calculate with cells one by one where an Excel without spilling would take
 * one cell of a range.
 */

import { withImplicitIntersection } from '../evaluate/implicit-intersection';
import { type Expression, walk } from '../formula/expression';
import type { FormulaCell } from './formula-cell';

/** @param givesMatrix whether a custom function's result may have several cells */
export function isArrayFormula(formula: FormulaCell, givesMatrix: (name: string) => boolean): boolean {
  const { sheet, row, column, mode, blocked, bound } = formula;
  if (mode !== 'spills' || bound.expression === null) return false;
  if (blocked !== null || sheet.spillAt(row, column) !== null || bound.customNames.some(givesMatrix)) return true;
  // One more is the formula's own result, which is one value here.
  return intersections(withImplicitIntersection(bound.expression)) > intersections(bound.expression) + 1;
}

function intersections(expression: Expression): number {
  let count = 0;
  walk(expression, (part) => {
    if (part.kind === 'implicit-intersection') count++;
  });
  return count;
}
