/** SUBTOTAL and AGGREGATE: a choice of functions over cells that are seen, or that hold no error, or no subtotal themselves. */

import { type CellError, DIVISION_BY_ZERO, NUMBER_ERROR, VALUE_ERROR } from '../../values/cell-error';
import { Matrix } from '../../values/matrix';
import { Reference } from '../../values/reference';
import type { Scalar } from '../../values/scalar';
import { type Value, isError } from '../../values/value';
import { type FunctionTable, defineRepeating } from '../definition/define';
import type { Evaluation } from '../definition/evaluation';
import { integer, unread } from '../definition/parameters';
import { mode } from '../statistics/averages';
import { largest, median, percentileExclusive, percentileInclusive, smallest } from '../statistics/order-statistics';
import { ascending } from '../statistics/sorted-numbers';
import { variance } from '../statistics/spread';
import { total } from './sums';

interface Omission {
  readonly hiddenRows: boolean;
  readonly errors: boolean;
  /** Cells whose own formula is a SUBTOTAL or AGGREGATE, so that a total does not count its parts twice. */
  readonly nested: boolean;
}

const NESTED = /\b(?:SUBTOTAL|AGGREGATE)\(/i;

const mean = (numbers: readonly number[]): Scalar => (numbers.length === 0 ? DIVISION_BY_ZERO : total(numbers) / numbers.length);
const root = (value: Scalar): Scalar => (typeof value === 'number' ? Math.sqrt(value) : value);

/** Function numbers 1 to 11 of both, 12 and 13 of AGGREGATE. 3 is COUNTA, which counts more than numbers. */
const SIMPLE: Readonly<Record<number, (numbers: readonly number[], filled: number) => Scalar>> = {
  1: mean,
  2: (numbers) => numbers.length,
  3: (_, filled) => filled,
  4: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b))),
  5: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b))),
  6: (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b)),
  7: (numbers) => root(variance(numbers, 'sample')),
  8: (numbers) => root(variance(numbers, 'population')),
  9: total,
  10: (numbers) => variance(numbers, 'sample'),
  11: (numbers) => variance(numbers, 'population'),
  12: (numbers) => median(ascending(numbers)),
  13: mode,
};

/** Function numbers 14 to 19 of AGGREGATE, which take a further number. */
const WITH_NUMBER: Readonly<Record<number, (sorted: ArrayLike<number>, k: number) => Scalar>> = {
  14: largest,
  15: smallest,
  16: percentileInclusive,
  17: (sorted, quarter) => percentileInclusive(sorted, Math.trunc(quarter) / 4),
  18: percentileExclusive,
  19: (sorted, quarter) => percentileExclusive(sorted, Math.trunc(quarter) / 4),
};

function cellsThatCount(args: readonly Value[], omission: Omission, evaluation: Evaluation): { readonly numbers: number[]; readonly filled: number } | CellError {
  const numbers: number[] = [];
  let filled = 0;
  const failures: CellError[] = [];
  const add = (value: Scalar): 'stop' | undefined => {
    if (value === null || (isError(value) && omission.errors)) return undefined;
    if (isError(value)) {
      failures.push(value);
      return 'stop';
    }
    filled++;
    if (typeof value === 'number') numbers.push(value);
    return undefined;
  };
  for (const argument of args) {
    if (argument instanceof Reference) {
      for (const { sheet, area } of argument.areas) {
        sheet.read(area).each((value, row, column) => {
          if (omission.hiddenRows && sheet.rowHidden(area.top + row)) return undefined;
          if (omission.nested && NESTED.test(sheet.formulaAt(area.top + row, area.left + column) ?? '')) return undefined;
          return add(value);
        });
      }
    } else {
      const value = evaluation.dereference(argument);
      if (value instanceof Matrix) value.each(add);
      else add(value);
    }
    if (failures[0] !== undefined) return failures[0];
  }
  return { numbers, filled };
}

export const SUBTOTALS: FunctionTable = {
  // Rows hidden by a filter never count. The model cannot tell them from rows hidden by hand, which 1 to 11 count: on a filtered
  // sheet all hidden rows are taken for filtered ones.
  SUBTOTAL: defineRepeating([integer], [unread], ([code], groups, evaluation) => {
    const args = groups.map(([argument]) => argument);
    const calculate = code > 11 && code < 101 ? undefined : SIMPLE[code > 100 ? code - 100 : code];
    if (calculate === undefined || code % 100 > 11 || args.some((argument) => !(argument instanceof Reference))) return VALUE_ERROR;
    const filtered = args.some((argument) => argument instanceof Reference && argument.areas.some(({ sheet }) => sheet.filtered));
    const cells = cellsThatCount(args, { hiddenRows: code > 100 || filtered, errors: false, nested: true }, evaluation);
    return isError(cells) ? cells : calculate(cells.numbers, cells.filled);
  }),
  AGGREGATE: defineRepeating([integer, integer], [unread], ([code, option], groups, evaluation) => {
    if (option < 0 || option > 7) return VALUE_ERROR;
    const omission = { hiddenRows: option % 2 === 1, errors: [2, 3, 6, 7].includes(option), nested: option < 4 };
    const args = groups.map(([argument]) => argument);
    const simple = SIMPLE[code];
    const cells = cellsThatCount(simple === undefined ? args.slice(0, 1) : args, omission, evaluation);
    if (isError(cells)) return cells;
    if (simple !== undefined) return simple(cells.numbers, cells.filled);
    const calculate = WITH_NUMBER[code];
    const k = args[1] === undefined ? null : evaluation.dereference(args[1]);
    if (calculate === undefined || k === null) return VALUE_ERROR;
    if (isError(k)) return k;
    const sorted = ascending(cells.numbers);
    return typeof k === 'number' ? calculate(sorted, k) : k instanceof Matrix ? overEach(k, (one) => calculate(sorted, one)) : VALUE_ERROR;
  }),
};

function overEach(cells: Matrix, calculate: (k: number) => Scalar): Matrix {
  return Matrix.build(cells.rowCount, cells.columnCount, (row, column) => {
    const k = cells.at(row, column);
    return typeof k === 'number' ? calculate(k) : isError(k) ? k : NUMBER_ERROR;
  });
}
