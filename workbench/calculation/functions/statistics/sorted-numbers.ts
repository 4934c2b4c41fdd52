/** The numbers of a range in ascending order, kept for all the formulas that ask for a place in it (a column of RANK). */

import type { CellError } from '../../values/cell-error';
import type { Matrix } from '../../values/matrix';
import { Reference } from '../../values/reference';
import { type Value, isError } from '../../values/value';
import type { Evaluation, RangeIndexKind } from '../definition/evaluation';
import { numbersIn, numbersOf } from '../definition/number-list';

export function ascending(numbers: readonly number[]): Float64Array {
  return Float64Array.from(numbers).sort();
}

const SORTED: RangeIndexKind<Float64Array | CellError> = {
  build: (cells: Matrix) => {
    const numbers = numbersIn(cells);
    return isError(numbers) ? numbers : ascending(numbers);
  },
};

export function sortedNumbers(argument: Value, evaluation: Evaluation): Float64Array | CellError {
  if (argument instanceof Reference && argument.single !== null) return evaluation.rangeIndexes.of(SORTED, argument);
  const numbers = numbersOf([argument], evaluation);
  return isError(numbers) ? numbers : ascending(numbers);
}

/** How many are below the value; with `including` also those equal to it. */
export function countBelow(sorted: ArrayLike<number>, value: number, equal: 'excluding' | 'including' = 'excluding'): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] ?? NaN;
    if (at < value || (equal === 'including' && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
