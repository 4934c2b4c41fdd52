/** Averages, extremes and the most frequent value. */

import { DIVISION_BY_ZERO, NOT_AVAILABLE, NUMBER_ERROR } from '../../values/cell-error';
import { Matrix } from '../../values/matrix';
import type { Scalar } from '../../values/scalar';
import { isError } from '../../values/value';
import { ofNumbers, total } from '../arithmetic/sums';
import { type FunctionTable, define, defineRepeating } from '../definition/define';
import { NUMBERS_ONLY, type NumberRule, TEXT_AS_ZERO, numbersIn, numbersOf } from '../definition/number-list';
import { matrix, number, unread } from '../definition/parameters';

function average(rule: NumberRule) {
  return defineRepeating([], [unread], (_, groups, evaluation) => {
    const numbers = numbersOf(groups.map(([argument]) => argument), evaluation, rule);
    return isError(numbers) ? numbers : numbers.length === 0 ? DIVISION_BY_ZERO : total(numbers) / numbers.length;
  });
}

/** 0 where there is no number. */
function extreme(choose: (a: number, b: number) => number, rule: NumberRule = NUMBERS_ONLY) {
  return defineRepeating([], [unread], (_, groups, evaluation) => {
    const numbers = numbersOf(groups.map(([argument]) => argument), evaluation, rule);
    return isError(numbers) ? numbers : numbers.length === 0 ? 0 : numbers.reduce((a, b) => choose(a, b));
  });
}

/** The most frequent numbers in the order in which they first appear; none where every number is alone. */
function modes(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  return most < 2 ? [] : [...counts].filter(([, count]) => count === most).map(([value]) => value);
}

export function mode(numbers: readonly number[]): Scalar {
  return modes(numbers)[0] ?? NOT_AVAILABLE;
}

export const AVERAGES: FunctionTable = {
  AVERAGE: average(NUMBERS_ONLY),
  AVERAGEA: average(TEXT_AS_ZERO),
  MIN: extreme(Math.min),
  MAX: extreme(Math.max),
  MINA: extreme(Math.min, TEXT_AS_ZERO),
  MAXA: extreme(Math.max, TEXT_AS_ZERO),
  MODE: ofNumbers(mode),
  'MODE.SNGL': ofNumbers(mode),
  'MODE.MULT': ofNumbers((numbers) => {
    const all = modes(numbers);
    return all.length === 0 ? NOT_AVAILABLE : Matrix.of(all.map((value) => [value]));
  }),
  GEOMEAN: ofNumbers((numbers) => {
    if (numbers.length === 0 || numbers.some((value) => value <= 0)) return NUMBER_ERROR;
    return Math.exp(total(numbers.map(Math.log)) / numbers.length);
  }),
  HARMEAN: ofNumbers((numbers) => {
    if (numbers.length === 0 || numbers.some((value) => value <= 0)) return NUMBER_ERROR;
    return numbers.length / total(numbers.map((value) => 1 / value));
  }),
  TRIMMEAN: define([matrix, number], ([cells, share]) => {
    const numbers = numbersIn(cells);
    if (isError(numbers)) return numbers;
    if (numbers.length === 0 || share < 0 || share >= 1) return NUMBER_ERROR;
    const cut = Math.floor((numbers.length * share) / 2);
    const kept = [...numbers].sort((a, b) => a - b).slice(cut, numbers.length - cut);
    return total(kept) / kept.length;
  }),
};
