/**
 * Parts of a text and its length. Excel counts UTF-16 units: an emoji is two characters, so is a letter with a separate accent.
 */

import { VALUE_ERROR } from '../../values/cell-error';
import { type FunctionTable, define } from '../definition/define';
import { integer, optional, text } from '../definition/parameters';

export const SLICES: FunctionTable = {
  LEN: define([text], ([value]) => value.length),
  LEFT: define([text, optional(integer, 1)], ([value, count]) => (count < 0 ? VALUE_ERROR : value.slice(0, count))),
  RIGHT: define([text, optional(integer, 1)], ([value, count]) => (count < 0 ? VALUE_ERROR : count === 0 ? '' : value.slice(-count))),
  MID: define([text, integer, integer], ([value, start, count]) => (start < 1 || count < 0 ? VALUE_ERROR : value.slice(start - 1, start - 1 + count))),
  REPLACE: define([text, integer, integer, text], ([value, start, count, replacement]) =>
    start < 1 || count < 0 ? VALUE_ERROR : value.slice(0, start - 1) + replacement + value.slice(start - 1 + count),
  ),
  REPT: define([text, integer], ([value, count]) => (count < 0 || value.length * count > 32_767 ? VALUE_ERROR : value.repeat(count))),
};
