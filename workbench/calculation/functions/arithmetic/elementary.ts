/** One number, or two, to one number. */

import { DIVISION_BY_ZERO, NUMBER_ERROR } from '../../values/cell-error';
import type { Scalar } from '../../values/scalar';
import { type FunctionTable, define, defineRepeating } from '../definition/define';
import { integer, number, optional, unread } from '../definition/parameters';
import { numbersOf } from '../definition/number-list';
import { isError } from '../../values/value';
import { wholeBelow } from './rounding';

/** A result that is no number is #NUM!. */
export function finite(result: number): Scalar {
  return Number.isFinite(result) ? result + 0 : NUMBER_ERROR;
}

export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return NUMBER_ERROR;
  if (base === 0 && exponent < 0) return DIVISION_BY_ZERO;
  return finite(base ** exponent);
}

const of = (calculate: (value: number) => number) => define([number], ([value]) => finite(calculate(value)));

function factorial(value: number): number {
  let product = 1;
  for (let factor = 2; factor <= value; factor++) product *= factor;
  return product;
}

function combinations(total: number, chosen: number): number {
  let product = 1;
  for (let step = 1; step <= Math.min(chosen, total - chosen); step++) product = (product * (total - step + 1)) / step;
  return Math.round(product);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** GCD and LCM take whole numbers from 0. */
function folded(start: number, step: (total: number, value: number) => number) {
  return defineRepeating([], [unread], (_, groups, evaluation) => {
    const numbers = numbersOf(groups.map(([argument]) => argument), evaluation);
    if (isError(numbers)) return numbers;
    if (numbers.some((value) => value < 0)) return NUMBER_ERROR;
    return finite(numbers.map(Math.trunc).reduce(step, start));
  });
}

export const ELEMENTARY: FunctionTable = {
  ABS: of(Math.abs),
  SIGN: of(Math.sign),
  SQRT: of(Math.sqrt),
  SQRTPI: of((value) => Math.sqrt(value * Math.PI)),
  EXP: of(Math.exp),
  LN: define([number], ([value]) => (value <= 0 ? NUMBER_ERROR : Math.log(value))),
  LOG10: define([number], ([value]) => (value <= 0 ? NUMBER_ERROR : Math.log10(value))),
  LOG: define([number, optional(number, 10)], ([value, base]) => {
    if (value <= 0 || base <= 0) return NUMBER_ERROR;
    if (base === 1) return DIVISION_BY_ZERO;
    return base === 10 ? Math.log10(value) : base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
  }),
  POWER: define([number, number], ([base, exponent]) => power(base, exponent)),
  PI: define([], () => Math.PI),
  MOD: define([number, number], ([value, divisor]) => {
    if (divisor === 0) return DIVISION_BY_ZERO;
    const rest = value - divisor * wholeBelow(value / divisor);
    return Math.abs(rest) < Math.abs(value) * 1e-15 ? 0 : rest + 0;
  }),
  QUOTIENT: define([number, number], ([value, divisor]) => (divisor === 0 ? DIVISION_BY_ZERO : Math.trunc(value / divisor) + 0)),
  FACT: define([integer], ([value]) => (value < 0 ? NUMBER_ERROR : finite(factorial(value)))),
  COMBIN: define([integer, integer], ([total, chosen]) => (total < 0 || chosen < 0 || chosen > total ? NUMBER_ERROR : finite(combinations(total, chosen)))),
  PERMUT: define([integer, integer], ([total, chosen]) =>
    total <= 0 || chosen < 0 || chosen > total ? NUMBER_ERROR : finite(factorial(total) / factorial(total - chosen)),
  ),
  GCD: folded(0, commonDivisor),
  LCM: folded(1, (total, value) => (total === 0 || value === 0 ? 0 : (total * value) / commonDivisor(total, value))),
  SIN: of(Math.sin),
  COS: of(Math.cos),
  TAN: of(Math.tan),
  ASIN: of(Math.asin),
  ACOS: of(Math.acos),
  ATAN: of(Math.atan),
  ATAN2: define([number, number], ([x, y]) => (x === 0 && y === 0 ? DIVISION_BY_ZERO : Math.atan2(y, x))),
  SINH: of(Math.sinh),
  COSH: of(Math.cosh),
  TANH: of(Math.tanh),
  DEGREES: of((value) => (value * 180) / Math.PI),
  RADIANS: of((value) => (value * Math.PI) / 180),
};
