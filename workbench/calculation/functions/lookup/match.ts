/** MATCH, XMATCH and XLOOKUP. */

import { type CellError, NOT_AVAILABLE, VALUE_ERROR } from '../../values/cell-error';
import { Matrix } from '../../values/matrix';
import { Reference } from '../../values/reference';
import { type Value, asMatrix, isError } from '../../values/value';
import { hasWildcard } from '../conditional/wildcard';
import { type FunctionTable, define } from '../definition/define';
import type { Evaluation } from '../definition/evaluation';
import { integer, number, omissible, optional, scalar, unread } from '../definition/parameters';
import { type Sought, findExact, findIndexed, findNearest, findSorted } from './search';

/** The place of a value as the exact searches of MATCH, VLOOKUP and their like see it; blank is sought as 0. */
export function placeExact(cells: Value, sought: Sought, evaluation: Evaluation): number | null | CellError {
  const value = sought ?? 0;
  if (typeof value !== 'boolean' && cells instanceof Reference && cells.single !== null && !(typeof value === 'string' && hasWildcard(value))) {
    return findIndexed(cells, value, evaluation);
  }
  const read = evaluation.dereference(cells);
  return isError(read) ? read : findExact(asMatrix(read), value, { direction: 'first', wildcards: true });
}

/** A single row or column, as the searches need it. */
function isLine(cells: Matrix): boolean {
  return cells.rowCount === 1 || cells.columnCount === 1;
}

const MATCH_MODES: Readonly<Record<number, 'exact' | 'exact-or-less' | 'exact-or-greater' | 'wildcards'>> = {
  [-1]: 'exact-or-less',
  0: 'exact',
  1: 'exact-or-greater',
  2: 'wildcards',
};

interface Search {
  readonly matchMode: number;
  readonly searchMode: number;
}

/** The place that XMATCH and XLOOKUP mean; null for none. */
function place(cells: Matrix, sought: Sought, { matchMode, searchMode }: Search): number | null | CellError {
  const match = MATCH_MODES[matchMode];
  if (match === undefined || ![1, -1, 2, -2].includes(searchMode) || !isLine(cells)) return VALUE_ERROR;
  const direction = searchMode === -1 ? 'last' : 'first';
  if (match === 'wildcards') return Math.abs(searchMode) === 2 ? VALUE_ERROR : findExact(cells, sought, { direction, wildcards: true });
  if (sought === null) return findBlank(cells);
  return match === 'exact' ? findExact(cells, sought, { direction, wildcards: false }) : findNearest(cells, sought, { direction, nearest: match });
}

/** A blank value finds the first blank cell, as in XLOOKUP of Excel. */
function findBlank(cells: Matrix): number | null {
  for (let index = 0; index < cells.size; index++) if (cells.item(index) === null) return index;
  return null;
}

function xmatch(sought: Sought, argument: Value, options: { readonly search: Search; readonly evaluation: Evaluation }): number | null | CellError {
  const { search, evaluation } = options;
  const plain = search.matchMode === 0 && search.searchMode === 1 && (typeof sought === 'number' || typeof sought === 'string');
  const read = evaluation.dereference(argument);
  if (isError(read)) return read;
  const cells = asMatrix(read);
  if (!isLine(cells)) return VALUE_ERROR;
  if (plain && argument instanceof Reference && argument.single !== null) return findIndexed(argument, sought, evaluation);
  return place(cells, sought, search);
}

/** The row or column of the results at a place: a reference stays one. */
function resultAt(results: Value, at: { readonly index: number; readonly like: Matrix }, evaluation: Evaluation): Value {
  const { index, like } = at;
  const vertical = like.columnCount === 1;
  if (results instanceof Reference && results.single !== null) {
    const { sheet, area } = results.single;
    if ((vertical ? area.rowCount : area.columnCount) !== (vertical ? like.rowCount : like.columnCount)) return VALUE_ERROR;
    return Reference.to(sheet, vertical ? { ...area, top: area.top + index, rowCount: 1 } : { ...area, left: area.left + index, columnCount: 1 });
  }
  const read = evaluation.dereference(results);
  if (isError(read)) return read;
  const cells = asMatrix(read);
  if ((vertical ? cells.rowCount : cells.columnCount) !== (vertical ? like.rowCount : like.columnCount)) return VALUE_ERROR;
  return vertical ? Matrix.build(1, cells.columnCount, (_, column) => cells.at(index, column)) : Matrix.build(cells.rowCount, 1, (row) => cells.at(row, index));
}

export const MATCHES: FunctionTable = {
  MATCH: define([scalar, unread, optional(number, 1)], ([sought, argument, type], evaluation) => {
    const read = evaluation.dereference(argument);
    if (isError(read)) return read;
    const cells = asMatrix(read);
    if (!isLine(cells)) return NOT_AVAILABLE;
    const found = type === 0 ? placeExact(argument, sought, evaluation) : findSorted(cells, sought ?? 0, type > 0 ? 'ascending' : 'descending');
    if (isError(found)) return found;
    return found === null ? NOT_AVAILABLE : found + 1;
  }),
  XMATCH: define([scalar, unread, omissible(integer, 0), omissible(integer, 1)], ([sought, argument, matchMode, searchMode], evaluation) => {
    const found = xmatch(sought, argument, { search: { matchMode, searchMode }, evaluation });
    if (isError(found)) return found;
    return found === null ? NOT_AVAILABLE : found + 1;
  }),
  XLOOKUP: define(
    [scalar, unread, unread, omissible(unread, undefined), omissible(integer, 0), omissible(integer, 1)],
    ([sought, argument, results, otherwise, matchMode, searchMode], evaluation) => {
      const found = xmatch(sought, argument, { search: { matchMode, searchMode }, evaluation });
      if (isError(found)) return found;
      if (found === null) return otherwise ?? NOT_AVAILABLE;
      const read = evaluation.dereference(argument);
      return resultAt(results, { index: found, like: asMatrix(read) }, evaluation);
    },
  ),
};
