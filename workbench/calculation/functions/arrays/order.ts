/** Values put in order: SORT, SORTBY; and each but once: UNIQUE. */

import { CALC_ERROR, VALUE_ERROR } from '../../values/cell-error';
import { caseFold, compareValues } from '../../values/comparison';
import type { Matrix } from '../../values/matrix';
import type { Scalar } from '../../values/scalar';
import { type Value, asMatrix, isError } from '../../values/value';
import { type FunctionTable, define, defineRepeating } from '../definition/define';
import { integer, matrix, omissible, truth, unread } from '../definition/parameters';
import { selectColumns, selectRows } from './selection';

/** Errors after everything but blanks; blanks always last, in both directions. */
function compareForSort(a: Scalar, b: Scalar, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (isError(a) || isError(b)) return direction * (Number(isError(a)) - Number(isError(b)));
  return direction * compareValues(a, b);
}

interface SortKey {
  readonly at: (index: number) => Scalar;
  readonly direction: number;
}

/** The places in order; equal ones keep theirs. */
function order(count: number, keys: readonly SortKey[]): number[] {
  return Array.from({ length: count }, (_, index) => index).sort((a, b) => {
    for (const { at, direction } of keys) {
      const difference = compareForSort(at(a), at(b), direction);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
}

function numbersOrError(cells: Matrix): number[] | typeof VALUE_ERROR {
  const values = cells.toRows().flat();
  const numbers = values.filter((value): value is number => typeof value === 'number');
  return numbers.length === values.length ? numbers : VALUE_ERROR;
}

function sorted(cells: Matrix, options: { readonly keys: Matrix; readonly orders: Matrix; readonly byColumn: boolean }): Value {
  const { byColumn } = options;
  const [places, orders] = [numbersOrError(options.keys), numbersOrError(options.orders)];
  if (isError(places) || isError(orders)) return VALUE_ERROR;
  const width = byColumn ? cells.rowCount : cells.columnCount;
  if (places.some((place) => place < 1 || place >= width + 1) || orders.some((one) => one !== 1 && one !== -1)) return VALUE_ERROR;
  if (orders.length !== 1 && orders.length !== places.length) return VALUE_ERROR;
  const keys = places.map((place, index): SortKey => {
    const line = Math.trunc(place) - 1;
    return { at: byColumn ? (column) => cells.at(line, column) : (row) => cells.at(row, line), direction: orders[index] ?? orders[0] ?? 1 };
  });
  return byColumn ? selectColumns(cells, order(cells.columnCount, keys)) : selectRows(cells, order(cells.rowCount, keys));
}

/** A row as a text that equal rows share: types are told apart, case is not. */
function fingerprint(values: readonly Scalar[]): string {
  return JSON.stringify(values.map((value) => (isError(value) ? { error: value.error } : typeof value === 'string' ? caseFold(value) : value)));
}

export const ORDERING: FunctionTable = {
  SORT: define(
    [matrix, omissible(matrix, asMatrix(1)), omissible(matrix, asMatrix(1)), omissible(truth, false)],
    ([cells, keys, orders, byColumn]) => sorted(cells, { keys, orders, byColumn }),
  ),
  SORTBY: defineRepeating([matrix], [matrix, omissible(integer, 1)], ([cells], groups) => {
    const [first] = groups;
    if (first === undefined) return VALUE_ERROR;
    const byColumn = first[0].rowCount === 1 && first[0].columnCount > 1;
    const count = byColumn ? cells.columnCount : cells.rowCount;
    const keys: SortKey[] = [];
    for (const [key, direction] of groups) {
      if (key.size !== count || (direction !== 1 && direction !== -1)) return VALUE_ERROR;
      keys.push({ at: (index) => key.item(index), direction });
    }
    return byColumn ? selectColumns(cells, order(count, keys)) : selectRows(cells, order(count, keys));
  }),
  UNIQUE: define([matrix, omissible(truth, false), omissible(truth, false)], ([cells, byColumn, once]) => {
    const count = byColumn ? cells.columnCount : cells.rowCount;
    const width = byColumn ? cells.rowCount : cells.columnCount;
    const places = new Map<string, number[]>();
    for (let index = 0; index < count; index++) {
      const key = fingerprint(Array.from({ length: width }, (_, other) => (byColumn ? cells.at(other, index) : cells.at(index, other))));
      const known = places.get(key);
      if (known === undefined) places.set(key, [index]);
      else known.push(index);
    }
    const kept = [...places.values()].filter((all) => !once || all.length === 1).map(([index = 0]) => index);
    if (kept.length === 0) return CALC_ERROR;
    return byColumn ? selectColumns(cells, kept) : selectRows(cells, kept);
  }),
  FILTER: define([matrix, matrix, omissible(unread, undefined)], ([cells, include, ifEmpty]) => {
    const byColumn = include.rowCount === 1 && include.columnCount === cells.columnCount && !(include.columnCount === 1 && cells.rowCount === 1);
    if (!byColumn && !(include.columnCount === 1 && include.rowCount === cells.rowCount)) return VALUE_ERROR;
    const kept: number[] = [];
    for (let index = 0; index < include.size; index++) {
      const value = include.item(index);
      if (isError(value)) return value;
      if (typeof value === 'string') return VALUE_ERROR;
      if (value !== null && value !== false && value !== 0) kept.push(index);
    }
    if (kept.length === 0) return ifEmpty ?? CALC_ERROR;
    return byColumn ? selectColumns(cells, kept) : selectRows(cells, kept);
  }),
};
