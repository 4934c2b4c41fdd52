/** AND, OR, XOR, NOT. */

import { VALUE_ERROR, type CellError } from '../../values/cell-error';
import { toTruth } from '../../values/conversion';
import { Matrix } from '../../values/matrix';
import { Reference } from '../../values/reference';
import type { Scalar } from '../../values/scalar';
import { type Value, isError } from '../../values/value';
import { type FunctionTable, define, defineRepeating } from '../definition/define';
import type { Evaluation } from '../definition/evaluation';
import { cellsOf } from '../definition/number-list';
import { truth, unread } from '../definition/parameters';

/** The truths and numbers among the arguments; texts and blanks in ranges are passed over. #VALUE! where there is none. */
function truthsOf(args: readonly Value[], evaluation: Evaluation): boolean[] | CellError {
  const truths: boolean[] = [];
  const failures: CellError[] = [];
  const addCell = (value: Scalar): 'stop' | undefined => {
    if (isError(value)) failures.push(value);
    else if (typeof value === 'boolean') truths.push(value);
    else if (typeof value === 'number') truths.push(value !== 0);
    return failures.length > 0 ? 'stop' : undefined;
  };
  for (const argument of args) {
    if (argument instanceof Reference || argument instanceof Matrix) {
      for (const cells of cellsOf(argument, evaluation)) cells.each(addCell);
    } else {
      const value = evaluation.dereference(argument);
      const read = value instanceof Matrix ? VALUE_ERROR : toTruth(value);
      if (isError(read)) failures.push(read);
      else truths.push(read);
    }
    if (failures[0] !== undefined) return failures[0];
  }
  return truths.length === 0 ? VALUE_ERROR : truths;
}

const ofTruths = (calculate: (truths: readonly boolean[]) => boolean) =>
  defineRepeating([], [unread], (_, groups, evaluation) => {
    const truths = truthsOf(groups.map(([argument]) => argument), evaluation);
    return isError(truths) ? truths : calculate(truths);
  });

export const LOGIC: FunctionTable = {
  AND: ofTruths((truths) => truths.every(Boolean)),
  OR: ofTruths((truths) => truths.some(Boolean)),
  XOR: ofTruths((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: define([truth], ([value]) => !value),
  TRUE: define([], () => true),
  FALSE: define([], () => false),
};
