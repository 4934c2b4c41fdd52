/** COUNTIF, SUMIF, AVERAGEIF, their plurals, MAXIFS and MINIFS. */

import { type CellError, DIVISION_BY_ZERO, VALUE_ERROR } from '../../values/cell-error';
import { Matrix } from '../../values/matrix';
import { Reference } from '../../values/reference';
import type { Scalar } from '../../values/scalar';
import { type Value, isError } from '../../values/value';
import { total } from '../arithmetic/sums';
import { type FunctionTable, define, defineRepeating } from '../definition/define';
import type { Evaluation } from '../definition/evaluation';
import { anything, reference, unread } from '../definition/parameters';
import { type Criterion, criterionOf } from './criterion';
import { countIf } from './count-index';

interface Condition {
  readonly cells: Matrix;
  readonly criterion: Criterion;
}

/** The conditions of a call, all over areas of one shape; #VALUE! for others. */
function conditionsOf(pairs: readonly (readonly [Value, Scalar])[], evaluation: Evaluation): Condition[] | CellError {
  const conditions: Condition[] = [];
  for (const [range, condition] of pairs) {
    const cells = range instanceof Reference ? evaluation.dereference(range) : VALUE_ERROR;
    if (isError(cells)) return cells;
    conditions.push({ cells: cells instanceof Matrix ? cells : Matrix.of([[cells]]), criterion: criterionOf(condition, evaluation.conversion) });
  }
  const [first] = conditions;
  if (first === undefined) return VALUE_ERROR;
  return conditions.every(({ cells }) => sameShape(cells, first.cells)) ? conditions : VALUE_ERROR;
}

function sameShape(a: Matrix, b: Matrix): boolean {
  return a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

/** How many places meet all conditions. What lies below the filled cells is blank in all of them, and is counted at once. */
function countOf(conditions: readonly Condition[]): number {
  const rows = Math.max(...conditions.map(({ cells }) => cells.filledRows));
  const columns = Math.max(...conditions.map(({ cells }) => cells.filledColumns));
  let count = 0;
  eachMet(conditions, { rows, columns }, () => {
    count++;
  });
  const size = conditions[0]?.cells.size ?? 0;
  return conditions.every(({ criterion }) => criterion.meets(null)) ? count + size - rows * columns : count;
}

function eachMet(conditions: readonly Condition[], extent: { readonly rows: number; readonly columns: number }, visit: (row: number, column: number) => void): void {
  for (let row = 0; row < extent.rows; row++) {
    for (let column = 0; column < extent.columns; column++) {
      let met = true;
      for (let index = 0; met && index < conditions.length; index++) {
        const condition = conditions[index];
        met = condition === undefined || condition.criterion.meets(condition.cells.at(row, column));
      }
      if (met) visit(row, column);
    }
  }
}

/** The numbers of the value range in the places that meet all conditions; an error among them is the result. */
function numbersMet(values: Reference, pairs: readonly (readonly [Value, Scalar])[], evaluation: Evaluation): number[] | CellError {
  const conditions = conditionsOf(pairs, evaluation);
  if (isError(conditions)) return conditions;
  const read = evaluation.dereference(values);
  if (isError(read) && values.single === null) return read;
  const cells = read instanceof Matrix ? read : Matrix.of([[read]]);
  const [first] = conditions;
  if (first === undefined || !sameShape(cells, first.cells)) return VALUE_ERROR;
  const numbers: number[] = [];
  const failures: CellError[] = [];
  eachMet(conditions, { rows: cells.filledRows, columns: cells.filledColumns }, (row, column) => {
    const value = cells.at(row, column);
    if (isError(value)) failures.push(value);
    else if (typeof value === 'number') numbers.push(value);
  });
  return failures[0] ?? numbers;
}

/** SUMIF and AVERAGEIF take only the first cell of their value range; it reaches as far as the range of the condition. */
function resized(values: Value, range: Reference): Reference | CellError {
  if (!(values instanceof Reference)) return VALUE_ERROR;
  const [from, like] = [values.single, range.single];
  if (from === null || like === null) return VALUE_ERROR;
  return Reference.to(from.sheet, { ...from.area, rowCount: like.area.rowCount, columnCount: like.area.columnCount });
}

const single = (calculate: (numbers: readonly number[]) => Value) =>
  defineRepeating([reference, anything], [unread], ([range, condition], groups, evaluation) => {
    const values = groups[0] === undefined ? range : resized(groups[0][0], range);
    if (isError(values) || groups.length > 1) return VALUE_ERROR;
    const numbers = numbersMet(values, [[range, condition]], evaluation);
    return isError(numbers) ? numbers : calculate(numbers);
  });

const several = (calculate: (numbers: readonly number[]) => Value) =>
  defineRepeating([reference, reference, anything], [unread, anything], ([values, range, condition], groups, evaluation) => {
    const numbers = numbersMet(values, [[range, condition], ...groups], evaluation);
    return isError(numbers) ? numbers : calculate(numbers);
  });

const mean = (numbers: readonly number[]): Value => (numbers.length === 0 ? DIVISION_BY_ZERO : total(numbers) / numbers.length);
const greatest = (numbers: readonly number[]): Value => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)));
const least = (numbers: readonly number[]): Value => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)));

export const CONDITIONAL: FunctionTable = {
  COUNTIF: define([reference, anything], ([range, condition], evaluation) => {
    const criterion = criterionOf(condition, evaluation.conversion);
    const known = countIf(range, criterion, evaluation);
    if (known !== null) return known;
    const conditions = conditionsOf([[range, condition]], evaluation);
    return isError(conditions) ? conditions : countOf(conditions);
  }),
  COUNTIFS: defineRepeating([reference, anything], [unread, anything], ([range, condition], groups, evaluation) => {
    const conditions = conditionsOf([[range, condition], ...groups], evaluation);
    return isError(conditions) ? conditions : countOf(conditions);
  }),
  SUMIF: single(total),
  SUMIFS: several(total),
  AVERAGEIF: single(mean),
  AVERAGEIFS: several(mean),
  MAXIFS: several(greatest),
  MINIFS: several(least),
};
