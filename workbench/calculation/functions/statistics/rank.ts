/**
 * The place of a number among others: RANK and PERCENTRANK. Numbers are compared exactly, as Excel does here: 72.00000000000001
 * does not tie with 72.
 */

import { NOT_AVAILABLE, NUMBER_ERROR } from '../../values/cell-error';
import { roundDecimal } from '../../values/decimal';
import { isError } from '../../values/value';
import { type FunctionTable, define } from '../definition/define';
import { integer, number, optional, reference, unread } from '../definition/parameters';
import { countBelow, sortedNumbers } from './sorted-numbers';

/** Equal numbers get the best rank of all of them, or the mean; #N/A for a number that is not among them. */
function rankOf(ties: 'best' | 'mean') {
  return define([number, reference, optional(number, 0)], ([value, range, order], evaluation) => {
    const sorted = sortedNumbers(range, evaluation);
    if (isError(sorted)) return sorted;
    const below = countBelow(sorted, value);
    const belowOrEqual = countBelow(sorted, value, 'including');
    const equal = belowOrEqual - below;
    if (equal === 0) return NOT_AVAILABLE;
    const best = (order === 0 ? sorted.length - belowOrEqual : below) + 1;
    return ties === 'best' ? best : best + (equal - 1) / 2;
  });
}

/** The share of the numbers that are less, cut off after the given number of digits; between two numbers in proportion. */
function percentRank(kind: 'inclusive' | 'exclusive') {
  return define([unread, number, optional(integer, 3)], ([argument, value, digits], evaluation) => {
    const sorted = sortedNumbers(argument, evaluation);
    if (isError(sorted)) return sorted;
    if (digits < 1 || sorted.length === 0) return NUMBER_ERROR;
    const place = placeOf(sorted, value);
    if (place === null) return NOT_AVAILABLE;
    if (kind === 'exclusive') return roundDecimal((place + 1) / (sorted.length + 1), digits, 'down');
    return sorted.length === 1 ? 1 : roundDecimal(place / (sorted.length - 1), digits, 'down');
  });
}

function placeOf(sorted: Float64Array, value: number): number | null {
  const below = countBelow(sorted, value);
  const next = sorted[below];
  if (next === value) return below;
  const previous = sorted[below - 1];
  if (previous === undefined || next === undefined) return null;
  return below - 1 + (value - previous) / (next - previous);
}

export const RANK: FunctionTable = {
  RANK: rankOf('best'),
  'RANK.EQ': rankOf('best'),
  'RANK.AVG': rankOf('mean'),
  PERCENTRANK: percentRank('inclusive'),
  'PERCENTRANK.INC': percentRank('inclusive'),
  'PERCENTRANK.EXC': percentRank('exclusive'),
};

