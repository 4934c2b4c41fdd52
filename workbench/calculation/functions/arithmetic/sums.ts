/** Sums and products of ranges. */

import { VALUE_ERROR, type CellError } from '../../values/cell-error';
import { Matrix } from '../../values/matrix';
import { type Value, isError } from '../../values/value';
import { type FunctionTable, define, defineRepeating } from '../definition/define';
import type { Evaluation } from '../definition/evaluation';
import { cellsOf, numbersOf } from '../definition/number-list';
import { matrix, unread } from '../definition/parameters';

export function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const value of numbers) sum += value;
  return sum;
}

/** A function of all numbers among its arguments. */
export function ofNumbers(calculate: (numbers: readonly number[]) => Value) {
  return defineRepeating([], [unread], (_, groups, evaluation) => {
    const numbers = numbersOf(groups.map(([argument]) => argument), evaluation);
    return isError(numbers) ? numbers : calculate(numbers);
  });
}

/** The cells of a range multiplied by those of the others in the same place; what is no number is 0. */
function sumOfProducts(args: readonly Value[], evaluation: Evaluation): number | CellError {
  const factors: Matrix[] = [];
  for (const argument of args) {
    const [cells, ...more] = cellsOf(argument, evaluation);
    if (cells === undefined || more.length > 0) return VALUE_ERROR;
    factors.push(cells);
  }
  const [first] = factors;
  if (first === undefined) return VALUE_ERROR;
  if (factors.some((cells) => cells.rowCount !== first.rowCount || cells.columnCount !== first.columnCount)) return VALUE_ERROR;
  let sum = 0;
  // Where one factor is blank the product is 0, so the walk may end with the shortest; but an error of any factor counts.
  const rows = Math.max(...factors.map((cells) => cells.filledRows));
  const columns = Math.max(...factors.map((cells) => cells.filledColumns));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let product = 1;
      for (const cells of factors) {
        const value = cells.at(row, column);
        if (isError(value)) return value;
        product *= typeof value === 'number' ? value : 0;
      }
      sum += product;
    }
  }
  return sum;
}

/** SUMX2MY2 and its like: pairs of which one is no number are passed over; #N/A for unequal sizes. */
function ofPairs(term: (x: number, y: number) => number) {
  return define([matrix, matrix], ([xs, ys]) => {
    if (xs.size !== ys.size) return VALUE_ERROR;
    let sum = 0;
    for (let index = 0; index < xs.size; index++) {
      const [x, y] = [xs.item(index), ys.item(index)];
      if (isError(x)) return x;
      if (isError(y)) return y;
      if (typeof x === 'number' && typeof y === 'number') sum += term(x, y);
    }
    return sum;
  });
}

export const SUMS: FunctionTable = {
  SUM: ofNumbers(total),
  SUMSQ: ofNumbers((numbers) => total(numbers.map((value) => value * value))),
  PRODUCT: ofNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, value) => product * value, 1))),
  SUMPRODUCT: defineRepeating([], [unread], (_, groups, evaluation) => sumOfProducts(groups.map(([argument]) => argument), evaluation)),
  SUMX2MY2: ofPairs((x, y) => x * x - y * y),
  SUMX2PY2: ofPairs((x, y) => x * x + y * y),
  SUMXMY2: ofPairs((x, y) => (x - y) ** 2),
  MMULT: define([matrix, matrix], ([a, b]) => {
    if (a.columnCount !== b.rowCount) return VALUE_ERROR;
    const numeric = [a, b].every((factor) => factor.toRows().flat().every((value) => typeof value === 'number'));
    if (!numeric) return VALUE_ERROR;
    return Matrix.build(a.rowCount, b.columnCount, (row, column) => {
      let sum = 0;
      for (let inner = 0; inner < a.columnCount; inner++) sum += Number(a.at(row, inner)) * Number(b.at(inner, column));
      return sum;
    });
  }),
};
