/** Arrays cut, joined and folded: TAKE, DROP, CHOOSECOLS, VSTACK, TOCOL, WRAPROWS, EXPAND, SEQUENCE … */

import { CALC_ERROR, NOT_AVAILABLE, NUMBER_ERROR, VALUE_ERROR } from '../../values/cell-error';
import { Matrix } from '../../values/matrix';
import type { Scalar } from '../../values/scalar';
import { type Value, isError } from '../../values/value';
import { type FunctionTable, define, defineRepeating } from '../definition/define';
import { anything, integer, matrix, number, omissible, truth } from '../definition/parameters';
import { selectColumns, selectRows } from './selection';

function places(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** The first places, or with a negative count the last; null means all. */
function taken(size: number, count: number | null): number[] {
  if (count === null || Math.abs(count) >= size) return places(0, size);
  return count >= 0 ? places(0, count) : places(size + count, size);
}

function dropped(size: number, count: number | null): number[] {
  return count === null ? places(0, size) : count >= 0 ? places(count, size) : places(0, size + count);
}

function cut(choose: (size: number, count: number | null) => number[]) {
  return define([matrix, omissible(integer, null), omissible(integer, null)], ([cells, rows, columns]) => {
    const [down, across] = [choose(cells.rowCount, rows), choose(cells.columnCount, columns)];
    return down.length === 0 || across.length === 0 ? CALC_ERROR : selectColumns(selectRows(cells, down), across);
  });
}

/** Places counted from 1, negative ones from the end; several may come as arrays. */
function picked(side: 'rows' | 'columns') {
  return defineRepeating([matrix, matrix], [matrix], ([cells, first], groups) => {
    const size = side === 'rows' ? cells.rowCount : cells.columnCount;
    const chosen: number[] = [];
    for (const value of [first, ...groups.map(([more]) => more)].flatMap((one) => one.toRows().flat())) {
      if (isError(value)) return value;
      const place = typeof value === 'number' ? Math.trunc(value) : 0;
      if (place === 0 || Math.abs(place) > size) return VALUE_ERROR;
      chosen.push(place > 0 ? place - 1 : size + place);
    }
    return side === 'rows' ? selectRows(cells, chosen) : selectColumns(cells, chosen);
  });
}

function stacked(direction: 'down' | 'across') {
  return defineRepeating([], [matrix], (_, groups) => {
    const parts = groups.map(([cells]) => cells);
    if (direction === 'down') {
      const width = Math.max(...parts.map((cells) => cells.columnCount));
      return Matrix.of(parts.flatMap((cells) => cells.toRows().map((row) => padded(row, width))));
    }
    const height = Math.max(...parts.map((cells) => cells.rowCount));
    return Matrix.build(height, parts.reduce((sum, cells) => sum + cells.columnCount, 0), (row, column) => {
      let left = column;
      for (const cells of parts) {
        if (left < cells.columnCount) return row < cells.rowCount ? cells.at(row, left) : NOT_AVAILABLE;
        left -= cells.columnCount;
      }
      return NOT_AVAILABLE;
    });
  });
}

function padded(row: readonly Scalar[], width: number): Scalar[] {
  return [...row, ...Array.from({ length: width - row.length }, () => NOT_AVAILABLE)];
}

/** All values in one line: `ignore` 1 leaves out blanks, 2 errors, 3 both. */
function inLine(cells: Matrix, ignore: number, along: 'rows' | 'columns'): Scalar[] {
  const rows = cells.toRows();
  const values = along === 'columns' ? places(0, cells.columnCount).flatMap((column) => rows.map((row) => row[column] ?? null)) : rows.flat();
  return values.filter((value) => !((ignore & 1) !== 0 && value === null) && !((ignore & 2) !== 0 && isError(value)));
}

function line(shape: (values: readonly Scalar[]) => Value) {
  return define([matrix, omissible(integer, 0), omissible(truth, false)], ([cells, ignore, byColumn]) => {
    if (ignore < 0 || ignore > 3) return VALUE_ERROR;
    const values = inLine(cells, ignore, byColumn ? 'columns' : 'rows');
    return values.length === 0 ? CALC_ERROR : shape(values);
  });
}

function wrapped(by: 'rows' | 'columns') {
  return define([matrix, integer, omissible(anything, NOT_AVAILABLE)], ([cells, count, pad]) => {
    if (cells.rowCount !== 1 && cells.columnCount !== 1) return VALUE_ERROR;
    if (count < 1) return NUMBER_ERROR;
    const lines = Math.ceil(cells.size / count);
    const at = (index: number): Scalar => (index < cells.size ? cells.item(index) : pad);
    const length = Math.min(count, cells.size);
    return by === 'rows'
      ? Matrix.build(lines, length, (row, column) => at(row * count + column))
      : Matrix.build(length, lines, (row, column) => at(column * count + row));
  });
}

export const SHAPES: FunctionTable = {
  TAKE: cut(taken),
  DROP: cut(dropped),
  CHOOSEROWS: picked('rows'),
  CHOOSECOLS: picked('columns'),
  VSTACK: stacked('down'),
  HSTACK: stacked('across'),
  TOCOL: line((values) => Matrix.of(values.map((value) => [value]))),
  TOROW: line((values) => Matrix.of([values])),
  WRAPROWS: wrapped('rows'),
  WRAPCOLS: wrapped('columns'),
  EXPAND: define([matrix, omissible(integer, null), omissible(integer, null), omissible(anything, NOT_AVAILABLE)], ([cells, rows, columns, pad]) => {
    const [height, width] = [rows ?? cells.rowCount, columns ?? cells.columnCount];
    if (height < cells.rowCount || width < cells.columnCount) return VALUE_ERROR;
    return Matrix.build(height, width, (row, column) => (row < cells.rowCount && column < cells.columnCount ? cells.at(row, column) : pad));
  }),
  SEQUENCE: define([omissible(integer, 1), omissible(integer, 1), omissible(number, 1), omissible(number, 1)], ([rows, columns, start, step]) => {
    if (rows < 0 || columns < 0) return VALUE_ERROR;
    if (rows === 0 || columns === 0) return CALC_ERROR;
    return Matrix.build(rows, columns, (row, column) => start + (row * columns + column) * step);
  }),
  MUNIT: define([integer], ([size]) => (size < 1 ? VALUE_ERROR : Matrix.build(size, size, (row, column) => (row === column ? 1 : 0)))),
};
