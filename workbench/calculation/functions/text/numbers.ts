/** Numbers as texts and back. Formats are those of `numfmt`, in the language of the workbook's user. */

import { format, isValidFormat } from 'numfmt';
import { VALUE_ERROR } from '../../values/cell-error';
import { parseNumberText, toText } from '../../values/conversion';
import { roundDecimal } from '../../values/decimal';
import { Matrix } from '../../values/matrix';
import { isError } from '../../values/value';
import { type FunctionTable, define } from '../definition/define';
import { integer, omissible, optional, number, scalar, text, truth, unread } from '../definition/parameters';

/** The last digits of a number kept, thousands grouped unless told otherwise. */
function fixed(value: number, places: number, grouped: 'grouped' | 'plain'): string {
  const pattern = `${grouped === 'grouped' ? '#,##0' : '0'}${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
  return format(pattern, roundDecimal(value, places, 'half'), { locale: 'en-US' });
}

export const NUMBER_TEXTS: FunctionTable = {
  TEXT: define([scalar, text], ([value, pattern], { conversion }) => {
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (pattern === '') return '';
    if (!isValidFormat(pattern)) return VALUE_ERROR;
    // A text that stands for a number is formatted as one.
    const number = typeof value === 'string' ? parseNumberText(value, conversion) : (value ?? 0);
    return format(pattern, number ?? value, { locale: conversion.locale, ignoreTimezone: true });
  }),
  VALUE: define([scalar], ([value], { conversion }) => {
    if (typeof value === 'boolean') return VALUE_ERROR;
    return typeof value === 'string' ? (parseNumberText(value, conversion) ?? VALUE_ERROR) : (value ?? 0);
  }),
  NUMBERVALUE: define([text, omissible(text, null), omissible(text, null)], ([value, decimal, group], { conversion }) => {
    const point = (decimal ?? conversion.decimalSeparator).charAt(0);
    const separator = (group ?? (point === ',' ? '.' : ',')).charAt(0);
    if (point === separator) return VALUE_ERROR;
    const [whole = '', ...fractions] = value.replace(/\s/g, '').split(point);
    if (fractions.length > 1 || fractions.some((part) => separator !== '' && part.includes(separator))) return VALUE_ERROR;
    const [, digits = '', percents = ''] = /^([^%]*)(%*)$/.exec([whole.replaceAll(separator, ''), ...fractions].join('.')) ?? [];
    if (digits === '' && percents === '') return value === '' ? 0 : VALUE_ERROR;
    const plain = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(digits) ? Number(digits) : null;
    return plain === null ? VALUE_ERROR : plain / 100 ** percents.length;
  }),
  FIXED: define([number, optional(integer, 2), optional(truth, false)], ([value, places, plain]) =>
    places > 127 ? VALUE_ERROR : fixed(value, places, plain ? 'plain' : 'grouped'),
  ),
  /** A text as it is; anything else is "". Of a range only the first cell is looked at. */
  T: define([unread], ([argument], evaluation) => {
    const read = evaluation.dereference(argument);
    const value = read instanceof Matrix ? read.at(0, 0) : read;
    return typeof value === 'string' || isError(value) ? value : '';
  }),
  N: define([unread], ([argument], evaluation) => {
    const read = evaluation.dereference(argument);
    const value = read instanceof Matrix ? read.at(0, 0) : read;
    return typeof value === 'number' || isError(value) ? value : value === true ? 1 : 0;
  }),
  /** 0: as TEXTJOIN would write it; 1: texts in quotes. */
  VALUETOTEXT: define([scalar, optional(integer, 0)], ([value, form], { conversion }) => {
    if (form !== 0 && form !== 1) return VALUE_ERROR;
    return typeof value === 'string' && form === 1 ? `"${value.replaceAll('"', '""')}"` : toText(value, conversion);
  }),
};
