/** The k-th value, the median, percentiles. All take their numbers in ascending order. */

import { NUMBER_ERROR } from '../../values/cell-error';
import { isError } from '../../values/value';
import { type FunctionTable, define, defineRepeating } from '../definition/define';
import { numbersOf } from '../definition/number-list';
import { number, unread } from '../definition/parameters';
import { ascending, sortedNumbers } from './sorted-numbers';
import type { Scalar } from '../../values/scalar';

type OfSorted = (sorted: ArrayLike<number>, k: number) => Scalar;

/** k counts from 1 at the greatest; a fraction is rounded up. */
export const largest: OfSorted = (sorted, k) => sorted[sorted.length - Math.ceil(k)] ?? NUMBER_ERROR;
/** k counts from 1 at the least; a fraction is cut off. */
export const smallest: OfSorted = (sorted, k) => sorted[Math.trunc(k) - 1] ?? NUMBER_ERROR;

/** The value at a place counted from 0, between two of them in proportion. */
function between(sorted: ArrayLike<number>, place: number): Scalar {
  const low = Math.floor(place);
  const [below, above] = [sorted[low], sorted[low + 1]];
  if (below === undefined) return NUMBER_ERROR;
  return above === undefined || place === low ? below : below + (place - low) * (above - below);
}

export const percentileInclusive: OfSorted = (sorted, share) => (share < 0 || share > 1 ? NUMBER_ERROR : between(sorted, share * (sorted.length - 1)));

export const percentileExclusive: OfSorted = (sorted, share) => {
  const place = share * (sorted.length + 1) - 1;
  return share <= 0 || share >= 1 || place < 0 || place > sorted.length - 1 ? NUMBER_ERROR : between(sorted, place);
};

export function median(sorted: ArrayLike<number>): Scalar {
  return percentileInclusive(sorted, 0.5);
}

const takesNumber = (calculate: OfSorted) =>
  define([unread, number], ([argument, k], evaluation) => {
    const sorted = sortedNumbers(argument, evaluation);
    return isError(sorted) ? sorted : calculate(sorted, k);
  });

const quartile = (calculate: OfSorted): OfSorted => (sorted, quarter) => (quarter < 0 || quarter >= 5 ? NUMBER_ERROR : calculate(sorted, Math.trunc(quarter) / 4));

export const ORDER_STATISTICS: FunctionTable = {
  LARGE: takesNumber(largest),
  SMALL: takesNumber(smallest),
  PERCENTILE: takesNumber(percentileInclusive),
  'PERCENTILE.INC': takesNumber(percentileInclusive),
  'PERCENTILE.EXC': takesNumber(percentileExclusive),
  QUARTILE: takesNumber(quartile(percentileInclusive)),
  'QUARTILE.INC': takesNumber(quartile(percentileInclusive)),
  'QUARTILE.EXC': takesNumber(quartile(percentileExclusive)),
  MEDIAN: defineRepeating([], [unread], (_, groups, evaluation) => {
    const numbers = numbersOf(groups.map(([argument]) => argument), evaluation);
    return isError(numbers) ? numbers : median(ascending(numbers));
  }),
};
