/** Functions that take a function: MAP, BYROW, BYCOL, REDUCE, SCAN, MAKEARRAY, ISOMITTED. */

import { CALC_ERROR, VALUE_ERROR } from '../../values/cell-error';
import { Matrix } from '../../values/matrix';
import type { Scalar } from '../../values/scalar';
import { Lambda, type Value, asMatrix } from '../../values/value';
import { type FunctionTable, define, defineLazy, defineRepeating } from '../definition/define';
import type { Evaluation } from '../definition/evaluation';
import { lift, liftedAt } from '../definition/lift';
import { integer, lambda, matrix, unread } from '../definition/parameters';

/** A result that must be one value: #CALC! for an array or a function. */
function single(value: Value, evaluation: Evaluation): Scalar {
  if (value instanceof Lambda) return CALC_ERROR;
  const read = evaluation.dereference(value);
  return read instanceof Matrix ? (read.size === 1 ? read.at(0, 0) : CALC_ERROR) : read;
}

function accumulate(start: Value, cells: Matrix, step: (total: Value, value: Scalar) => Value): Value {
  let total = start;
  for (let index = 0; index < cells.size; index++) total = step(total, cells.item(index));
  return total;
}

export const HIGHER_ORDER: FunctionTable = {
  MAP: defineRepeating([], [unread], (_, groups, evaluation) => {
    const last = groups.at(-1)?.[0];
    if (!(last instanceof Lambda) || groups.length < 2) return VALUE_ERROR;
    const arrays = groups.slice(0, -1).map(([argument]) => (argument instanceof Lambda ? asMatrix(VALUE_ERROR) : asMatrix(evaluation.dereference(argument))));
    return lift(arrays, (row, column) => single(last.apply(arrays.map((cells) => liftedAt(cells, row, column))), evaluation));
  }),
  BYROW: define([matrix, lambda], ([cells, of], evaluation) =>
    Matrix.build(cells.rowCount, 1, (row) => single(of.apply([Matrix.build(1, cells.columnCount, (_, column) => cells.at(row, column))]), evaluation)),
  ),
  BYCOL: define([matrix, lambda], ([cells, of], evaluation) =>
    Matrix.build(1, cells.columnCount, (_, column) => single(of.apply([Matrix.build(cells.rowCount, 1, (row) => cells.at(row, column))]), evaluation)),
  ),
  REDUCE: define([unread, matrix, lambda], ([start, cells, of]) => accumulate(start, cells, (total, value) => of.apply([total, value]))),
  SCAN: define([unread, matrix, lambda], ([start, cells, of], evaluation) => {
    let total: Value = start;
    return Matrix.build(cells.rowCount, cells.columnCount, (row, column) => {
      const value = single(of.apply([total, cells.at(row, column)]), evaluation);
      total = value;
      return value;
    });
  }),
  MAKEARRAY: define([integer, integer, lambda], ([rows, columns, of], evaluation) =>
    rows < 1 || columns < 1 ? VALUE_ERROR : Matrix.build(rows, columns, (row, column) => single(of.apply([row + 1, column + 1]), evaluation)),
  ),
  ISOMITTED: defineLazy({ minimum: 1, maximum: 1 }, (args) => args[0]?.() === undefined),
};
