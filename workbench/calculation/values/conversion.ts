/** Values as numbers, texts and truths where an operator or a function asks for one: Excel's implicit conversions. */

import { parseValue } from 'numfmt';
import { type CellError, VALUE_ERROR } from './cell-error';
import { numberText } from './decimal';
import type { Scalar } from './scalar';
import { isError } from './value';

/** How texts become numbers and numbers texts. */
export interface Conversion {
  /** A language tag, e.g. vi-VN: its decimal comma, its dates. */
  readonly locale: string;
  readonly decimalSeparator: string;
}

export function conversionFor(locale: string): Conversion {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return { locale, decimalSeparator: parts.find((part) => part.type === 'decimal')?.value ?? '.' };
}

const PLAIN = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

/** The number that a text stands for, as when it is typed in a cell: `85.4`, `12%`, `$5`, `2024-01-31`, `10:30`; null for none. */
export function parseNumberText(text: string, conversion: Conversion): number | null {
  if (conversion.decimalSeparator === '.' && PLAIN.test(text)) return Number(text);
  const parsed = parseValue(text, { locale: conversion.locale });
  return parsed === undefined || typeof parsed.value !== 'number' ? null : parsed.value;
}

/** Blank is 0, TRUE is 1, a text is what it stands for; #VALUE! for a text that is no number, "" too. */
export function toNumber(value: Scalar, conversion: Conversion): number | CellError {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? (parseNumberText(value, conversion) ?? VALUE_ERROR) : (value ?? 0);
}

/** Blank is "", truths are in capitals, numbers have up to 15 digits and the decimal separator of the language. */
export function toText(value: Scalar, conversion: Conversion): string | CellError {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value).replace('.', conversion.decimalSeparator) : (value ?? '');
}

/** Blank and 0 are false, any other number true; of texts only TRUE and FALSE are truths. */
export function toTruth(value: Scalar): boolean | CellError {
  if (value === null) return false;
  if (typeof value === 'boolean' || isError(value)) return value;
  if (typeof value === 'number') return value !== 0;
  const word = value.trim().toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : VALUE_ERROR;
}
