/** Formulas that are copied to another cell. */

import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { columnLetters } from '../a1';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The formula with its relative references as far from its new cell as they were from the old one; a reference that would leave the
 * sheet becomes #REF!.
 * @example movedFormula('=A1*$B$1', { row: 0, column: 2 }, { row: 4, column: 2 }) // '=A5*$B$1'
 */
export function movedFormula(formula: string, from: Place, to: Place): string {
  if (from.row === to.row && from.column === to.column) return formula;
  return translateFormulaToA1(translateFormulaToR1C1(formula, address(from)), address(to), { wrapEdges: false });
}

function address({ row, column }: Place): string {
  return `${columnLetters(column)}${row + 1}`;
}
