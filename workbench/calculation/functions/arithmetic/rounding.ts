/** Rounding. A number counts with its 15 digits, so that 1.005 at two places is 1.01, as in Excel. */

import { DIVISION_BY_ZERO, NUMBER_ERROR } from '../../values/cell-error';
import { fifteenDigits, roundDecimal } from '../../values/decimal';
import { type FunctionTable, define } from '../definition/define';
import { integer, number, optional } from '../definition/parameters';

/** The next whole number towards minus infinity, after 15 digits: 2.9999999999999996 is 3. */
export function wholeBelow(value: number): number {
  return Math.floor(fifteenDigits(value));
}

function wholeAbove(value: number): number {
  return Math.ceil(fifteenDigits(value));
}

/** The multiple of a step, without the noise of multiplying. */
function multiple(count: number, step: number): number {
  return fifteenDigits(count * step) + 0;
}

function awayFromZero(value: number): number {
  return value < 0 ? wholeBelow(value) : wholeAbove(value);
}

/** CEILING and FLOOR: a number and a step of opposite signs only where the number is the negative one. */
function toStep(value: number, step: number, round: (steps: number) => number): number | typeof NUMBER_ERROR {
  return value > 0 && step < 0 ? NUMBER_ERROR : multiple(round(value / step), step);
}

export const ROUNDING: FunctionTable = {
  ROUND: define([number, integer], ([value, places]) => roundDecimal(value, places, 'half')),
  ROUNDUP: define([number, integer], ([value, places]) => roundDecimal(value, places, 'up')),
  ROUNDDOWN: define([number, integer], ([value, places]) => roundDecimal(value, places, 'down')),
  TRUNC: define([number, optional(integer, 0)], ([value, places]) => roundDecimal(value, places, 'down')),
  INT: define([number], ([value]) => wholeBelow(value)),
  MROUND: define([number, number], ([value, step]) => {
    if (value === 0 || step === 0) return 0;
    if (Math.sign(value) !== Math.sign(step)) return NUMBER_ERROR;
    return multiple(roundDecimal(value / step, 0, 'half'), step);
  }),
  CEILING: define([number, number], ([value, step]) => (step === 0 ? 0 : toStep(value, step, wholeAbove))),
  FLOOR: define([number, number], ([value, step]) => (value === 0 ? 0 : step === 0 ? DIVISION_BY_ZERO : toStep(value, step, wholeBelow))),
  'CEILING.MATH': define([number, optional(number, 1), optional(number, 0)], ([value, step, mode]) => {
    const size = Math.abs(step);
    if (size === 0) return 0;
    return multiple(value < 0 && mode !== 0 ? wholeBelow(value / size) : wholeAbove(value / size), size);
  }),
  'FLOOR.MATH': define([number, optional(number, 1), optional(number, 0)], ([value, step, mode]) => {
    const size = Math.abs(step);
    if (size === 0) return 0;
    return multiple(value < 0 && mode !== 0 ? wholeAbove(value / size) : wholeBelow(value / size), size);
  }),
  'CEILING.PRECISE': define([number, optional(number, 1)], ([value, step]) => (step === 0 ? 0 : multiple(wholeAbove(value / Math.abs(step)), Math.abs(step)))),
  'FLOOR.PRECISE': define([number, optional(number, 1)], ([value, step]) => (step === 0 ? 0 : multiple(wholeBelow(value / Math.abs(step)), Math.abs(step)))),
  EVEN: define([number], ([value]) => awayFromZero(value / 2) * 2 + 0),
  ODD: define([number], ([value]) => {
    const whole = awayFromZero(value);
    return whole % 2 !== 0 ? whole : whole + (value < 0 ? -1 : 1);
  }),
};
