/** Variance and deviation. */

import { DIVISION_BY_ZERO, NUMBER_ERROR } from '../../values/cell-error';
import type { Scalar } from '../../values/scalar';
import { isError } from '../../values/value';
import { type FunctionTable, defineRepeating } from '../definition/define';
import { NUMBERS_ONLY, type NumberRule, TEXT_AS_ZERO, numbersOf } from '../definition/number-list';
import { unread } from '../definition/parameters';
import { ofNumbers, total } from '../arithmetic/sums';

function squaresAboutMean(numbers: readonly number[]): number {
  const mean = total(numbers) / numbers.length;
  return total(numbers.map((value) => (value - mean) ** 2));
}

/** #DIV/0! for no number, of a sample also for one. */
export function variance(numbers: readonly number[], of: 'sample' | 'population'): Scalar {
  const degrees = numbers.length - (of === 'sample' ? 1 : 0);
  return degrees <= 0 ? DIVISION_BY_ZERO : squaresAboutMean(numbers) / degrees;
}

function spread(of: 'sample' | 'population', result: 'variance' | 'deviation', rule: NumberRule = NUMBERS_ONLY) {
  return defineRepeating([], [unread], (_, groups, evaluation) => {
    const numbers = numbersOf(groups.map(([argument]) => argument), evaluation, rule);
    if (isError(numbers)) return numbers;
    const found = variance(numbers, of);
    return result === 'deviation' && typeof found === 'number' ? Math.sqrt(found) : found;
  });
}

export const SPREAD: FunctionTable = {
  STDEV: spread('sample', 'deviation'),
  'STDEV.S': spread('sample', 'deviation'),
  STDEVP: spread('population', 'deviation'),
  'STDEV.P': spread('population', 'deviation'),
  STDEVA: spread('sample', 'deviation', TEXT_AS_ZERO),
  STDEVPA: spread('population', 'deviation', TEXT_AS_ZERO),
  VAR: spread('sample', 'variance'),
  'VAR.S': spread('sample', 'variance'),
  VARP: spread('population', 'variance'),
  'VAR.P': spread('population', 'variance'),
  VARA: spread('sample', 'variance', TEXT_AS_ZERO),
  VARPA: spread('population', 'variance', TEXT_AS_ZERO),
  DEVSQ: ofNumbers((numbers) => (numbers.length === 0 ? NUMBER_ERROR : squaresAboutMean(numbers))),
  AVEDEV: ofNumbers((numbers) => {
    if (numbers.length === 0) return NUMBER_ERROR;
    const mean = total(numbers) / numbers.length;
    return total(numbers.map((value) => Math.abs(value - mean))) / numbers.length;
  }),
};
