/** Loans, annuities and depreciation, by `@formulajs/formulajs`. */

import * as formulajs from '@formulajs/formulajs';
import { isError } from '../../values/value';
import { type FunctionTable, define, defineRepeating } from '../definition/define';
import { numbersOf } from '../definition/number-list';
import { number, optional, unread } from '../definition/parameters';
import { borrowedResult } from './adapter';

const ZERO = optional(number, 0);

export const FINANCE: FunctionTable = {
  PMT: define([number, number, number, ZERO, ZERO], ([rate, count, present, future, type]) => borrowedResult(formulajs.PMT(rate, count, present, future, type))),
  PV: define([number, number, number, ZERO, ZERO], ([rate, count, payment, future, type]) => borrowedResult(formulajs.PV(rate, count, payment, future, type))),
  FV: define([number, number, number, ZERO, ZERO], ([rate, count, payment, present, type]) => borrowedResult(formulajs.FV(rate, count, payment, present, type))),
  NPER: define([number, number, number, ZERO, ZERO], ([rate, payment, present, future, type]) => borrowedResult(formulajs.NPER(rate, payment, present, future, type))),
  NPV: defineRepeating([number], [unread], ([rate], groups, evaluation) => {
    const flows = numbersOf(groups.map(([argument]) => argument), evaluation);
    return isError(flows) ? flows : borrowedResult(formulajs.NPV(rate, ...flows));
  }),
  SLN: define([number, number, number], ([cost, salvage, life]) => borrowedResult(formulajs.SLN(cost, salvage, life))),
  SYD: define([number, number, number, number], ([cost, salvage, life, period]) => borrowedResult(formulajs.SYD(cost, salvage, life, period))),
  EFFECT: define([number, number], ([rate, count]) => borrowedResult(formulajs.EFFECT(rate, count))),
  NOMINAL: define([number, number], ([rate, count]) => borrowedResult(formulajs.NOMINAL(rate, count))),
};
