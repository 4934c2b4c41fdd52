/** One value. null is a blank cell, which is neither 0 nor "" until something asks it to be a number or a text. */

import type { CellValue } from '../../engine/port';
import { CellError, errorOf } from './cell-error';

export type Scalar = number | string | boolean | CellError | null;

/** A value of the workbook, whose errors are plain objects, as one to calculate with. */
export function scalarOf(value: CellValue): Scalar {
  return typeof value !== 'object' || value === null || value instanceof CellError ? value : errorOf(value.error);
}

/** True where both are the same value of the same type; errors by their code and sentence. */
export function sameScalar(a: Scalar, b: Scalar): boolean {
  if (a instanceof CellError && b instanceof CellError) return a.error === b.error && a.message === b.message;
  return Object.is(a, b);
}
