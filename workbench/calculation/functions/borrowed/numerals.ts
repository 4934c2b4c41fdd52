/** Numbers written in other bases and in Roman numerals, and bitwise operations, by `@formulajs/formulajs`. */

import * as formulajs from '@formulajs/formulajs';
import { type FunctionTable, define } from '../definition/define';
import { integer, omissible, optional, text } from '../definition/parameters';
import { borrowedResult } from './adapter';

const bits = (calculate: (a: number, b: number) => unknown) => define([integer, integer], ([a, b]) => borrowedResult(calculate(a, b)));
const reading = (calculate: (written: string) => unknown) => define([text], ([written]) => borrowedResult(calculate(written)));
const writing = (calculate: (value: number, places?: number) => unknown) =>
  define([integer, omissible(integer, null)], ([value, places]) => borrowedResult(places === null ? calculate(value) : calculate(value, places)));

export const NUMERALS: FunctionTable = {
  ROMAN: define([integer, optional(integer, 0)], ([value]) => borrowedResult(value === 0 ? '' : formulajs.ROMAN(value))),
  ARABIC: define([text], ([numeral]) => borrowedResult(numeral.trim() === '' ? 0 : formulajs.ARABIC(numeral.trim().toUpperCase()))),
  BIN2DEC: reading((written) => formulajs.BIN2DEC(written)),
  HEX2DEC: reading((written) => formulajs.HEX2DEC(written)),
  OCT2DEC: reading((written) => formulajs.OCT2DEC(written)),
  DEC2BIN: writing((value, places) => formulajs.DEC2BIN(value, places)),
  DEC2HEX: writing((value, places) => upper(formulajs.DEC2HEX(value, places))),
  DEC2OCT: writing((value, places) => formulajs.DEC2OCT(value, places)),
  BASE: define([integer, integer, optional(integer, 0)], ([value, radix, length]) => borrowedResult(upper(formulajs.BASE(value, radix, length)))),
  DECIMAL: define([text, integer], ([written, radix]) => borrowedResult(formulajs.DECIMAL(written, radix))),
  BITAND: bits(formulajs.BITAND),
  BITOR: bits(formulajs.BITOR),
  BITXOR: bits(formulajs.BITXOR),
};

/** Excel writes the digits above nine in capitals. */
function upper(result: unknown): unknown {
  return typeof result === 'string' ? result.toUpperCase() : result;
}
