/** VLOOKUP, HLOOKUP and LOOKUP. */

import { NOT_AVAILABLE, REFERENCE_ERROR, VALUE_ERROR } from '../../values/cell-error';
import { Matrix } from '../../values/matrix';
import { Reference } from '../../values/reference';
import { type Value, asMatrix, isError } from '../../values/value';
import { type FunctionTable, define } from '../definition/define';
import { integer, omissible, optional, scalar, truth, unread } from '../definition/parameters';
import { placeExact } from './match';
import { findSorted } from './search';

/** The first column (row) of a table, as a reference where the table is one, so that an index of it can be kept. */
function keys(table: Value, cells: Matrix, side: 'column' | 'row'): Value {
  if (table instanceof Reference && table.single !== null) {
    const { sheet, area } = table.single;
    return Reference.to(sheet, side === 'column' ? { ...area, columnCount: 1 } : { ...area, rowCount: 1 });
  }
  return line(cells, side);
}

function line(cells: Matrix, side: 'column' | 'row', at: 'first' | 'last' = 'first'): Matrix {
  if (side === 'column') {
    const column = at === 'first' ? 0 : cells.columnCount - 1;
    return Matrix.build(cells.rowCount, 1, (row) => cells.at(row, column));
  }
  const row = at === 'first' ? 0 : cells.rowCount - 1;
  return Matrix.build(1, cells.columnCount, (_, column) => cells.at(row, column));
}

function tableLookup(side: 'column' | 'row') {
  return define([scalar, unread, integer, optional(truth, true)], ([sought, table, index, approximate], evaluation) => {
    const read = evaluation.dereference(table);
    if (isError(read)) return read;
    const cells = asMatrix(read);
    if (index < 1) return VALUE_ERROR;
    if (index > (side === 'column' ? cells.columnCount : cells.rowCount)) return REFERENCE_ERROR;
    const first = keys(table, cells, side);
    const found = approximate ? findSorted(asMatrix(evaluation.dereference(first)), sought ?? 0, 'ascending') : placeExact(first, sought, evaluation);
    if (isError(found)) return found;
    if (found === null) return NOT_AVAILABLE;
    return side === 'column' ? cells.at(found, index - 1) : cells.at(index - 1, found);
  });
}

export const TABLE_LOOKUPS: FunctionTable = {
  VLOOKUP: tableLookup('column'),
  HLOOKUP: tableLookup('row'),
  /** With one table: searched in its longer side's first line, answered from its last. */
  LOOKUP: define([scalar, unread, omissible(unread, undefined)], ([sought, keyArgument, resultArgument], evaluation) => {
    const read = evaluation.dereference(keyArgument);
    if (isError(read)) return read;
    const cells = asMatrix(read);
    const side = cells.columnCount > cells.rowCount ? 'row' : 'column';
    const found = findSorted(line(cells, side), sought ?? 0, 'ascending');
    if (found === null) return NOT_AVAILABLE;
    if (resultArgument === undefined) return line(cells, side, 'last').item(found);
    const results = evaluation.dereference(resultArgument);
    if (isError(results)) return results;
    const answers = asMatrix(results);
    if (answers.rowCount !== 1 && answers.columnCount !== 1) return NOT_AVAILABLE;
    return found < answers.size ? answers.item(found) : NOT_AVAILABLE;
  }),
};
