/** What kind of value or cell something is. */

import { NOT_AVAILABLE, VALUE_ERROR, errorNumber } from '../../values/cell-error';
import { Matrix } from '../../values/matrix';
import { Reference } from '../../values/reference';
import type { Scalar } from '../../values/scalar';
import { Lambda, isError } from '../../values/value';
import { type FunctionTable, define, defineRepeating } from '../definition/define';
import { anything, number, omissible, reference, unread } from '../definition/parameters';

const is = (test: (value: Scalar) => boolean) => define([anything], ([value]) => test(value));

export const INFORMATION: FunctionTable = {
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISBLANK: is((value) => value === null),
  ISERROR: is(isError),
  ISERR: is((value) => isError(value) && value.error !== NOT_AVAILABLE.error),
  ISNA: is((value) => isError(value) && value.error === NOT_AVAILABLE.error),
  /** A truth is no number here. */
  ISEVEN: define([anything], ([value]) => parity(value, 0)),
  ISODD: define([anything], ([value]) => parity(value, 1)),
  ISREF: define([unread], ([argument]) => argument instanceof Reference),
  ISFORMULA: define([reference], ([range]) => {
    const from = range.single;
    if (from === null) return VALUE_ERROR;
    const { sheet, area } = from;
    if (area.rowCount * area.columnCount === 1) return sheet.formulaAt(area.top, area.left) !== null;
    return Matrix.build(area.rowCount, area.columnCount, (row, column) => sheet.formulaAt(area.top + row, area.left + column) !== null);
  }),
  NA: define([], () => NOT_AVAILABLE),
  'ERROR.TYPE': define([anything], ([value]) => (isError(value) ? (errorNumber(value) ?? NOT_AVAILABLE) : NOT_AVAILABLE)),
  TYPE: define([unread], ([argument], evaluation) => {
    if (argument instanceof Lambda) return 128;
    const value = evaluation.dereference(argument);
    if (value instanceof Matrix) return 64;
    return isError(value) ? 16 : typeof value === 'boolean' ? 4 : typeof value === 'string' ? 2 : 1;
  }),
  SHEET: define([omissible(reference, null)], ([range], { caller, scope }) => sheetNumber(range?.areas[0]?.sheet.name ?? caller.sheet.name, scope)),
  SHEETS: defineRepeating([], [reference], (_, groups, { scope }) => {
    const range = groups[0]?.[0];
    return range === undefined ? scope.sheetNames.length : new Set(range.areas.map(({ sheet }) => sheet.id)).size;
  }),
  DELTA: define([number, omissible(number, 0)], ([a, b]) => (a === b ? 1 : 0)),
};

function parity(value: Scalar, rest: 0 | 1): Scalar {
  if (isError(value)) return value;
  const size = value === null ? 0 : typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  return Number.isNaN(size) ? VALUE_ERROR : Math.abs(Math.trunc(size)) % 2 === rest;
}

function sheetNumber(name: string, scope: { readonly sheetNames: readonly string[] }): number {
  return scope.sheetNames.indexOf(name) + 1;
}
