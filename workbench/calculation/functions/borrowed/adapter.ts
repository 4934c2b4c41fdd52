/** Functions of `@formulajs/formulajs` on plain numbers and texts, whose errors are JavaScript's. */

import { errorOf, NUMBER_ERROR, VALUE_ERROR } from '../../values/cell-error';
import type { Scalar } from '../../values/scalar';

/** A result as a value of the sheet: an Error carries the code in its message, what is not finite is #NUM!. */
export function borrowedResult(result: unknown): Scalar {
  if (result instanceof Error) return errorOf(result.message);
  if (typeof result === 'number') return Number.isFinite(result) ? result : NUMBER_ERROR;
  return typeof result === 'string' || typeof result === 'boolean' ? result : VALUE_ERROR;
}
