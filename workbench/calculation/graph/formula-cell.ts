/** A cell that holds a formula, and what calculation knows about it. */

import type { Area } from '../../engine/port';
import type { CellSheet } from '../cells/cell-sheet';
import type { CustomCallMemory } from '../custom-functions/call-memory';
import type { Expression } from '../formula/expression';
import type { SheetArea } from '../values/reference';

/** Whether the formula fills as many cells as its result has, or, as in files of older Excels, takes one cell of every range. */
export type ArrayMode = 'spills' | 'intersects';

/** What the text of a formula comes to at its place, until names, tables or sheets change. */
export interface BoundFormula {
  /** null where the formula cannot be calculated here: its cell keeps the result that it has. */
  readonly expression: Expression | null;
  /** Why not, as a name to tell: the function that is missing, or the text that is no formula. */
  readonly unsupported: string | null;
  /** Every cell that the formula names, so that it follows their changes. */
  readonly precedents: readonly SheetArea[];
  readonly volatile: boolean;
  /** Names that are called and are no functions of Excel, in capitals. */
  readonly customNames: readonly string[];
}

export interface FormulaCell {
  readonly sheet: CellSheet;
  readonly row: number;
  readonly column: number;
  /** With its leading '='. It changes where a sheet or table that it names gets another name. */
  text: string;
  readonly mode: ArrayMode;
  bound: BoundFormula;
  /** Where its result would go while something stands in the way (#SPILL!). */
  blocked: Area | null;
  /** The custom functions that it called, with their results. */
  calls: CustomCallMemory;
  /** How often it was calculated in the running recalculation, which ends a formula that chases its own spill. */
  rounds: number;
  /** The number of the recalculation that `rounds` counts in. */
  recalculation: number;
}
