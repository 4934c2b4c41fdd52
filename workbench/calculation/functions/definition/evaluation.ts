/** What a function may ask of the cell that it is calculated for. */

import type { FormulaPlace, FormulaScope } from '../../formula/scope';
import type { Conversion } from '../../values/conversion';
import type { Matrix } from '../../values/matrix';
import type { Reference } from '../../values/reference';
import type { Scalar } from '../../values/scalar';
import type { CellError } from '../../values/cell-error';
import type { Value } from '../../values/value';

export interface Evaluation {
  readonly caller: FormulaPlace;
  readonly conversion: Conversion;
  readonly scope: FormulaScope;
  readonly clock: Clock;
  /** What is kept of a range for the many formulas that ask the same of it, until one of its cells changes. */
  readonly rangeIndexes: RangeIndexes;
  /** The value behind a reference: one cell's as a scalar, more as a view; #VALUE! for a union. Others stay as they are. */
  dereference(value: Value): Scalar | Matrix;
  /** The reference that a text such as `Sheet1!A1:B2`, a defined name or a table's name stands for; #REF! for none. */
  referenceFromText(text: string): Reference | CellError;
}

export interface Clock {
  /** The present as a date in Excel's count: days since 1899-12-30 with the time of day as fraction, in local time. */
  now(): number;
  /** At least 0 and below 1. */
  random(): number;
}

/** Something worth keeping of a range, e.g. its numbers in order. The object itself is the key: make one for each kind. */
export interface RangeIndexKind<T> {
  build(cells: Matrix, conversion: Conversion): T;
}

export interface RangeIndexes {
  /** The index of a range; built where none is kept, or a cell of its columns has changed since. */
  of<T>(kind: RangeIndexKind<T>, reference: Reference): T;
}
