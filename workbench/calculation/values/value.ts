/** What a formula calculates with. */

import { CellError } from './cell-error';
import { Matrix } from './matrix';
import type { Reference } from './reference';
import type { Scalar } from './scalar';

export type Value = Scalar | Matrix | Reference | Lambda;

/** An argument of a call: undefined where the formula leaves the place empty, as the second one of `IF(A1,,2)`. */
export type Argument = Value | undefined;

/** A function as a value: what LAMBDA makes, and what MAP, REDUCE and their like take (`BYROW(A1:B9,SUM)` too). */
export class Lambda {
  constructor(readonly apply: (values: readonly Argument[]) => Value) {}
}

export function isError(value: unknown): value is CellError {
  return value instanceof CellError;
}

/** The value as a matrix: a scalar is a matrix of one cell. */
export function asMatrix(value: Scalar | Matrix): Matrix {
  return value instanceof Matrix ? value : Matrix.of([[value]]);
}
